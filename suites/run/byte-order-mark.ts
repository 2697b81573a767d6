import type { Bilingual } from '../../contracts/bilingual.js'
import type { CarriedMessage } from './carried-message.js'

/** What is expected of whoever sends JSON. */
export const unmarked: Bilingual = {
  en: 'JSON in UTF-8 without a byte order mark (RFC 8259, 8.1)',
  tr: 'bayt sırası işareti olmadan UTF-8 JSON (RFC 8259, 8.1)',
}

export const marked: Bilingual = {
  en: 'a byte order mark (U+FEFF) before the JSON',
  tr: 'JSON’dan önce bir bayt sırası işareti (BOM, U+FEFF)',
}

/** The message's body is JSON with a byte order mark before it. */
export function hasMarkBeforeJson({ content }: CarriedMessage): boolean {
  if ('problem' in content || !content.hadByteOrderMark) return false
  try {
    JSON.parse(content.bytes.toString())
    return true
  } catch {
    return false
  }
}
