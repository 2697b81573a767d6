import { cutText } from '../../text/cut-text.js'
import type { Bilingual } from '../../text/language.js'
import { Sentence } from './sentence.js'
import { Text } from './text.js'

/** Beyond this the words of a check quote a server that answers with too much. */
const longest = 2_000

/** What a check tells of what it saw, no longer than a reader bears. */
export function Quoted({ of }: { of: Bilingual }) {
  const en = cutText(of.en, longest)
  const tr = cutText(of.tr, longest)
  const leftOut = Math.max(en.leftOut, tr.leftOut)
  return (
    <>
      <Text of={{ en: en.text, tr: tr.text }} />
      {leftOut > 0 && (
        <span class="quiet line">
          <Sentence of={(texts) => texts.shortened(leftOut)} />
        </span>
      )}
    </>
  )
}
