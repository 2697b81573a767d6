/**
 * A text with small letters for large ones and the reverse; one without letters gets a letter more. Only ASCII
 * letters: Turkish i has no other case that all agree on.
 */
export function inOtherCase(text: string): string {
  const other = text.replace(/[a-z]/gi, (letter) =>
    letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase(),
  )
  return other === text ? `${text}x` : other
}
