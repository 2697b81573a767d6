import type { Bilingual } from '../../contracts/text/bilingual.js'
import type { Language } from '../../contracts/text/preferred-language.js'
import { inOneLine, type TurkishTexts } from '../../contracts/text/turkish-texts.js'
import { texts as en, type PageTexts } from './texts.en.js'
import { texts as tr } from './texts.tr.js'

/** How a page speaks: its own texts, and the contract's in its language. */
export interface LocaleTexts {
  language: Language
  texts: PageTexts
  of(text: Bilingual): string
  /** What a contract's OpenAPI document says, in English there. */
  ofDocument(english: string): string
}

/** `turkish` holds the Turkish of the contract's document; a page in English needs none. */
export function localeTexts(language: Language, turkish: TurkishTexts = {}): LocaleTexts {
  return {
    language,
    texts: { en, tr }[language],
    of: (text) => text[language],
    ofDocument: (english) =>
      language === 'en' ? inOneLine(english) : inTurkish(inOneLine(english), turkish),
  }
}

/** Found by the English words themselves, so that none can change without its Turkish. */
function inTurkish(english: string, texts: TurkishTexts): string {
  const turkish = texts[english]
  if (turkish === undefined)
    throw new Error(
      `writing a page in Turkish: expected the Turkish words for “${english}”, there are none. Add them to openapi.tr.yaml of the contract.`,
    )
  return turkish
}
