import type { Language } from '../../text/language.js'
import { texts as english, type AttestationTexts } from './texts.en.js'
import { texts as turkish } from './texts.tr.js'

export const textsByLanguage: Record<Language, AttestationTexts> = { en: english, tr: turkish }
