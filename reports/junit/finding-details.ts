import type { CheckRecord, Run, RunRecord } from '../../suites/run-record.js'
import { replayCommand } from '../replay-command.js'

/** What the reader of a check that did not pass needs without opening another report. */
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
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n')
}
