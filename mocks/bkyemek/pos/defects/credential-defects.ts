import { headerOf, type Call } from '../../../call/call.js'
import { corruptResponse } from '../../../defects/corrupt-response.js'
import {
  areJoinedAlike,
  comparedCarelessly,
  isEmpty,
  isInOtherCase,
  isMissing,
  isWrong,
  type IsTakenForRight,
} from '../../../defects/credential-defects.js'
import { withHeader, withMembers } from '../../../defects/json-bodies.js'
import { answerWith } from '../../../defects/refuse-request.js'
import { rewriteRequest } from '../../../defects/rewrite-request.js'
import type { Defect } from '../../../surfaces/mock-surface.js'
import { posError } from '../errors.js'
import type { PosState } from '../state.js'

const headers = { apiKey: 'x-api-key', apiSecret: 'x-api-secret' } as const
type Half = keyof typeof headers

/** The pair that the configuration gives; the page's placeholders work too, but no check sends them. */
function rightPair(call: Call): Record<Half, string> {
  return call.world.settings.credentials['bkyemek/pos']
}

function sentHalf(call: Call, half: Half): string | undefined {
  return headerOf(call, headers[half])
}

function withRightHalf(call: Call, half: Half, isTaken: IsTakenForRight): Call {
  const right = rightPair(call)[half]
  return isTaken(sentHalf(call, half), right) ? withHeader(call, headers[half], right) : call
}

/** A POS that is careless with both halves of the pair. */
function careless(isTaken: IsTakenForRight): Defect<PosState> {
  return rewriteRequest((call) => withRightHalf(withRightHalf(call, 'apiKey', isTaken), 'apiSecret', isTaken))
}

/** A POS that is careless with one half, and lets in who has the other right. */
function carelessWith(half: Half, other: Half, isTaken: IsTakenForRight): Defect<PosState> {
  return rewriteRequest((call) =>
    sentHalf(call, other) === rightPair(call)[other] ? withRightHalf(call, half, isTaken) : call,
  )
}

/** Whether so many halves of the pair were sent. */
function hasHalves(count: number): (call: Call) => boolean {
  return (call) =>
    (['apiKey', 'apiSecret'] as const).filter((half) => sentHalf(call, half) !== undefined).length === count
}

/** Doors left open, and the wrong word said at a closed one. */
export const posCredentialDefects: Record<string, Defect<PosState>> = {
  'missing-credentials-are-401': answerWith(hasHalves(0), posError('wrongCredentials')),
  'api-key-required': carelessWith('apiKey', 'apiSecret', isMissing),
  'api-secret-required': carelessWith('apiSecret', 'apiKey', isMissing),
  'half-a-pair-is-401': answerWith(hasHalves(1), posError('wrongCredentials')),
  'empty-credentials-refused': careless(isEmpty),
  'wrong-api-key-is-403': carelessWith('apiKey', 'apiSecret', isWrong),
  'wrong-api-secret-is-403': carelessWith('apiSecret', 'apiKey', isWrong),
  ...comparedCarelessly('wrong-api-key-is-403', (isTaken) => carelessWith('apiKey', 'apiSecret', isTaken), [
    'found-within',
    'beginning-suffices',
  ]),
  ...comparedCarelessly(
    'wrong-api-secret-is-403',
    (isTaken) => carelessWith('apiSecret', 'apiKey', isTaken),
    ['found-within', 'beginning-suffices'],
  ),
  // Both are among the issued ones: which of them is which, nobody asks.
  'wrong-api-key-is-403/halves-exchanged': rewriteRequest((call) => {
    const { apiKey, apiSecret } = rightPair(call)
    const isExchanged = sentHalf(call, 'apiKey') === apiSecret && sentHalf(call, 'apiSecret') === apiKey
    return isExchanged
      ? withHeader(withHeader(call, headers.apiKey, apiKey), headers.apiSecret, apiSecret)
      : call
  }),
  // Key and secret are compared as one text.
  'wrong-api-key-is-403/joined-with-the-secret': rewriteRequest((call) => {
    const { apiKey, apiSecret } = rightPair(call)
    return areJoinedAlike([sentHalf(call, 'apiKey'), sentHalf(call, 'apiSecret')], [apiKey, apiSecret])
      ? withHeader(withHeader(call, headers.apiKey, apiKey), headers.apiSecret, apiSecret)
      : call
  }),
  'credentials-are-case-sensitive': careless(isInOtherCase),
  'credentials-judged-before-body': async (call, proceed) => {
    const answer = await proceed(call)
    if (answer.status !== 403) return answer
    const always: IsTakenForRight = () => true
    const judged = await proceed(withRightHalf(withRightHalf(call, 'apiKey', always), 'apiSecret', always))
    return judged.status === 400 ? judged : answer
  },
  'secrets-not-echoed': corruptResponse(
    (_answer, call) => Boolean(sentHalf(call, 'apiKey')),
    (answer, call) => withMembers(answer, { api_key: sentHalf(call, 'apiKey') }),
  ),
}
