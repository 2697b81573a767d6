import { setTimeout } from 'node:timers/promises'
import type { Answer } from '../../../call/answer.js'
import type { Call } from '../../../call/call.js'
import { answerWith } from '../../../defects/refuse-request.js'
import type { Defect } from '../../../surfaces/mock-surface.js'
import type { Order } from '../order-store.js'
import type { PlatformDefectTable } from '../defect-table.js'
import type { PlatformState } from '../state.js'
import { corruptResponse, isTaken } from '../../../defects/corrupt-response.js'
import { membersOf, withFields, withMembers } from '../../../defects/json-bodies.js'
import { takingTheSecondTime } from '../../../defects/repeated-requests.js'
import { rewriteRequest } from '../../../defects/rewrite-request.js'
import { isError, kuzeyError, withStatus } from '../../kuzey-errors.js'

/** Between looking and writing. */
const raceMs = 2

export const orderDefects = {
  'inactive-integration-is-404': corruptRefusal(isSwitchedOff, (answer) => withStatus(answer, 403)),
  'unknown-restaurant-is-404': corruptRefusal(isNobody, (answer) => withStatus(answer, 400)),
  'unknown-restaurant-told-as-documented': corruptRefusal(isNobody, (answer) =>
    withMembers(answer, { message: 'Restoran bulunamadı' }),
  ),
  // The order is looked for first.
  'unknown-restaurant-text': corruptRefusal(isNobody, (answer) =>
    withMembers(answer, { message: 'Bu restoran için sipariş bulunamadı' }),
  ),
  'unknown-order-is-404': corruptResponse(
    (answer, call, state: PlatformState) => isError(answer, 'unknown-order') && !orderOf(call, state),
    (answer) => withStatus(answer, 400),
  ),
  // The order is looked up by its id alone.
  'foreign-order-is-404': (call, proceed, state) => {
    const order = orderOf(call, state)
    if (order) order.restaurantId = String(membersOf(call)['restaurantId'])
    return proceed(call)
  },
  'departure-accepted': refusingReport(1, 'hazirlanacak'),
  'delivery-accepted': refusingReport(2, 'teslim-edilecek'),
  // A courier that turns back sets out again.
  'delivered-is-final': reopening('teslim-edildi', 1, 'hazirlanacak'),
  // It was delivered after all.
  'cancelled-is-final': reopening('cancelled', 2, 'teslim-edilecek'),
  // It is sent out again.
  'cancelled-is-final/departure': reopening('cancelled', 1, 'hazirlanacak'),
  'repeated-delivery-refused': reopening('teslim-edildi', 2, 'teslim-edilecek'),
  // Looks at the order, waits for its database, then writes: those who come meanwhile see what it saw.
  'repeated-delivery-refused/race': async (call, proceed, state) => {
    const order = orderOf(call, state)
    const before = order?.status
    if (membersOf(call)['status'] !== 2 || !order || before === 'teslim-edildi') return proceed(call)
    await setTimeout(raceMs)
    if (before && order.status === 'teslim-edildi') order.status = before
    return proceed(call)
  },
  'cancelled-is-final/taken-the-second-time': takingTheSecondTime<PlatformState>(
    ({ status }, call, state) => status === 400 && orderOf(call, state)?.status === 'cancelled',
    { status: 200, body: { success: true, message: 'Sipariş durumu başarıyla güncellendi' } },
  ),
  // The id is read as a number, and what does not fit into it falls away.
  'unknown-order-is-404/half-of-the-id-compared': rewriteRequest((call, state) => {
    const { orderId } = membersOf(call)
    if (typeof orderId !== 'string' || orderId.length !== 24 || orderOf(call, state)) return undefined
    const known = [...state.orders.list()].find((order) => order.orderId.startsWith(orderId.slice(0, 12)))
    return known && withFields(call, { orderId: known.orderId })
  }),
  'repeated-departure-accepted': answerWith(
    isReported('teslim-edilecek', 1),
    kuzeyError(400, 'Kurye zaten yola çıktı'),
  ),
  'delivery-without-departure-accepted': answerWith(
    isReported('hazirlanacak', 2),
    kuzeyError(400, 'Kurye henüz yola çıkmadı'),
  ),
  // The order is moved before the call is judged.
  'refused-update-changes-nothing': async (call, proceed, state) => {
    const answer = await proceed(call)
    const order = orderOf(call, state)
    if (answer.status >= 400 && order && membersOf(call)['status'] === 2) order.status = 'teslim-edildi'
    return answer
  },
  'failed-update-is-500': corruptResponse(
    (answer) => isError(answer, 'failed-update'),
    (answer) => withStatus(answer, 503),
  ),
  'no-rate-limit': (call, proceed, state) => {
    const order = orderOf(call, state)
    return order && tooOften(order, call.world.clock.now())
      ? kuzeyError(429, 'Çok fazla istek gönderildi')
      : proceed(call)
  },
} satisfies PlatformDefectTable

/** Whether a call reports this of an order that stands there. */
function isReported(from: Order['status'], sent: 1 | 2) {
  return (call: Call, state: PlatformState): boolean =>
    orderOf(call, state)?.status === from && membersOf(call)['status'] === sent
}

/** Moves an order back, so that a report of it is taken that comes too late. */
function reopening(from: Order['status'], sent: 1 | 2, to: Order['status']): Defect<PlatformState> {
  return (call, proceed, state) => {
    const order = orderOf(call, state)
    if (order && isReported(from, sent)(call, state)) order.status = to
    return proceed(call)
  }
}

/** Tells of an integration that does not take part, wrongly. */
function corruptRefusal(
  isMeant: (call: Call, state: PlatformState) => boolean,
  corrupt: (answer: Answer) => Answer,
): Defect<PlatformState> {
  return corruptResponse(
    (answer, call, state) => isError(answer, 'inactive-integration') && isMeant(call, state),
    corrupt,
  )
}

/** What is reported of an order in a status is carried out and called a conflict. */
function refusingReport(status: 1 | 2, from: Order['status']): Defect<PlatformState> {
  return async (call, proceed, state) => {
    const before = orderOf(call, state)?.status
    const answer = await proceed(call)
    const isMeant = membersOf(call)['status'] === status && before === from
    return isMeant && isTaken(answer) ? { ...answer, status: 409 } : answer
  }
}

function orderOf(call: Call, state: PlatformState): Order | undefined {
  return state.orders.find(String(membersOf(call)['orderId']))
}

function isSwitchedOff(call: Call, state: PlatformState): boolean {
  return state.integrations.find(String(membersOf(call)['restaurantId']))?.active === false
}

function isNobody(call: Call, state: PlatformState): boolean {
  return state.integrations.find(String(membersOf(call)['restaurantId'])) === undefined
}

const updates = new WeakMap<Order, number[]>()

/** Whether an order was updated more than ten times within a minute. */
function tooOften(order: Order, now: number): boolean {
  const recent = [...(updates.get(order) ?? []).filter((at) => now - at < 60_000), now]
  updates.set(order, recent)
  return recent.length > 10
}
