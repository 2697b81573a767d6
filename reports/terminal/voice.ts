import picocolors from 'picocolors'
import type { Language } from '../text/language.js'
import { words as englishWords, type Words } from '../text/words.en.js'
import { words as turkishWords } from '../text/words.tr.js'
import { texts as english, type TerminalTexts } from './texts.en.js'
import { texts as turkish } from './texts.tr.js'

export interface TerminalOptions {
  color: boolean
  language?: Language
  /** Whether each check is told in full. */
  verbose?: boolean
}

/** In which language, with which colours and how much the terminal report speaks. */
export interface Voice {
  language: Language
  texts: TerminalTexts
  words: Words
  colors: ReturnType<typeof picocolors.createColors>
  isVerbose: boolean
}

export function voiceOf({ color, language = 'en', verbose: isVerbose = false }: TerminalOptions): Voice {
  const colors = picocolors.createColors(color)
  return language === 'tr'
    ? { language, texts: turkish, words: turkishWords, colors, isVerbose }
    : { language, texts: english, words: englishWords, colors, isVerbose }
}
