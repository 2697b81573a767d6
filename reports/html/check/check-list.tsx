import type { CheckRecord } from '../../../suites/record/run-record.js'
import { findingText } from '../../findings/finding-text.js'
import { CheckRow } from './check-row.js'
import { eachApart } from '../text/each-apart.js'
import type { Where } from '../page/page-plan.js'
import { Quotation } from './quotation.js'
import { Text } from '../text/text.js'
import { Quoted } from '../text/quoted.js'
import { WaiverFacts } from '../waiver/waiver-facts.js'

/** Checks that need no answer, a row each. */
export function CheckList({ where, checks }: { where: Where; checks: readonly CheckRecord[] }) {
  return (
    <ul
      class="checks"
      dangerouslySetInnerHTML={eachApart(checks, (check) => (
        <CheckRow where={where} check={check}>
          <Basis where={where} check={check} />
        </CheckRow>
      ))}
    />
  )
}

function Basis({ where, check }: { where: Where; check: CheckRecord }) {
  return (
    <div class="basis">
      <p>
        <Text of={check.requirementText} />
      </p>
      <Quotation check={check} />
      {check.reason && (
        <p>
          <Quoted of={findingText(check, 'reason')} />
        </p>
      )}
      {check.waiver && (
        <dl>
          <WaiverFacts record={where.record} check={check} />
        </dl>
      )}
    </div>
  )
}
