import type { RunRecord } from '../../suites/run-record.js'
import { printPage } from '../chromium/print-page.js'
import { renderHtml } from '../html/html-reporter.js'
import type { RenderOptions, Reporter } from '../reporter.js'
import { xml } from '../xml.js'
import { datePdf } from './date-pdf.js'

/** The page on paper, for who signs it or files it. The same Chromium makes the same bytes of the same record. */
export const pdfReporter: Reporter = { name: 'pdf', file: 'report.pdf', render: renderPdf }

export async function renderPdf(
  record: RunRecord,
  { language = 'en' }: RenderOptions = {},
): Promise<Uint8Array> {
  const locale = { en: 'en-GB', tr: 'tr-TR' }[language]
  const printed = await printPage({ html: renderHtml(record), locale, footer: footerOf(record) })
  return datePdf(printed, record.startedAt)
}

function footerOf({ tool, startedAt, runTag }: RunRecord): string {
  const { text } =
    xml`<div style="width: 100%; margin: 0 14mm; display: flex; justify-content: space-between; font: 8px sans-serif">
  <span>${`uyum ${tool.version}, ${startedAt}, ${runTag}`}</span>
  <span><span class="pageNumber"></span> / <span class="totalPages"></span></span>
</div>`
  return text
}
