import { isLegalMove } from '../../../contracts/contract/lifecycle.js'
import { lifecycle } from '../../../contracts/muditakurye/lifecycle.js'
import type { Delivery } from '../../deliveries/delivery.js'
import type { TrackedMap } from '../../persistence/tracked/tracked-map.js'
import type { World } from '../../world/world.js'
import type { OrderStore, Status } from '../order-store.js'

const minute = 60_000

/** How long an order stays in a status. Nothing is documented; half a minute is what a tester likes to wait. */
const stay = 30_000

/** The way of an order with which nothing goes wrong, each step a move of the lifecycle. */
const way: readonly Status[] = ['VALIDATED', 'ASSIGNED', 'ACCEPTED', 'PREPARED', 'ON_DELIVERY', 'DELIVERED']

/** A move that the clock will make. */
export interface PlannedMove {
  to: Status
  at: number
}

/** The orders that the clock moves on. */
export interface MovingOrders {
  world: World
  orders: OrderStore
  /** The move that the clock will make, by order. */
  plans: TrackedMap<string, PlannedMove>
  /** How to call it off. */
  callOffs: Map<string, () => void>
  /** Gives an order its next status and tells the POS. */
  move(orderId: string, to: Status): Delivery | undefined
}

/**
 * Has the clock make an order's next move: the one that the lifecycle foretells for an order scheduled for later
 * and, where a POS listens, each step of its way. Whoever moves it meanwhile makes a new plan in place of this one.
 */
export function planNextMove(state: MovingOrders, orderId: string, planned?: PlannedMove): void {
  const { clock, deliveries } = state.world
  const status = state.orders.statusOf(orderId)
  state.callOffs.get(orderId)?.()
  state.callOffs.delete(orderId)
  state.plans.delete(orderId)
  const next = status && (foretold(state, orderId, status) ?? nextStep(state, status))
  if (!next) return
  const move = planned?.to === next.to ? planned : next
  const callOff = clock.schedule({
    at: move.at,
    what: `muditakurye/courier: order ${orderId} from ${status} to ${move.to}`,
    run: async () => {
      const webhook = state.move(orderId, move.to)
      if (webhook) await deliveries.settled(webhook)
    },
  })
  state.plans.set(orderId, move)
  state.callOffs.set(orderId, callOff)
}

/** Whether somebody is told of what becomes of the orders. */
export function isListenedTo({ world }: MovingOrders): boolean {
  return world.deliveries.targets.has('muditakurye/pos')
}

/** A courier is assigned to a scheduled order an hour before its delivery (create-order page). */
function foretold(state: MovingOrders, orderId: string, status: Status): PlannedMove | undefined {
  const timer = lifecycle.timers.find((known) => known.state === status)
  const delivery = timer && Date.parse(state.orders.find(orderId)?.scheduledDeliveryTime ?? '')
  if (!timer || delivery === undefined || Number.isNaN(delivery)) return undefined
  const at = delivery - timer.minutes * minute
  const earliest = isListenedTo(state) ? state.world.clock.now() + stay : at
  return { to: timer.to, at: Math.max(at, earliest) }
}

function nextStep(state: MovingOrders, status: Status): PlannedMove | undefined {
  if (!isListenedTo(state)) return undefined
  const to = way.find((step) => isLegalMove(lifecycle, status, step))
  return to && { to, at: state.world.clock.now() + stay }
}
