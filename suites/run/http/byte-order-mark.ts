import type { Bilingual } from '../../../contracts/text/bilingual.js'
import type { CarriedMessage } from './carried-message.js'
import { expectThat } from '../expect/expect.js'

const unmarked: Bilingual = {
  en: 'JSON without a byte order mark (RFC 8259, 8.1)',
  tr: 'bayt sırası işareti olmadan JSON (RFC 8259, 8.1)',
}

const marked: Bilingual = {
  en: 'a byte order mark (U+FEFF) before the JSON',
  tr: 'JSON’dan önce bir bayt sırası işareti (BOM, U+FEFF)',
}

/** The message's body is not JSON with a byte order mark before it; whatever else it may be is not asked here. */
export function expectNoMark(message: CarriedMessage): void {
  expectThat(!hasMarkBeforeJson(message), unmarked, marked)
}

function hasMarkBeforeJson({ content }: CarriedMessage): boolean {
  if ('problem' in content || !content.hadByteOrderMark) return false
  try {
    JSON.parse(content.bytes.toString())
    return true
  } catch {
    return false
  }
}
