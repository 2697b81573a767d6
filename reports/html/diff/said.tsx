import { speechOf, type Speech } from '../../diff/locale-texts.js'
import { Text } from '../text/text.js'

const [english, turkish] = [speechOf('en'), speechOf('tr')]

/** What a comparison tells, in both languages: `<Said by={({ texts }) => texts.title} />`. */
export function Said({ by }: { by: (speech: Speech) => string }) {
  return <Text of={{ en: by(english), tr: by(turkish) }} />
}
