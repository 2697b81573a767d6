import type { Language } from '../text/language.js'
import { words as englishWords, type Words } from '../text/words.en.js'
import { words as turkishWords } from '../text/words.tr.js'
import { texts as english, type MarkdownTexts } from './texts.en.js'
import { texts as turkish } from './texts.tr.js'

/** In which language the summary speaks. */
export interface Voice {
  language: Language
  texts: MarkdownTexts
  words: Words
}

export function voiceOf(language: Language): Voice {
  return language === 'tr'
    ? { language, texts: turkish, words: turkishWords }
    : { language, texts: english, words: englishWords }
}
