import type { Bilingual } from '../../contracts/bilingual.js'
import type { CarriedMessage } from './carried-message.js'

/** What is expected of whoever sends JSON. */
export const unmarked: Bilingual = {
  en: 'JSON from the first byte on',
  tr: 'ilk bayttan başlayan JSON',
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
