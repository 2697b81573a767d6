/** A value of a file or a body as a word: as it is written there. */
export function wordOf(value: unknown): string {
  if (typeof value === 'string') return value
  return value === undefined ? '' : JSON.stringify(value)
}
