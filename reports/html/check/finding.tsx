import type { CheckRecord } from '../../../suites/run-record.js'
import { AboutCheck } from './about-check.js'
import { checkAnchor } from '../page/anchors.js'
import { Exchanges } from '../exchange/exchanges.js'
import { FindingFacts } from './finding-facts.js'
import { HeldBack } from './held-back.js'
import type { Where } from '../page/page-plan.js'
import { Text } from '../text/text.js'

/** A check that its reader has to look at, with all that was seen. */
export function Finding({ where, check }: { where: Where; check: CheckRecord }) {
  return (
    <article
      class="finding"
      id={checkAnchor(where.record, where.run, check)}
      data-outcome={check.outcome}
      data-level={check.level}
    >
      <h4>
        <Text of={check.title} />
      </h4>
      <HeldBack where={where} check={check}>
        <AboutCheck where={where} check={check} />
        <FindingFacts where={where} check={check} />
        <Exchanges where={where} check={check} />
      </HeldBack>
    </article>
  )
}
