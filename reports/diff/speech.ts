import { labels as englishLabels, type FindingLabels } from '../finding-labels.en.js'
import { labels as turkishLabels } from '../finding-labels.tr.js'
import type { Language } from '../language.js'
import { words as englishWords, type Words } from '../words.en.js'
import { words as turkishWords } from '../words.tr.js'
import { texts as english, type DiffTexts } from './texts.en.js'
import { texts as turkish } from './texts.tr.js'

/** In which language a comparison is told. */
export interface Speech {
  language: Language
  texts: DiffTexts
  words: Words
  labels: FindingLabels
}

export function speechOf(language: Language): Speech {
  return language === 'tr'
    ? { language, texts: turkish, words: turkishWords, labels: turkishLabels }
    : { language, texts: english, words: englishWords, labels: englishLabels }
}
