import { cutText } from './cut-text.js'
import { labels as english } from '../findings/finding-labels.en.js'
import { labels as turkish } from '../findings/finding-labels.tr.js'
import type { Language } from './language.js'

/** A text that fits beside others; where it was cut it says so, and the whole is in `results.json`. */
export function shortened(text: string, limit: number, language: Language = 'en'): string {
  const { text: beginning, leftOut } = cutText(text, limit)
  if (leftOut === 0) return text
  const labels = language === 'tr' ? turkish : english
  return `${beginning}… (${labels.leftOut(leftOut)})`
}
