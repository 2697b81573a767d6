/** The Turkish of each text of a contract's OpenAPI document, by the English in one line. */
export type TurkishTexts = Readonly<Record<string, string>>

/** A text as it is looked up: however its lines are broken. */
export function inOneLine(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ')
}
