import type { CheckRecord, Run, RunRecord } from '../../suites/run-record.js'
import { replayCommand } from '../replay-command.js'

/** What a failed check's reader needs without opening another report. */
export function failureText(record: RunRecord, run: Run, check: CheckRecord): string {
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
