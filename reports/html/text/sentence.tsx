import { Text } from './text.js'
import { texts as english, type PageTexts } from './texts.en.js'
import { texts as turkish } from './texts.tr.js'

/** A text of the page that is filled in: `<Sentence of={(texts) => texts.checks(3)} />`. */
export function Sentence({ of }: { of: (texts: PageTexts) => string }) {
  return <Text of={{ en: of(english), tr: of(turkish) }} />
}
