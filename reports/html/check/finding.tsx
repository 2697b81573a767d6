import type { CheckRecord } from '../../../suites/record/run-record.js'
import { visibleText } from '../../text/visible-text.js'
import { checkAnchor } from '../page/anchors.js'
import { Exchanges } from '../exchange/exchanges.js'
import { FindingFacts } from './finding-facts.js'
import { HeldBack } from './held-back.js'
import { MetLine } from './met-line.js'
import { OutcomeMark } from './outcome-mark.js'
import type { Where } from '../page/page-plan.js'
import { Text } from '../text/text.js'
import { Word } from '../text/word.js'

/** A check that its reader has to look at: its title and what came of it, and behind them all that was seen. */
export function Finding(props: { where: Where; check: CheckRecord; isToldAbove: boolean }) {
  const { where, check, isToldAbove } = props
  const anchor = checkAnchor(where.record, where.run, check)
  return (
    <details
      class="finding"
      id={anchor}
      open={where.plan.isShort}
      data-outcome={check.outcome}
      data-level={check.level}
    >
      <summary>
        <h4>
          <Text of={check.title} />
        </h4>
        <span class="about">
          <OutcomeMark outcome={check.outcome} />
          <Word of={(words) => words.level[check.level]} />
          {!isToldAbove && <MetLine check={check} />}
        </span>
      </summary>
      <HeldBack where={where} check={check}>
        <FindingFacts where={where} check={check} />
        <Exchanges where={where} check={check} />
        <p class="id quiet">
          <a href={`#${anchor}`}>
            <code>{visibleText(check.id)}</code>
          </a>
        </p>
      </HeldBack>
    </details>
  )
}
