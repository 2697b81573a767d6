import type { Bilingual } from '../../language.js'
import { Text } from '../text.js'
import { texts as english, type PictureTexts } from './texts.en.js'
import { texts as turkish } from './texts.tr.js'

type Select = (texts: PictureTexts) => string

/** A text of the pictures: `<PictureText of={(texts) => texts.covered} />`. */
export function PictureText({ of }: { of: Select }) {
  return <Text of={inBoth(of)} />
}

export function inBoth(select: Select): Bilingual {
  return { en: select(english), tr: select(turkish) }
}
