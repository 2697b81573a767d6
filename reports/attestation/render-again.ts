import type { RunRecord } from '../../suites/run-record.js'
import { renderHtml } from '../html/html-reporter.js'
import { loadReporter, reporterNames } from '../reporters.js'
import type { AttestationFacts } from './attestation-facts.js'
import { spell } from './one-spelling.js'
import { isSignedFileName, type ReportFiles, type SignedFileName } from './signed-file-names.js'

/**
 * Every file of a report that this uyum makes out of a record alone, with what was signed shown in the page. A file
 * that was rendered from an older record, or touched, differs from it.
 */
export async function renderAgain(record: RunRecord, facts: AttestationFacts): Promise<ReportFiles> {
  const reporters = await Promise.all(reporterNames.map(loadReporter))
  const files = new Map<SignedFileName, Uint8Array>()
  for (const { file, render } of reporters)
    // A PDF is what one Chromium made of it: another one makes other bytes.
    if (file !== undefined && isSignedFileName(file) && file !== 'report.pdf')
      files.set(file, Buffer.from(await render(record)))
  return files.set('results.json', spell(record, 2)).set('index.html', Buffer.from(renderHtml(record, facts)))
}
