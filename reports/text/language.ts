import type { CheckRecord } from '../../suites/record/run-record.js'

/** A text that a user reads, in both languages of the product. */
export type Bilingual = CheckRecord['title']

export type Language = keyof Bilingual

/** What is the same in both languages. */
export function both(text: string): Bilingual {
  return { en: text, tr: text }
}
