import type { Bilingual } from '../language.js'
import { visibleText } from '../visible-text.js'

/** A text in both languages; the style sheet shows the one that the page is read in. */
export function Text({ of }: { of: Bilingual }) {
  if (of.en === of.tr) return <>{visibleText(of.en)}</>
  return (
    <>
      <span lang="en">{visibleText(of.en)}</span>
      <span lang="tr">{visibleText(of.tr)}</span>
    </>
  )
}
