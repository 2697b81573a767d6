import type { Language } from '../../contracts/text/preferred-language.js'
import { texts as english, type WatchTexts } from './watch-texts.en.js'
import { texts as turkish } from './watch-texts.tr.js'

export function watchTextsOf(language: Language): WatchTexts {
  return language === 'tr' ? turkish : english
}
