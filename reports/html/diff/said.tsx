import { localeTexts, type LocaleTexts } from '../../diff/locale-texts.js'
import { Text } from '../text/text.js'

const [english, turkish] = [localeTexts('en'), localeTexts('tr')]

/** What a comparison tells, in both languages: `<Said by={({ texts }) => texts.title} />`. */
export function Said({ by }: { by: (locale: LocaleTexts) => string }) {
  return <Text of={{ en: by(english), tr: by(turkish) }} />
}
