import { isClientError } from '../../contracts/wire/status-class.js'
import type { Call } from '../call/call.js'
import type { SurfaceOrders } from '../orders/surface-orders.js'
import type { Defect } from '../surfaces/mock-surface.js'
import { isTaken } from './corrupt-response.js'
import { membersOf, objectIn, type Members } from './json-bodies.js'
import { heldInTheEnd, misheld } from './misheld.js'

/** What goes wrong alike wherever events move orders needs to know this of a surface. */
interface HeldMoveDefectFacts<State> {
  orders: SurfaceOrders<State>
  isEvent(call: Call): boolean
  /** What an order would have after the event. */
  moved(event: Members): Members
}

/** A receiver that answers as it should, and leaves orders where they were, or moves them all the same. */
export function heldMoveDefects<State extends object>({
  orders,
  isEvent,
  moved,
}: HeldMoveDefectFacts<State>): Record<
  'taken-event-moves-the-order' | 'refused-event-moves-nothing',
  Defect<State>
> {
  return {
    'taken-event-moves-the-order': async (call, proceed, state) => {
      const event = isEvent(call) ? objectIn(call) : undefined
      if (!event) return proceed(call)
      const before = heldInTheEnd(orders, state, event)
      const answer = await proceed(call)
      if (isTaken(answer)) misheld(state).set(orders.nameIn(event), () => before)
      return answer
    },
    'refused-event-moves-nothing': async (call, proceed, state) => {
      const answer = await proceed(call)
      const event = isEvent(call) ? objectIn(call) : undefined
      if (event && isClientError(answer.status)) {
        misheld(state).set(orders.nameIn(event), ({ count, order }) => ({
          count,
          order: { ...order, ...moved(event) },
        }))
      }
      return answer
    },
  }
}

/** A receiver that files what it took under another word. */
export function filing<State extends object>(wordFor: (status: string) => string): Defect<State> {
  return async (call, proceed, state) => {
    const answer = await proceed(call)
    const { orderId, status } = membersOf(call)
    const word = wordFor(String(status))
    if (isTaken(answer) && word !== status)
      misheld(state).set(orderId, ({ count, order }) => ({ count, order: { ...order, status: word } }))
    return answer
  }
}
