import type { CheckRecord } from '../../../suites/record/run-record.js'
import { findingText } from '../../findings/finding-text.js'
import { replayCommand } from '../../text/replay-command.js'
import { Command } from '../exchange/command.js'
import { Fact } from '../text/fact.js'
import type { Where } from '../page/page-plan.js'
import { Quotation } from './quotation.js'
import { Text } from '../text/text.js'
import { Quoted } from '../text/quoted.js'
import { WaiverFacts } from '../waiver/waiver-facts.js'

/** What was demanded, on whose word, what came of it, and how to see it again. */
export function FindingFacts({ where, check }: { where: Where; check: CheckRecord }) {
  return (
    <dl>
      <Fact name="requirement">
        <Text of={check.requirementText} />
      </Fact>
      <Fact name="quote">
        <Quotation check={check} />
      </Fact>
      {check.expected && (
        <Fact name="expected">
          <Quoted of={findingText(check, 'expected')} />
        </Fact>
      )}
      {check.actual && (
        <Fact name="actual" class="came">
          <Quoted of={findingText(check, 'actual')} />
        </Fact>
      )}
      {check.reason && !check.waiver && (
        <Fact name="reason">
          <Quoted of={findingText(check, 'reason')} />
        </Fact>
      )}
      <WaiverFacts record={where.record} check={check} />
      <Fact name="again">
        <Command text={replayCommand(where.record, where.run, check.id)} />
      </Fact>
    </dl>
  )
}
