import { renderToString } from 'preact-render-to-string'
import type { RecordComparison } from '../../diff/record-comparison.js'
import type { DiffFailOn } from '../../diff/regressions.js'
import { DiffPage } from './diff-page.js'

/** A comparison as one file that holds everything, in both languages, with no request to anywhere. */
export function renderDiffHtml(
  comparison: RecordComparison,
  { failOn = 'must' }: { failOn?: DiffFailOn } = {},
): string {
  return `<!doctype html>\n${renderToString(<DiffPage comparison={comparison} failOn={failOn} />)}\n`
}
