import type { CheckRecord, Run, RunRecord } from '../suites/run-record.js'
import { replayCommand } from './replay-command.js'
import { shortened } from './shortened.js'

// A curl line holds the whole body that was sent, and some checks send megabytes; GitLab reads no JUnit file of
// 30 MB or more.
const longest = { detail: 2000, summary: 500 }

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
    .map(([name, value]) => `${name}: ${shortened(value, longest.detail)}`)
    .join('\n')
}

/** The finding in a sentence, English. */
export function findingSummary({ outcome, expected, actual, reason }: CheckRecord): string {
  const short = (text: string) => shortened(text, longest.summary)
  if (outcome === 'failed') return `expected ${short(expected)}, got ${short(actual)}`
  return outcome === 'passed' ? '' : `${outcome}: ${short(reason)}`
}
