import { labels as englishLabels, type FindingLabels } from '../findings/finding-labels.en.js'
import { labels as turkishLabels } from '../findings/finding-labels.tr.js'
import type { Language } from '../text/language.js'
import { words as englishWords, type Words } from '../text/words.en.js'
import { words as turkishWords } from '../text/words.tr.js'
import { texts as english, type DiffTexts } from './texts.en.js'
import { texts as turkish } from './texts.tr.js'

/** In which language a comparison is told. */
export interface LocaleTexts {
  language: Language
  texts: DiffTexts
  words: Words
  labels: FindingLabels
}

export function localeTexts(language: Language): LocaleTexts {
  return language === 'tr'
    ? { language, texts: turkish, words: turkishWords, labels: turkishLabels }
    : { language, texts: english, words: englishWords, labels: englishLabels }
}
