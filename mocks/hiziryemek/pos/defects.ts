import type { requirements } from '../../../contracts/hiziryemek/requirements.js'
import { headerOf, type Call } from '../../call/call.js'
import type { Defect } from '../../surfaces/mock-surface.js'
import { hiziryemekError } from '../hiziryemek-errors.js'
import { httpDefects, inIso8859Part9 } from '../http-defects.js'
import {
  isTaken,
  mending,
  objectIn,
  spoiling,
  spoilingAnswers,
  withHeader,
  withMembers,
} from '../kinds-of-defects.js'
import { posOrderDefects } from './defects/order-defects.js'
import type { PosState } from './state.js'

type PosDefect = Defect<PosState>
type PosRequirement = keyof (typeof requirements)['hiziryemek/pos']

/** Violations of who may push an order, and of what is answered, by requirement. */
const answerDefects = {
  'missing-secret-refused': takingSecrets((given) => given === ''),
  'wrong-secret-refused': takingSecrets((given) => given !== ''),
  'json-with-charset-taken': async (call, proceed) => {
    const answer = await proceed(call)
    const labelled = headerOf(call, 'content-type')?.includes('charset') ?? false
    return labelled && isTaken(answer) ? { status: 415 } : answer
  },
  // Validation throws, and nobody catches it; only what was foreseen is refused.
  'bad-input-is-not-a-server-error': async (call, proceed) => {
    const answer = await httpDefects['bad-input-is-not-a-server-error'](call, proceed)
    return answer.status === 400 && !isForeseen(call) ? hiziryemekError(500) : answer
  },
  'bad-input-is-not-a-server-error/strangers': spoilingAnswers(
    ({ status }) => status === 401,
    () => hiziryemekError(500),
  ),
  'bad-input-is-not-a-server-error/of-no-use': async (call, proceed) => {
    const answer = await proceed(call)
    return answer.status === 400 && objectIn(call) && isForeseen(call) ? hiziryemekError(500) : answer
  },
  'pos-order-id-in-the-answer': spoilingAnswers(isTaken, (answer) =>
    withMembers(answer, { posOrderId: 1042 }),
  ),
  'every-request-answered': spoiling(
    (order) => Array.isArray(order['items']) && order['items'].length > 100,
    (answer) => ({ ...answer, wire: 'truncate' }),
  ),
  'answers-are-json': spoilingAnswers(isTaken, (answer) => ({ ...answer, body: Buffer.from('OK') })),
  'json-is-utf-8': spoilingAnswers(isTaken, inIso8859Part9),
} satisfies Partial<Record<PosRequirement | `${PosRequirement}/${string}`, PosDefect>>

/** Violations of each requirement on a POS that a check can test. */
export const posDefects: Record<string, PosDefect> = {
  ...httpDefects,
  ...posOrderDefects,
  ...answerDefects,
}

function isForeseen(call: Call): boolean {
  const order = objectIn(call)
  if (!order) return false
  const { orderId, items = [] } = order as { orderId?: unknown; items?: unknown }
  return !orderId || (Array.isArray(items) && items.length === 0)
}

/** Takes an order whose secret is not the agreed one. */
function takingSecrets(isGoodEnough: (given: string) => boolean): PosDefect {
  return mending((call, { secretKeys }) => {
    const [agreed] = secretKeys
    return isGoodEnough(headerOf(call, 'x-secret-key') ?? '')
      ? withHeader(call, 'x-secret-key', agreed)
      : undefined
  })
}
