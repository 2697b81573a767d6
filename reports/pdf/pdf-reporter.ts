import type { RunRecord } from '../../suites/record/run-record.js'
import { printPage, requireChromium } from '../chromium/print-page.js'
import { renderHtml } from '../html/html-reporter.js'
import type { RenderOptions, Reporter } from '../reporter.js'
import { datePdf } from './date-pdf.js'

/** The page on paper, for who signs it or files it. The same Chromium makes the same bytes of the same record. */
export const pdfReporter: Reporter = {
  name: 'pdf',
  file: 'report.pdf',
  render: renderPdf,
  require: requireChromium,
}

export async function renderPdf(
  record: RunRecord,
  { language = 'en' }: RenderOptions = {},
): Promise<Uint8Array> {
  const locale = { en: 'en-GB', tr: 'tr-TR' }[language]
  return datePdf(await printPage({ html: renderHtml(record), locale }), record.startedAt)
}
