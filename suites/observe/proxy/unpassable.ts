import { validateHeaderName, validateHeaderValue } from 'node:http'
import type { Bilingual } from '../../../contracts/text/bilingual.js'

/** What in a head or in trailers no HTTP message may hold; nothing where all of it can be passed on. */
export function faultOfHeaders(pairs: readonly [string, string][]): Bilingual | undefined {
  for (const [name, value] of pairs) {
    if (throws(() => validateHeaderName(name))) return named('the header name', 'başlık adı', escaped(name))
    if (throws(() => validateHeaderValue(name, value)))
      return named('the header', 'başlık', `${escaped(name)}: ${escaped(value)}`)
  }
  return undefined
}

/** What in a status line no answer may hold. */
export function faultOfStatus(status: number, reason: string): Bilingual | undefined {
  if (status < 100 || status > 999) return named('the status', 'durum kodu', String(status).padStart(3, '0'))
  return /[\u0000-\u0008\u000a-\u001f\u007f]/.test(reason)
    ? named('the reason phrase', 'durum açıklaması', escaped(reason))
    : undefined
}

/** The same of trailers. */
export function faultOfTrailers(pairs: readonly [string, string][]): Bilingual | undefined {
  const fault = faultOfHeaders(pairs)
  return fault && { en: `a trailer, ${fault.en}`, tr: `gövdeden sonra gelen ${fault.tr}` }
}

function named(en: string, tr: string, shown: string): Bilingual {
  return { en: `${en} ${shown}`, tr: `${tr} ${shown}` }
}

/** As it can be shown: what does not show itself is written out. */
export function escaped(text: string): string {
  return JSON.stringify(text.slice(0, 200)).replace(
    /[^\u0020-\u007e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

function throws(validate: () => void): boolean {
  try {
    validate()
    return false
  } catch {
    return true
  }
}
