import type { RunRecord } from '../../../suites/record/run-record.js'
import { loadReporter, reporterNames } from '../../reporters.js'
import { isSignedFileName, type ReportFiles, type SignedFileName } from '../sign/signed-file-names.js'

/** What each file of a report may hold if it was made of a record: one in each language has two. */
export type Renderings = ReadonlyMap<SignedFileName, readonly Buffer[]>

/** Every rendering of a record but the page, in which the signature has a part. */
export async function renderAgain(record: RunRecord): Promise<Renderings> {
  const renderings = new Map<SignedFileName, Buffer[]>()
  for (const { file, render } of await Promise.all(reporterNames.map(loadReporter))) {
    if (file === undefined || !isSignedFileName(file) || !isRepeatable(file)) continue
    const texts = [await render(record, { language: 'en' }), await render(record, { language: 'tr' })]
    renderings.set(
      file,
      texts.map((text) => Buffer.from(text)),
    )
  }
  return renderings
}

/** Names of files that are one of their renderings. */
export function madeOfRecord(files: ReportFiles, renderings: Renderings): SignedFileName[] {
  const isMade = ([name, bytes]: [SignedFileName, Uint8Array]): boolean =>
    renderings.get(name)?.some((rendering) => rendering.equals(bytes)) ?? false
  return [...files].filter(isMade).map(([name]) => name)
}

/** The record is the source, the page comes with the signature, and a PDF is what one Chromium made of it. */
function isRepeatable(file: SignedFileName): boolean {
  return file !== 'results.json' && file !== 'index.html' && file !== 'report.pdf'
}
