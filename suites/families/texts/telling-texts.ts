/** Texts on which careless servers go wrong, in the places where people write what they like. */
export const tellingTexts = {
  /** Emoji, combining marks, a line break, a tab, quotes and a backslash. */
  anyCharacters: 'Kapıyı çalın 🛵🍕\nI\u0307stanbul u\u0308st kat\t"tırnak" \\ ters bölü',
  /** 4,000 characters. */
  long: 'Kapıda bekleyin. '.repeat(236).slice(0, 4000),
  /** 8,000 characters. */
  longer: 'Kapıda bekleyin. '.repeat(471).slice(0, 8000),
} as const
