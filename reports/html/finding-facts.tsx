import type { CheckRecord } from '../../suites/run-record.js'
import { findingText } from '../finding-text.js'
import { visibleText } from '../visible-text.js'
import { Fact } from './fact.js'
import { Label } from './label.js'
import { Quotation } from './quotation.js'
import { Text } from './text.js'

/** What was demanded, on whose word, and what came of it. */
export function FindingFacts({ check, again }: { check: CheckRecord; again: string }) {
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
          <Text of={findingText(check, 'expected')} />
        </Fact>
      )}
      {check.actual && (
        <Fact name="actual">
          <Text of={findingText(check, 'actual')} />
        </Fact>
      )}
      {check.reason && (
        <Fact name="reason">
          <Text of={findingText(check, 'reason')} />
        </Fact>
      )}
      {check.waiver && (
        <Fact name="waiver">
          {visibleText(check.waiver.reason)}, <Label name="until" /> {visibleText(check.waiver.until)}
        </Fact>
      )}
      <Fact name="again">
        <code class="command">{visibleText(again)}</code>
      </Fact>
    </dl>
  )
}
