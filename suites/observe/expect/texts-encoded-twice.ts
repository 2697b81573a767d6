import { isUtf8 } from 'node:buffer'

/** The letters that Windows-1252 has where ISO 8859-1 has none: ş, ı and ğ encoded twice are written with them. */
const windows1252 = new Map(
  [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'].map((letter, index) => [
    letter,
    0x80 + index,
  ]),
)

export function isBeyondAscii(text: string): boolean {
  return /[^\0-\x7f]/.test(text)
}

/** Every text in a JSON value. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsIn)
}

/**
 * What a text would say had it been encoded once; nothing where it was. Its letters, taken for the bytes that they
 * are in ISO 8859-1 or Windows-1252, are UTF-8 then, which no words of any language are by chance.
 */
export function encodedOnce(text: string): string | undefined {
  if (!isBeyondAscii(text)) return undefined
  const bytes = [...text].map((letter) => {
    const code = letter.codePointAt(0)!
    return code <= 0xff ? code : windows1252.get(letter)
  })
  if (bytes.some((byte) => byte === undefined)) return undefined
  const read = Buffer.from(bytes as number[])
  return isUtf8(read) ? read.toString() : undefined
}
