import type { Language } from '../../../contracts/text/preferred-language.js'
import { texts as english, type CatalogueTexts } from './texts.en.js'
import { texts as turkish } from './texts.tr.js'

export function catalogueTexts(language: Language): CatalogueTexts {
  return language === 'tr' ? turkish : english
}
