import type { CheckRecord, RunRecord } from '../../../suites/record/run-record.js'
import { visibleText } from '../../text/visible-text.js'
import { Fact } from '../text/fact.js'
import { Label } from '../check/label.js'
import { Day } from '../text/moment.js'
import { waiverState } from './waiver-state.js'

/** Who lives with a failure, why, and until when; loud where that was over on the day of the run. */
export function WaiverFacts({ record, check }: { record: RunRecord; check: CheckRecord }) {
  if (!check.waiver) return null
  const { reason, approver, until } = check.waiver
  const state = waiverState(record, check)
  return (
    <>
      <Fact name="waiver">
        <bdi>{visibleText(reason)}</bdi>
      </Fact>
      {approver !== undefined && (
        <Fact name="approver">
          <bdi>{visibleText(approver)}</bdi>
        </Fact>
      )}
      <Fact name="until">
        <span class="until">
          <Day of={until} />
        </span>
        {(state?.kind === 'ended' || state?.kind === 'useless') && (
          <strong class="loud">
            <Label name={state.kind === 'ended' ? 'waiverEnded' : 'waiverUseless'} />
          </strong>
        )}
      </Fact>
    </>
  )
}
