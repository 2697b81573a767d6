import type { Bilingual } from '../../text/language.js'
import { visibleText } from '../../text/visible-text.js'

/**
 * A text in both languages; the style sheet shows the one that the page is read in. It may hold words of a
 * server: none of its letters changes the direction of what stands around.
 */
export function Text({ of }: { of: Bilingual }) {
  if (of.en === of.tr) return <bdi>{visibleText(of.en)}</bdi>
  return (
    <>
      <span lang="en">{visibleText(of.en)}</span>
      <span lang="tr">{visibleText(of.tr)}</span>
    </>
  )
}
