import { refuse } from '../call/answer.js'
import { headerOf, type Call } from '../call/call.js'
import { hiziryemekError } from './hiziryemek-errors.js'

/** The header in which callers show their secret; a later revision has another. */
export const firstHeader = 'x-secret-key'

/** The secret in the page's samples, taken beside the agreed one: they work with only their host changed. */
const sampleSecretKey = 'YOUR_SECRET_KEY'

export function secretKeys(agreed: string, sample = sampleSecretKey): ReadonlySet<string> {
  return new Set([agreed, sample])
}

/** Refuses a caller whose header holds none of the known secrets. */
export function requireSecretKey(call: Call, known: ReadonlySet<string>, header = firstHeader): void {
  if (!known.has(headerOf(call, header) ?? '')) refuse(hiziryemekError(401, header))
}
