import type { Run } from '../../suites/record/run-record.js'
import { findingWords, rushWords } from '../text/rush-words.js'
import { visibleText } from '../text/visible-text.js'
import type { Voice } from './voice.js'

/** Orders that something is wrong with; the record names more. */
const mostNamed = 8

/** How a rush went, and the orders that came to grief in it, by name. */
export function rushLines({ rush }: Run, { language, texts, colors }: Voice): string[] {
  if (!rush) return []
  const named = rush.findings.slice(0, mostNamed)
  const more = rush.findings.length - named.length + rush.leftOut
  return [
    ...rushWords(rush).map((words) => visibleText(`  ${words[language]}`)),
    ...named.map((finding) => colors.red(visibleText(`  ✗ ${findingWords(finding)[language]}`))),
    ...(more > 0 ? [`  ${texts.more(more)}`] : []),
    '',
  ]
}
