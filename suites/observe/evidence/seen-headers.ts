import type { Bilingual } from '../../../contracts/text/bilingual.js'
import type { ObservedCall } from '../recording/observed-call.js'
import { secretHeaders } from '../record/shown-credentials.js'
import { secretTakenOut, valueReplaced, type Gaps } from './gaps.js'
import type { KnownTexts } from './known-texts.js'
import { isPlaceholder, isReplacedSecret } from './placeholder.js'

type Headers = Readonly<Record<string, string>>

/** Whether a header was sent, by the headers that were seen through a recording. */
const presences = new WeakMap<Headers, (name: string) => boolean>()

/** A header was sent and is not empty, whatever a recording shows in the place of its value. */
export function hasHeader({ request: { headers } }: ObservedCall, name: string): boolean {
  const key = name.toLowerCase()
  return presences.get(headers)?.(key) ?? (headers[key] ?? '') !== ''
}

/** Headers as a recording shows them: whoever reads what it does not hold finds nothing, and it is noted. */
export function seenHeaders(
  headers: Headers,
  { unheld, copy }: Gaps,
  { issued, documented }: KnownTexts,
  miss: (reason: Bilingual) => void,
): Headers {
  const isReplaced = (name: string, value: string): boolean =>
    copy !== undefined &&
    (secretHeaders.includes(name) ? isReplacedSecret(value, issued) : isPlaceholder(value, documented))
  /** Why its absence, or its being empty, says nothing. */
  const doubt = (name: string): Bilingual | undefined =>
    unheld.headers ??
    (copy && secretHeaders.includes(name) && !copy.shown.has(name) ? secretTakenOut : undefined)
  const seen = new Proxy(headers, {
    get(held, name) {
      if (typeof name !== 'string') return undefined
      const value = Object.hasOwn(held, name) ? held[name] : undefined
      const reason = value ? (isReplaced(name, value) ? valueReplaced : undefined) : doubt(name)
      if (reason) miss(reason)
      return reason ? undefined : value
    },
    ownKeys(held) {
      if (unheld.headers) miss(unheld.headers)
      return Reflect.ownKeys(held)
    },
  })
  presences.set(seen, (name) => {
    if ((headers[name] ?? '') !== '') return true
    const reason = doubt(name)
    if (reason) miss(reason)
    return false
  })
  return seen
}
