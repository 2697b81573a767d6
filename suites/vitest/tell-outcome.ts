import type { TestContext } from 'vitest'
import type { CheckRecord } from '../run-record.js'

/** Makes of a check's outcome what a Vitest suite knows: a pass, a failure or a skip. */
export async function tellOutcome(record: CheckRecord, context: TestContext): Promise<void> {
  const { outcome, level, reason } = record
  switch (outcome) {
    case 'passed':
      return
    case 'failed':
      if (level === 'must') throw withoutStack(findingOf(record))
      await context.annotate(`the verdict stands: ${findingOf(record)}`, level)
      return
    case 'waived':
      await context.annotate(`${reason}\n${findingOf(record)}`, 'waived')
      return
    case 'skipped':
    case 'inapplicable':
      context.skip(`${outcome}: ${reason}`)
      return
    case 'errored':
      throw withoutStack(`the harness could not judge, which accuses nobody: ${reason}`)
  }
}

function findingOf({
  title,
  level,
  basis,
  expected,
  actual,
  quote,
  document,
  exchanges,
}: CheckRecord): string {
  return [
    `${title.en} (${level}, ${basis})`,
    `expected: ${expected}`,
    `got:      ${actual}`,
    ...(quote === '' ? [] : [`document: “${quote}” (${document})`]),
    ...exchanges.slice(-1).map(({ curl }) => `try:      ${curl}`),
  ].join('\n')
}

/** Where our own code threw tells the reader nothing of the target. */
function withoutStack(message: string): Error {
  const error = new Error(message)
  error.stack = `Error: ${message}`
  return error
}
