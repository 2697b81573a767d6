import { words as english, type Words } from '../../text/words.en.js'
import { words as turkish } from '../../text/words.tr.js'
import { Text } from './text.js'

type Select = (words: Words) => string

/** One of the product's own terms: `<Word of={(words) => words.level.must} />`. */
export function Word({ of }: { of: Select }) {
  return <Text of={{ en: of(english), tr: of(turkish) }} />
}
