import type { Bilingual } from './bilingual.js'
import { UnreadableText } from './unreadable-text.js'

const byteOrderMarks: [encoding: string, mark: number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/** What a byte order mark says; nothing where there is none. */
export function markedEncoding(bytes: Uint8Array): string | undefined {
  return byteOrderMarks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0]
}

/**
 * The text of a file that a user wrote, whatever editor or shell it comes from: UTF-8, with or without a byte order
 * mark, and UTF-16 with one, which is what Windows PowerShell makes of `>`. Anything else is an error that names `file`:
 * a letter that is guessed would be sent to a partner.
 */
export function textOfFile(bytes: Uint8Array, file: string): string {
  const encoding = markedEncoding(bytes) ?? 'utf-8'
  const text = decoded(bytes, encoding)
  if (text === undefined || text.includes('\0'))
    throw new UnreadableText(file, faultOf(bytes, encoding, text))
  return text
}

/** The decoder leaves the mark out. */
function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

const unmarked: Bilingual = {
  en: 'it looks like UTF-16 without its mark',
  tr: 'işareti olmayan UTF-16’ya benziyor',
}

function faultOf(bytes: Uint8Array, encoding: string, text: string | undefined): Bilingual {
  const nul = (text ?? '').indexOf('\0')
  if (nul !== -1) {
    const line = (text ?? '').slice(0, nul).split('\n').length
    return encoding === 'utf-8' && isHalfZeros(bytes)
      ? unmarked
      : { en: `line ${line} holds a zero byte`, tr: `${line}. satırda sıfır bayt var` }
  }
  if (encoding !== 'utf-8')
    return {
      en: 'its mark says UTF-16, and what follows is none',
      tr: 'işareti UTF-16 diyor, ardındaki değil',
    }
  if (isHalfZeros(bytes)) return unmarked
  const line = firstBrokenLine(bytes)
  return {
    en: `line ${line} holds bytes that are not UTF-8, as an older Windows editor writes them`,
    tr: `${line}. satırda, eski bir Windows düzenleyicisinin yazdığı gibi, UTF-8 olmayan baytlar var`,
  }
}

/** ASCII in UTF-16 has a zero in each pair. */
function isHalfZeros(bytes: Uint8Array): boolean {
  const beginning = bytes.subarray(0, 200)
  return beginning.filter((byte) => byte === 0).length * 3 > beginning.length
}

function firstBrokenLine(bytes: Uint8Array): number {
  const lines = Buffer.from(bytes).toString('latin1').split('\n')
  return 1 + lines.findIndex((line) => decoded(Buffer.from(line, 'latin1'), 'utf-8') === undefined)
}
