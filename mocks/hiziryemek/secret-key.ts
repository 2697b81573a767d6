import { refuse } from '../call/answer.js'
import { headerOf, type Call } from '../call/call.js'
import { hiziryemekError } from './hiziryemek-errors.js'

/** The secret in the page's samples, taken beside the agreed one: they work with only their host changed. */
const sampleSecretKey = 'YOUR_SECRET_KEY'

export function secretKeys(agreed: string): ReadonlySet<string> {
  return new Set([agreed, sampleSecretKey])
}

/** Refuses a caller whose `x-secret-key` is none of the known ones. */
export function requireSecretKey(call: Call, known: ReadonlySet<string>): void {
  if (!known.has(headerOf(call, 'x-secret-key') ?? '')) refuse(hiziryemekError(401))
}
