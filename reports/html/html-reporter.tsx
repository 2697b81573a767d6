import { renderToString } from 'preact-render-to-string'
import type { RunRecord } from '../../suites/record/run-record.js'
import type { AttestationFacts } from '../attestation/attestation-facts.js'
import type { TextReporter } from '../reporter.js'
import { inLanguage } from './text/in-language.js'
import { ReportPage } from './page/report-page.js'

/** One file that holds everything, for people: both languages, no request to anywhere. */
export const htmlReporter: TextReporter = {
  name: 'html',
  file: 'index.html',
  render: (record) => renderHtml(record),
}

/** `attestation`: what was signed of the report, for the page that is signed with it. */
export function renderHtml(record: RunRecord, attestation?: AttestationFacts): string {
  const page = renderToString(<ReportPage record={record} attestation={attestation} />)
  return `<!doctype html>\n${inLanguage(record.language ?? 'en', page)}\n`
}
