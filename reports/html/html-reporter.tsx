import { renderToString } from 'preact-render-to-string'
import type { RunRecord } from '../../suites/run-record.js'
import type { Reporter } from '../reporter.js'
import { ReportPage } from './report-page.js'

/** One file that holds everything, for people: both languages, no request to anywhere. */
export const htmlReporter: Reporter = { name: 'html', file: 'index.html', render: renderHtml }

export function renderHtml(record: RunRecord): string {
  return `<!doctype html>\n${renderToString(<ReportPage record={record} />)}\n`
}
