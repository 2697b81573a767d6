import type { CheckRecord, Run, RunRecord } from '../suites/run-record.js'
import { replayCommand } from './replay-command.js'
import { shortened } from './shortened.js'

// A curl line holds the whole body that was sent, and some checks send megabytes.
const longest = 8000

/** What the reader of a check that did not pass needs without opening another report, English. */
export function findingDetails(record: RunRecord, run: Run, check: CheckRecord): string {
  const lines = {
    title: check.title.en,
    requires: check.requirementText.en,
    quote: check.quote,
    document: check.document,
    expected: check.expected,
    actual: check.actual,
    curl: check.exchanges.at(-1)?.curl ?? '',
    again: replayCommand(record, run, check.id),
  }
  return Object.entries(lines)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}: ${shortened(value, longest)}`)
    .join('\n')
}

/** The finding in one line, English. */
export function findingSummary({ outcome, expected, actual, reason }: CheckRecord): string {
  if (outcome === 'failed')
    return `expected ${shortened(expected, longest)}, got ${shortened(actual, longest)}`
  return outcome === 'passed' ? '' : `${outcome}: ${shortened(reason, longest)}`
}
