/** A text that a user reads, in both languages of the product. */
export interface Bilingual {
  en: string
  tr: string
}

/** A text in both languages; one that is the same in both, such as a status or a quote, is given once. */
export function both(en: string, tr = en): Bilingual {
  return { en, tr }
}
