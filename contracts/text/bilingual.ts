/** A text that a user reads, in both languages of the product. */
export interface Bilingual {
  en: string
  tr: string
}
