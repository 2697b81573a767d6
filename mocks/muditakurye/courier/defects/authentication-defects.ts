import { headerOf, type Call } from '../../../call/call.js'
import { courierError } from '../errors.js'
import type { CourierState } from '../state.js'
import {
  areJoinedAlike,
  comparedCarelessly,
  type IsTakenForRight,
} from '../../../defects/credential-defects.js'
import { membersOf, withHeader } from '../../../defects/json-bodies.js'
import { rewriteRequest } from '../../../defects/rewrite-request.js'
import { hasHeader, isOrderAccepted, type CourierDefect } from './kinds-of-defects.js'

/** Violations of who may call, by requirement. */
export const authenticationDefects = {
  'api-key-accepted': async (call, proceed, state) => {
    const answer = await proceed(call)
    const byKeyAlone = hasHeader(call, 'x-api-key') && !hasHeader(call, 'authorization')
    return byKeyAlone && isOrderAccepted(answer) ? courierError(state.codeNames, 'wrongApiKey') : answer
  },
  'basic-credentials-accepted': rewriteRequest((call) => withHeader(call, 'authorization')),
  'credentials-required': rewriteRequest((call, state) =>
    hasHeader(call, 'x-api-key') || hasHeader(call, 'authorization') ? call : withValidKey(call, state),
  ),
  'wrong-api-key-is-401': rewriteRequest((call, state) =>
    hasHeader(call, 'x-api-key') ? withValidKeyUnlessKnown(call, state) : call,
  ),
  'wrong-basic-credentials-are-401': rewriteRequest((call, state) =>
    hasHeader(call, 'authorization') ? withValidKeyUnlessKnown(call, state) : call,
  ),
  ...comparedCarelessly('wrong-api-key-is-401', keyTakenFor),
  ...comparedCarelessly('wrong-basic-credentials-are-401', passwordTakenFor),
  // User name and password are compared as one text.
  'wrong-basic-credentials-are-401/joined': rewriteRequest((call, state) =>
    areJoinedAlike(sentPair(call), [state.basic.username, state.basic.password])
      ? withValidKey(call, state)
      : call,
  ),
  'other-restaurants-order-refused': rewriteRequest((call, state) => {
    const key = state.keysOfRestaurants.get(String(membersOf(call)['restaurantId']))
    return key === undefined ? call : withHeader(call, 'x-api-key', key)
  }),
  'auth-scheme-in-any-case': rewriteRequest((call) =>
    headerOf(call, 'authorization')?.startsWith('Basic ') ? call : withHeader(call, 'authorization'),
  ),
  'both-credentials-accepted': (call, proceed, state) =>
    hasHeader(call, 'x-api-key') && hasHeader(call, 'authorization')
      ? courierError(state.codeNames, 'wrongApiKey')
      : proceed(call),
} satisfies Record<string, CourierDefect>

function withValidKey(call: Call, state: CourierState): Call {
  const [key] = state.apiKeys
  return withHeader(call, 'x-api-key', key)
}

/** A key that is limited or otherwise known stays what it is. */
function withValidKeyUnlessKnown(call: Call, state: CourierState): Call {
  return state.apiKeys.has(headerOf(call, 'x-api-key') ?? '') ? call : withValidKey(call, state)
}

/** Takes a key for a valid one by such a comparison. */
function keyTakenFor(isTaken: IsTakenForRight): CourierDefect {
  return rewriteRequest((call, state) => {
    const sent = headerOf(call, 'x-api-key')
    const right = [...state.apiKeys].find((key) => isTaken(sent, key))
    return right === undefined ? call : withHeader(call, 'x-api-key', right)
  })
}

/** Takes a password for the right one by such a comparison. */
function passwordTakenFor(isTaken: IsTakenForRight): CourierDefect {
  return rewriteRequest((call, state) => {
    const [username, password] = sentPair(call)
    const isRight = username === state.basic.username && isTaken(password, state.basic.password)
    return isRight ? withValidKey(call, state) : call
  })
}

function sentPair(call: Call): [string, string] {
  const [, encoded = ''] = headerOf(call, 'authorization')?.split(' ') ?? []
  const [username = '', ...password] = Buffer.from(encoded, 'base64').toString().split(':')
  return [username, password.join(':')]
}
