import type { requirements } from '../../../contracts/hiziryemek/requirements.js'
import { headerOf, type Call } from '../../call/call.js'
import type { Defect } from '../../surfaces/mock-surface.js'
import { hiziryemekError } from '../hiziryemek-errors.js'
import { corruptResponse, isTaken } from '../../defects/corrupt-response.js'
import { breakingOnEmoji, breakingUnlabelled } from '../../defects/hard-bodies.js'
import { acknowledgingBrokenJson, httpDefects } from '../../defects/http-defects.js'
import { membersOf, objectIn, objectsIn, withHeader, withMembers } from '../../defects/json-bodies.js'
import { takingTheSecondTime } from '../../defects/repeated-requests.js'
import { rewriteRefused } from '../../defects/rewrite-request.js'
import { comparedCarelessly } from '../../defects/credential-defects.js'
import { httpFacts } from '../http-facts.js'
import { posOrderDefects } from './defects/order-defects.js'
import { readBackDefects } from './defects/read-back-defects.js'
import type { PosState } from './state.js'

type PosDefect = Defect<PosState>

const http = httpDefects({
  ...httpFacts,
  fields: ['orderId', 'orderNumber', 'items', 'totals', 'address', 'note'],
  tooMuch: { is: (call) => objectsIn(membersOf(call), 'items').length > 100, wire: 'truncate' },
})
type PosRequirement = keyof (typeof requirements)['hiziryemek/pos']

/** Violations of who may push an order, and of what is answered, by requirement. */
const answerDefects = {
  'missing-secret-refused': takingSecrets((given) => given === ''),
  'wrong-secret-refused': takingSecrets((given) => given !== ''),
  'json-with-charset-taken': corruptResponse(
    (answer, call) => Boolean(headerOf(call, 'content-type')?.includes('charset')) && isTaken(answer),
    () => ({ status: 415 }),
  ),
  // Validation throws, and nobody catches it; only what was foreseen is refused.
  'bad-input-is-not-a-server-error': async (call, proceed, state) => {
    const answer = await http['bad-input-is-not-a-server-error'](call, proceed, state)
    return answer.status === 400 && !isForeseen(call) ? hiziryemekError(500) : answer
  },
  'bad-input-is-not-a-server-error/strangers': corruptResponse(
    ({ status }) => status === 401,
    () => hiziryemekError(500),
  ),
  'bad-input-is-not-a-server-error/of-no-use': corruptResponse(
    ({ status }, call) => status === 400 && objectIn(call) !== undefined && isForeseen(call),
    () => hiziryemekError(500),
  ),
  'wrong-secret-refused/taken-the-second-time': takingTheSecondTime(
    ({ status }) => status === 401,
    httpFacts.accepted,
  ),
  'bad-input-is-not-a-server-error/broken-json-acknowledged': acknowledgingBrokenJson(httpFacts.accepted),
  'pos-order-id-in-the-answer': corruptResponse(isTaken, (answer) =>
    withMembers(answer, { posOrderId: 1042 }),
  ),
} satisfies Partial<Record<PosRequirement | `${PosRequirement}/${string}`, PosDefect>>

/** Violations of each requirement on a POS that a check can test. */
export const posDefects: Record<string, PosDefect> = {
  ...http,
  'bad-input-is-not-a-server-error/unlabelled': breakingUnlabelled(httpFacts.brokenServer),
  'bad-input-is-not-a-server-error/emoji': breakingOnEmoji(httpFacts.brokenServer),
  ...posOrderDefects,
  ...readBackDefects,
  ...answerDefects,
  ...comparedCarelessly('wrong-secret-refused', takingSecrets),
}

function isForeseen(call: Call): boolean {
  const order = objectIn(call)
  if (!order) return false
  const { orderId, items = [] } = order as { orderId?: unknown; items?: unknown }
  return !orderId || (Array.isArray(items) && items.length === 0)
}

/** Takes an order whose secret is not the agreed one. */
function takingSecrets(isGoodEnough: (given: string, agreed: string) => boolean): PosDefect {
  return rewriteRefused((call, { secretKeys }) => {
    const [agreed = ''] = secretKeys
    return isGoodEnough(headerOf(call, 'x-secret-key') ?? '', agreed)
      ? withHeader(call, 'x-secret-key', agreed)
      : undefined
  })
}
