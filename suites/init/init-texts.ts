import type { Language } from '../../contracts/text/preferred-language.js'
import { texts as english, type InitTexts } from './texts.en.js'
import { texts as turkish } from './texts.tr.js'

export function initTexts(language: Language): InitTexts {
  return { en: english, tr: turkish }[language]
}
