import type { CheckRecord } from '../record/run-record.js'

/** What was found, as a person reads it who has a failed test before him. */
export function findingText(record: CheckRecord): string {
  const { title, level, basis, expected, actual, quote, document, exchanges } = record
  return [
    `${title.en} (${level}, ${basis})`,
    `expected: ${expected}`,
    `got:      ${actual}`,
    ...(quote === '' ? [] : [`document: “${quote}” (${document})`]),
    ...exchanges.slice(-1).map(({ curl }) => `try:      ${curl}`),
  ].join('\n')
}

/** Where our own code threw tells the reader nothing of the target. */
export function withoutStack(message: string): Error {
  const error = new Error(message)
  error.stack = `Error: ${message}`
  return error
}
