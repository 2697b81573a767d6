import type { CheckRecord } from '../../suites/run-record.js'
import { findingText } from '../finding-text.js'
import { replayCommand } from '../replay-command.js'
import { Command } from './command.js'
import { Fact } from './fact.js'
import type { Where } from './page-plan.js'
import { Quotation } from './quotation.js'
import { Text } from './text.js'
import { Told } from './told.js'
import { WaiverFacts } from './waiver-facts.js'

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
          <Told of={findingText(check, 'expected')} />
        </Fact>
      )}
      {check.actual && (
        <Fact name="actual" class="came">
          <Told of={findingText(check, 'actual')} />
        </Fact>
      )}
      {check.reason && !check.waiver && (
        <Fact name="reason">
          <Told of={findingText(check, 'reason')} />
        </Fact>
      )}
      <WaiverFacts record={where.record} check={check} />
      <Fact name="again">
        <Command text={replayCommand(where.record, where.run, check.id)} />
      </Fact>
    </dl>
  )
}
