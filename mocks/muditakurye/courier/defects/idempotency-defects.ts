import { setTimeout } from 'node:timers/promises'
import { isSameJson } from '../../../call/same-json.js'
import type { Call } from '../../../call/call.js'
import { courierError } from '../errors.js'
import type { CourierState } from '../state.js'
import { membersOf, objectIn, withBody, withMembers } from '../../../defects/json-bodies.js'
import { comparingBytes, takingTheSecondTime } from '../../../defects/repeated-requests.js'
import { remembered } from '../../../defects/remembered.js'
import { brokenServer, isOrderAccepted, type CourierDefect } from './kinds-of-defects.js'
import type { Order } from '../../order-store.js'

/** Between looking an id up and storing it: parallel requests all get here. */
const raceMs = 10
const spentIds = remembered(() => new Set<string>())

/** Violations of `orderId` as idempotency key, by requirement. */
export const idempotencyDefects = {
  'repeat-creates-nothing': async (call, proceed, state) => {
    const known = knownOrder(call, state)
    const answer = await proceed(call)
    return known && isOrderAccepted(answer) ? { ...answer, status: 200 } : answer
  },
  'repeat-creates-nothing/compared-by-bytes': comparingBytes('orderId', {
    status: 409,
    body: { error: 'Duplicate order', code: 'DUPLICATE_ORDER_ID' },
  }),
  'failed-attempt-processed-again/taken-the-second-time': takingTheSecondTime(
    ({ status }, call) =>
      (status === 400 || status === 422) &&
      'orderId' in membersOf(call) &&
      !('customerName' in membersOf(call)),
    { status: 202, body: { status: 'accepted' } },
  ),
  'other-payload-is-409': (call, proceed, state) => {
    const known = knownOrder(call, state)
    return proceed(known ? withBody(call, known) : call)
  },
  // Replays it, and names an order that nobody sent.
  'other-payload-creates-nothing': async (call, proceed, state) => {
    const known = knownOrder(call, state)
    if (!known || isSameJson(known, objectIn(call))) return proceed(call)
    return { status: 202, body: { status: 'accepted', orderId: `${known.orderId}_2` } }
  },
  'repeat-is-409': async (call, proceed, state) => {
    const known = knownOrder(call, state)
    return state.duplicates === 'conflict' && known && isSameJson(known, objectIn(call))
      ? { status: 202, body: { status: 'accepted', orderId: known.orderId } }
      : proceed(call)
  },
  'other-payload-is-replayed': async (call, proceed, state) => {
    const known = knownOrder(call, state)
    return state.duplicates === 'replay' && known && !isSameJson(known, objectIn(call))
      ? courierError(state.codeNames, 'duplicateOrderId')
      : proceed(call)
  },
  // Look up, then insert: whoever loses the race runs into the database's unique index.
  'parallel-repeats-create-one': async (call, proceed, state) => {
    if (knownOrder(call, state)) return proceed(call)
    await setTimeout(raceMs)
    return knownOrder(call, state) ? brokenServer : proceed(call)
  },
  'failed-attempt-processed-again': async (call, proceed, state) => {
    const spent = spentIds(state)
    const orderId = membersOf(call)['orderId']
    if (typeof orderId !== 'string') return proceed(call)
    if (spent.has(orderId)) return courierError(state.codeNames, 'duplicateOrderId')
    const answer = await proceed(call)
    if (!isOrderAccepted(answer) && !knownOrder(call, state)) spent.add(orderId)
    return answer
  },
  'order-ids-are-case-sensitive': async (call, proceed) => {
    const order = membersOf(call)
    const { orderId } = order
    if (typeof orderId !== 'string') return proceed(call)
    const answer = await proceed(withBody(call, { ...order, orderId: orderId.toUpperCase() }))
    return isOrderAccepted(answer) ? withMembers(answer, { orderId }) : answer
  },
} satisfies Record<string, CourierDefect>

function knownOrder(call: Call, state: CourierState): Order | undefined {
  return state.orders.find(String(membersOf(call)['orderId']))
}
