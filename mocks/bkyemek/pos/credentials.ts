import { refuse } from '../../call/answer.js'
import { headerOf, type Call } from '../../call/call.js'
import { posError } from './errors.js'
import type { PosState } from './state.js'

/** Lets only those in who send both headers with a key and the secret that belongs to it. */
export function requireCredentials(call: Call, state: PosState): void {
  const apiKey = headerOf(call, 'x-api-key') ?? ''
  const apiSecret = headerOf(call, 'x-api-secret') ?? ''
  if (apiKey === '' && apiSecret === '') refuse(posError('missingCredentials'))
  if (apiKey === '' || apiSecret === '') refuse(posError(state.halfPair))
  if (state.secrets.get(apiKey) !== apiSecret) refuse(posError('wrongCredentials'))
}
