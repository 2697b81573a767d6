import type { Bilingual } from '../../contracts/bilingual.js'
import type { Language } from '../../contracts/preferred-language.js'
import { texts as en, type PageTexts } from './texts.en.js'
import { texts as tr } from './texts.tr.js'
import { turkishWords } from './turkish-words.js'

/** How a page speaks: its own texts, and the contract's in its language. */
export interface Speech {
  language: Language
  texts: PageTexts
  of(text: Bilingual): string
  /** What a contract's OpenAPI document says, in English there. */
  ofDocument(english: string): string
}

export function speechIn(language: Language): Speech {
  return {
    language,
    texts: { en, tr }[language],
    of: (text) => text[language],
    ofDocument: (english) => {
      const words = english.trim().replaceAll(/\s+/g, ' ')
      return language === 'en' ? words : inTurkish(words)
    },
  }
}

/** Found by the English words themselves, so that none can change without its Turkish. */
function inTurkish(english: string): string {
  const turkish = turkishWords[english]
  if (turkish === undefined)
    throw new Error(
      `writing a page in Turkish: expected the Turkish words for “${english}”, there are none. Add them to mocks/docs/turkish-words.ts.`,
    )
  return turkish
}
