import { violationsOf } from '../../contracts/validation/validation.js'
import { ControlRefusal } from '../control/control-refusal.js'
import { LimitReached } from '../limits/limit-reached.js'
import type { MockSurface } from '../surfaces/mock-surface.js'
import type { World } from '../world/world.js'
import { mergeOverrides } from './merge-overrides.js'
import { orderTime } from './order-time.js'
import type { OrderCreation } from './surface-orders.js'

/** What orders are created at a surface. */
export interface OrderOptions {
  count: number
  /** Merged into each order that is drawn. */
  overrides: Readonly<Record<string, unknown>>
  /** Of the contract's lifecycle. */
  status: string
  /** Only draws them: they are those that come next, and nobody keeps them. */
  dry?: boolean
}

export interface CreatedOrder {
  id: string
  /** As it goes over the wire. */
  order: object
}

/** Draws realistic orders and has the party keep them: all, or none where one of them is refused. */
export async function createOrders(
  surface: MockSurface,
  creation: OrderCreation<unknown>,
  world: World,
  options: OrderOptions,
): Promise<CreatedOrder[]> {
  const draw = await creation.loadDrawing()
  // From here on nothing is awaited: two who create at once must not draw the same order.
  const state = world.stateOf<unknown>(surface)
  const created = new Map<string, object>()
  let number = world.ordersDrawn.get(surface.surface) ?? 0
  while (created.size < options.count) {
    number += 1
    const drawn = draw(state, { seed: world.seed, number, at: orderTime(world.clock) }, options.status)
    const order = mergeOverrides(drawn, options.overrides) as object
    requireSound(surface, creation, order)
    const id = creation.idOf(order)
    const isTaken = created.has(id) || surface.orders?.find(state, id) !== undefined
    if (isTaken && id !== creation.idOf(drawn)) refuseTaken(surface, id)
    if (!isTaken) created.set(id, order)
  }
  if (options.dry) return [...created].map(([id, order]) => ({ id, order }))
  if (created.size > world.roomForOrders(surface)) throw new LimitReached('orders')
  world.ordersDrawn.set(surface.surface, number)
  for (const order of created.values()) creation.place(state, order, options.status, world)
  for (const [id, order] of created) world.orderBodies.keep(surface.surface, id, order)
  return [...created].map(([id, order]) => ({ id, order }))
}

function requireSound({ surface, contract }: MockSurface, { schema }: OrderCreation<unknown>, order: object) {
  const violations = violationsOf(contract.validators, schema, order)
  if (violations.length > 0) {
    const found = violations.map(({ path, message }) => `${path || 'the order'} ${message}`).join('; ')
    throw new ControlRefusal(
      400,
      `creating an order of ${surface}: expected overrides that leave it sound, found: ${found}. Fix them.`,
    )
  }
}

function refuseTaken({ surface }: MockSurface, id: string): never {
  throw new ControlRefusal(
    409,
    `creating an order of ${surface}: expected an id that no other has, "${id}" is taken. Leave it out of the overrides to be given one.`,
  )
}
