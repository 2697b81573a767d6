import type { TestInfo } from 'playwright/test'
import { findingText, withoutStack } from '../engine/finding-text.js'
import type { CheckRecord } from '../record/run-record.js'

/** Makes of a check's outcome what Playwright Test knows: a pass, a failure or a skip. */
export function reportOutcome(record: CheckRecord, testInfo: TestInfo): void {
  const { outcome, level, reason } = record
  const annotate = (type: string, description: string): void =>
    void testInfo.annotations.push({ type, description })
  switch (outcome) {
    case 'passed':
      return
    case 'failed':
      if (level === 'must') throw withoutStack(findingText(record))
      annotate(level, `does not affect the verdict: ${findingText(record)}`)
      return
    case 'waived':
      annotate('waived', `${reason}\n${findingText(record)}`)
      return
    case 'skipped':
    case 'inapplicable':
      testInfo.skip(true, `${outcome}: ${reason}`)
      return
    case 'errored':
      throw withoutStack(`the harness could not judge, which accuses nobody: ${reason}`)
  }
}
