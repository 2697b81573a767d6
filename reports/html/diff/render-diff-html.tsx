import { renderToString } from 'preact-render-to-string'
import type { RecordComparison } from '../../diff/compare/record-comparison.js'
import type { DiffFailOn } from '../../diff/compare/regressions.js'
import type { Language } from '../../text/language.js'
import { inLanguage } from '../text/in-language.js'
import { DiffPage } from './diff-page.js'

/** A comparison as one file that holds everything, in both languages, with no request to anywhere. */
export function renderDiffHtml(
  comparison: RecordComparison,
  { failOn = 'must', language = 'en' }: { failOn?: DiffFailOn; language?: Language } = {},
): string {
  const page = renderToString(<DiffPage comparison={comparison} failOn={failOn} />)
  return `<!doctype html>\n${inLanguage(language, page)}\n`
}
