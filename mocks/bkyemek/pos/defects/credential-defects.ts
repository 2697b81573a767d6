import { headerOf, type Call } from '../../../call/call.js'
import type { Defect } from '../../../surfaces/mock-surface.js'
import { withHeaders } from './mended-call.js'
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

/** What a careless POS takes for the right value. */
type IsTaken = (value: string | undefined, right: string) => boolean

const isMissing: IsTaken = (value) => value === undefined
const isEmpty: IsTaken = (value) => value === ''
const differsInCaseOnly: IsTaken = (value, right) =>
  value !== undefined && value !== right && value.toUpperCase() === right.toUpperCase()
const isWrong: IsTaken = (value, right) =>
  !isMissing(value, right) && !isEmpty(value, right) && !differsInCaseOnly(value, right)

function withRightHalf(call: Call, half: Half, isTaken: IsTaken): Call {
  const right = rightPair(call)[half]
  return isTaken(sentHalf(call, half), right) ? withHeaders(call, { [headers[half]]: right }) : call
}

/** A POS that is careless with both halves of the pair. */
function careless(isTaken: IsTaken): Defect<PosState> {
  return (call, proceed) =>
    proceed(withRightHalf(withRightHalf(call, 'apiKey', isTaken), 'apiSecret', isTaken))
}

/** A POS that is careless with one half, and lets in who has the other right. */
function carelessWith(half: Half, other: Half, isTaken: IsTaken): Defect<PosState> {
  return (call, proceed) =>
    proceed(sentHalf(call, other) === rightPair(call)[other] ? withRightHalf(call, half, isTaken) : call)
}

/** How many halves of the pair were sent. */
function sentHalves(call: Call): number {
  return (['apiKey', 'apiSecret'] as const).filter((half) => sentHalf(call, half) !== undefined).length
}

/** Doors left open, and the wrong word said at a closed one. */
export const posCredentialDefects: Record<string, Defect<PosState>> = {
  'missing-credentials-are-401': async (call, proceed) =>
    sentHalves(call) === 0 ? posError('wrongCredentials') : proceed(call),
  'api-key-required': carelessWith('apiKey', 'apiSecret', isMissing),
  'api-secret-required': carelessWith('apiSecret', 'apiKey', isMissing),
  'half-a-pair-is-401': async (call, proceed) =>
    sentHalves(call) === 1 ? posError('wrongCredentials') : proceed(call),
  'empty-credentials-refused': careless(isEmpty),
  'wrong-api-key-is-403': carelessWith('apiKey', 'apiSecret', isWrong),
  'wrong-api-secret-is-403': carelessWith('apiSecret', 'apiKey', isWrong),
  'credentials-are-case-sensitive': careless(differsInCaseOnly),
  'credentials-judged-before-body': async (call, proceed) => {
    const answer = await proceed(call)
    if (answer.status !== 403) return answer
    const { apiKey, apiSecret } = rightPair(call)
    const judged = await proceed(
      withHeaders(call, { [headers.apiKey]: apiKey, [headers.apiSecret]: apiSecret }),
    )
    return judged.status === 400 ? judged : answer
  },
  'secrets-not-echoed': async (call, proceed) => {
    const answer = await proceed(call)
    const received = sentHalf(call, 'apiKey')
    return received ? { ...answer, body: { ...(answer.body as object), api_key: received } } : answer
  },
}
