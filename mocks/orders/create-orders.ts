import { violationsOf } from '../../contracts/validation/validation.js'
import { ControlRefusal } from '../control/control-refusal.js'
import { LimitReached } from '../limits/limit-reached.js'
import type { MockSurface } from '../surfaces/mock-surface.js'
import type { World } from '../world/world.js'
import { Turns } from '../turns/turns.js'
import { mergeOverrides } from './merge-overrides.js'
import { orderTime } from './order-time.js'
import type { Drawing, OrderCreation } from './surface-orders.js'

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
  // Two who create at once must not draw the same order.
  return world.orderCreation.run(async () => {
    const { drawn, number } = await drawOrders(surface, creation, draw, world, options)
    const created = [...drawn].map(([id, { order }]) => ({ id, order }))
    if (options.dry) return created
    if (created.length > world.roomForOrders(surface)) throw new LimitReached('orders')
    const state = world.stateOf<unknown>(surface)
    world.ordersDrawn.set(surface.surface, number)
    for (const { order } of created) creation.place(state, order, options.status, world)
    for (const { id, order } of created) world.orderBodies.keep(surface.surface, id, order)
    return created
  })
}

interface DrawnOrder {
  order: object
  /** Nobody asked for its id: where it is taken, another is drawn. */
  hasOwnId: boolean
}

/** Orders with ids that are free, in turns: when it comes back they are free still, until something else is awaited. */
async function drawOrders(
  surface: MockSurface,
  creation: OrderCreation<unknown>,
  draw: Drawing<unknown>,
  world: World,
  { count, overrides, status }: OrderOptions,
): Promise<{ drawn: Map<string, DrawnOrder>; number: number }> {
  const state = world.stateOf<unknown>(surface)
  const turns = new Turns()
  const drawn = new Map<string, DrawnOrder>()
  let number = world.ordersDrawn.get(surface.surface) ?? 0
  const isKept = (id: string): boolean => surface.orders?.find(state, id) !== undefined
  while (drawn.size < count) {
    number += 1
    const made = draw(state, { seed: world.seed, number, at: orderTime(world.clock) }, status)
    const order = mergeOverrides(made, overrides) as object
    requireSound(surface, creation, order)
    const id = creation.idOf(order)
    const hasOwnId = id === creation.idOf(made)
    const isTaken = drawn.has(id) || isKept(id)
    if (isTaken && !hasOwnId) refuseTaken(surface, id)
    if (!isTaken) drawn.set(id, { order, hasOwnId })
    if (turns.isOver) await turns.next()
    // Others may have sent one of these meanwhile.
    if (drawn.size === count) dropTaken(surface, drawn, isKept)
  }
  return { drawn, number }
}

function dropTaken(
  surface: MockSurface,
  drawn: Map<string, DrawnOrder>,
  isKept: (id: string) => boolean,
): void {
  for (const [id, { hasOwnId }] of drawn) {
    if (!isKept(id)) continue
    if (!hasOwnId) refuseTaken(surface, id)
    drawn.delete(id)
  }
}

function requireSound({ surface, contract }: MockSurface, { schema }: OrderCreation<unknown>, order: object) {
  const violations = violationsOf(contract.validators, schema, order)
  if (violations.length > 0) {
    const found = violations.map(({ path, message }) => `${path || 'the order'} ${message}`).join('; ')
    throw new ControlRefusal(400, {
      en: `creating an order of ${surface}: expected overrides that leave it sound, found: ${found}. Fix them.`,
      tr: `${surface} için sipariş: sözleşmeye uyan değerler bekleniyordu, bulunan: ${found}. Düzeltin.`,
    })
  }
}

function refuseTaken({ surface }: MockSurface, id: string): never {
  throw new ControlRefusal(409, {
    en: `creating an order of ${surface}: expected an id that no other has, "${id}" is taken. Leave it out of the overrides to be given one.`,
    tr: `${surface} için sipariş: başkasında olmayan bir kimlik bekleniyordu, “${id}” alınmış. Kimliği yazmazsanız yenisi verilir.`,
  })
}
