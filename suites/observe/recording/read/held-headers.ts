import type { Bilingual } from '../../../../contracts/text/bilingual.js'
import type { HarHeaders } from './har-entry.js'

/** What a recording holds of a message's headers. */
export interface HeldHeaders {
  headers: Record<string, string>
  /** Why one that is missing may have been sent. */
  unheld?: Bilingual
}

const headersNotHeld: Bilingual = {
  en: 'the recording does not hold the headers, or not all of them',
  tr: 'kayıt başlıkları taşımıyor veya hepsini taşımıyor',
}

/** Reads as what else stands in the place of a value. */
const notHeld = '<not recorded>'

/** Labels that recorders write where there was none. */
const noLabels = new Set(['', 'x-unknown', 'application/octet-stream', '[object Object]'])

/**
 * A request's headers, with the Content-Type that stands beside its body where they do not hold it. HTTP has no
 * request without a Host: where neither it nor `:authority` stands among them, some are missing.
 */
export function heldRequestHeaders(pairs: HarHeaders | undefined, mimeType: unknown): HeldHeaders {
  const headers = headersIn(pairs)
  const label = typeof mimeType === 'string' && !noLabels.has(mimeType) ? mimeType : undefined
  if (label !== undefined) headers['content-type'] ??= label
  return isWhole(pairs) ? { headers } : { headers, unheld: headersNotHeld }
}

/** Headers by lower-case name; what was written down twice was sent once, different values are joined as on the wire. */
export function headersIn(pairs: HarHeaders | undefined): Record<string, string> {
  const values = new Map<string, string[]>()
  for (const pair of pairs ?? []) {
    if (typeof pair?.name !== 'string' || pair.name.startsWith(':')) continue
    const name = pair.name.toLowerCase()
    const value =
      typeof pair.value === 'string' || typeof pair.value === 'number' ? String(pair.value) : notHeld
    const known = values.get(name) ?? []
    if (!known.includes(value)) values.set(name, [...known, value])
  }
  return Object.fromEntries([...values].map(([name, several]) => [name, several.join(', ')]))
}

function isWhole(pairs: HarHeaders | undefined): boolean {
  return (pairs ?? []).some(
    (pair) => typeof pair?.name === 'string' && [':authority', 'host'].includes(pair.name.toLowerCase()),
  )
}
