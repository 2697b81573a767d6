import type { Bilingual } from '../../text/language.js'
import { Text } from '../text/text.js'
import { texts as english, type PictureTexts } from './texts.en.js'
import { texts as turkish } from './texts.tr.js'

export type PictureTextOf = (texts: PictureTexts) => string

/** A text of the pictures: `<PictureText of={(texts) => texts.covered} />`. */
export function PictureText({ of }: { of: PictureTextOf }) {
  return <Text of={inBoth(of)} />
}

export function inBoth(select: PictureTextOf): Bilingual {
  return { en: select(english), tr: select(turkish) }
}
