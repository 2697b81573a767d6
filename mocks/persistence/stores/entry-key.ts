/**
 * An entry's key in a store: the part, a space, the key in it. As JSON writes a text, for a key is what a client
 * sent: half a surrogate pair or a NUL would come back from a store as something else.
 */
export function entryKey(part: string, key: string): string {
  return `${part} ${JSON.stringify(key).slice(1, -1)}`
}

/** The part and the key in it. */
export function readEntryKey(text: string): [part: string, key: string] {
  const space = text.indexOf(' ')
  return [text.slice(0, space), JSON.parse(`"${text.slice(space + 1)}"`) as string]
}
