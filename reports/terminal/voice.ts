import picocolors from 'picocolors'
import type { Language } from '../text/language.js'
import { words as englishWords, type Words } from '../text/words.en.js'
import { words as turkishWords } from '../text/words.tr.js'
import { texts as english, type TerminalTexts } from './texts.en.js'
import { texts as turkish } from './texts.tr.js'

export interface TerminalOptions {
  color: boolean
  language?: Language
}

/** In which language and with which colours the terminal report speaks. */
export interface Voice {
  language: Language
  texts: TerminalTexts
  words: Words
  colors: ReturnType<typeof picocolors.createColors>
}

export function voiceOf({ color, language = 'en' }: TerminalOptions): Voice {
  const colors = picocolors.createColors(color)
  return language === 'tr'
    ? { language, texts: turkish, words: turkishWords, colors }
    : { language, texts: english, words: englishWords, colors }
}
