/** Whether a text is a number as people write one: no `0x1F`, no `1e5`, not nothing. */
export function isNumeral(text: string): boolean {
  return /^-?\d+(?:\.\d+)?$/.test(text)
}
