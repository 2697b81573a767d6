import type { TestContext } from 'vitest'
import { findingText, withoutStack } from '../engine/finding-text.js'
import type { CheckRecord } from '../record/run-record.js'

/** Makes of a check's outcome what a Vitest suite knows: a pass, a failure or a skip. */
export async function reportOutcome(record: CheckRecord, context: TestContext): Promise<void> {
  const { outcome, level, reason } = record
  switch (outcome) {
    case 'passed':
      return
    case 'failed':
      if (level === 'must') throw withoutStack(findingText(record))
      await context.annotate(`does not affect the verdict: ${findingText(record)}`, level)
      return
    case 'waived':
      await context.annotate(`${reason}\n${findingText(record)}`, 'waived')
      return
    case 'skipped':
    case 'inapplicable':
      context.skip(`${outcome}: ${reason}`)
      return
    case 'errored':
      throw withoutStack(`the harness could not judge, which accuses nobody: ${reason}`)
  }
}
