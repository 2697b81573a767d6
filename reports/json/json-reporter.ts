import type { RunRecord } from '../../suites/record/run-record.js'
import type { TextReporter } from '../reporter.js'

/** The record itself, for other tools: the one report that leaves nothing out. */
export const jsonReporter: TextReporter = { name: 'json', file: 'results.json', render: renderJson }

export function renderJson(record: RunRecord): string {
  return `${JSON.stringify(record, null, 2)}\n`
}
