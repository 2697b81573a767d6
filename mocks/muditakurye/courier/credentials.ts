import { basicPairIn } from '../../../contracts/wire/authorization.js'
import { refuse } from '../../call/answer.js'
import { headerOf, type Call } from '../../call/call.js'
import { courierError } from './errors.js'
import type { CourierState } from './state.js'

/**
 * Who is calling, by `X-API-Key` or by `Authorization: Basic`. Which counts where both are sent is not
 * documented: the key does, as the recommended one.
 */
export function requireCredentials(call: Call, state: CourierState): string {
  const apiKey = headerOf(call, 'x-api-key')
  if (apiKey !== undefined) return requireApiKey(apiKey, state)
  return requireBasic(headerOf(call, 'authorization') ?? '', state)
}

function requireApiKey(apiKey: string, state: CourierState): string {
  if (state.expiredApiKeys.has(apiKey)) refuse(courierError(state.codeNames, 'expiredApiKey'))
  if (!state.apiKeys.has(apiKey)) refuse(courierError(state.codeNames, 'wrongApiKey'))
  return apiKey
}

function requireBasic(authorization: string, state: CourierState): string {
  const pair = basicPairIn(authorization)
  if (pair === undefined) refuse(courierError(state.codeNames, 'wrongApiKey'))
  if (pair !== `${state.basic.username}:${state.basic.password}`) {
    refuse(courierError(state.codeNames, 'wrongBasic'))
  }
  return state.basic.username
}
