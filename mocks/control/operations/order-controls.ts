import { showDelivery } from '../../deliveries/shown-delivery.js'
import { pushesOf, type PushRequest } from '../../deliveries/push-request.js'
import { knownSecrets } from '../../journal/known-secrets.js'
import { requireRoom } from '../../limits/require-room.js'
import { bodyOfOrder } from '../../orders/body-of-order.js'
import { pushedFrom } from '../../orders/pushed-from.js'
import type { KeptOrder } from '../../orders/surface-orders.js'
import type { World } from '../../world/world.js'
import { chooseMove, requireStatus } from '../../orders/choose-move.js'
import { createOrders } from '../../orders/create-orders.js'
import { planMove } from '../../orders/plan-move.js'
import { defineControl } from '../control-operation.js'
import { ControlRefusal } from '../control-refusal.js'
import { deliverySchema } from '../schemas/delivery-schemas.js'
import { closedObject, listOf, type JsonSchema } from '../schemas/json-schema.js'
import { requireOrder, requireOrders, type FoundOrders } from './require-orders.js'
import { errorSchema, text, turn } from '../schemas/schemas.js'
import { newOrderSchema, orderSchema, shownOrder, type ShownOrder } from '../shown-order.js'

/** What is asked of new orders. */
export interface NewOrders {
  /** 1 where it is left out. */
  count?: number
  /** Merged into each order; a list takes the place of the list. */
  overrides?: Record<string, unknown>
  /** By name, or by its number where the partner counts its statuses; the lifecycle's first where it is left out. */
  status?: string | number
  /** Only draws them, to be looked at or changed: they are those that come next, and nobody keeps them. */
  dry?: boolean
}

/** Where an order is to go, and when. */
interface Move {
  /** The one way forward where it is left out. */
  to?: string | number
  /** At once where it is left out. */
  afterSeconds?: number
  /** Whatever the contract's lifecycle says: to see how a client takes what must not happen. */
  illegal?: true
}

/** An order with all that is known of it. */
export interface ShownWholeOrder extends ShownOrder {
  /** What the party holds of it, in the contract's member names. */
  held: object | null
  /** As it goes over the wire; nothing where it is not known any more. */
  order: object | null
}

/** How an order is pushed again. */
export interface OrderSending {
  delaySeconds?: number
  times?: number
  signature?: 'right' | 'wrong' | 'missing'
}

const statusName: JsonSchema = { anyOf: [{ type: 'string' }, { type: 'integer' }] }
const path = '/orders/{partner}/{role}'
const unknownSurface = { description: 'The surface is not mocked, or keeps no orders.' }

export const orderControls = [
  defineControl({
    id: 'listOrders',
    method: 'get',
    path,
    summary: 'The orders that a party keeps, the oldest first, each with the statuses that may follow.',
    query: { status: text },
    answers: { 200: { description: 'Orders.', schema: listOf(orderSchema) }, 404: unknownSurface },
    run: (request) => {
      const { surface, orders, state } = requireOrders(request)
      const { status } = request.query
      return {
        body: orders
          .list(state)
          .filter((order) => status === undefined || order.status === status)
          .map((order) => shownOrder(surface, order)),
      }
    },
  }),
  defineControl<NewOrders>({
    id: 'createOrders',
    method: 'post',
    path,
    summary:
      'Creates realistic orders, the same for the same seed and calls; dated by the clock where it is frozen.',
    body: closedObject({
      count: { ...turn, maximum: 1000 },
      overrides: { type: 'object' },
      status: statusName,
      dry: { type: 'boolean' },
    }),
    answers: {
      200: { description: 'What would be created.', schema: listOf(newOrderSchema) },
      201: { description: 'What was created.', schema: listOf(newOrderSchema) },
      404: unknownSurface,
      409: { description: 'The party creates no orders, or the id in the overrides is taken.' },
    },
    run: async (request) => {
      const found = requireOrders(request)
      const { surface, orders, state } = found
      const { count = 1, overrides = {}, status, dry = false } = request.body
      if (!orders.create) {
        throw new ControlRefusal(
          409,
          `creating an order of ${surface.surface}: expected a surface that is given orders, this one is only told of them. Call its operations.`,
        )
      }
      const options = { count, overrides, status: requireFirstStatus(found, status), dry }
      const created = await createOrders(surface, orders.create, request.world, options)
      if (dry) {
        const { status: first } = options
        return {
          body: created.map(({ id, order }) => ({
            ...shownOrder(surface, { id, status: first, names: {} }),
            order,
          })),
        }
      }
      await request.world.deliveries.allSettled()
      return {
        status: 201,
        body: created.map(({ id, order }) => ({ ...shownOrder(surface, orders.find(state, id)!), order })),
      }
    },
  }),
  defineControl({
    id: 'getOrder',
    method: 'get',
    path: `${path}/{id}`,
    summary: 'One order: where it stands, what the party holds of it, and its body as it goes over the wire.',
    answers: { 200: { description: 'The order.', schema: orderSchema }, 404: unknownSurface },
    run: (request) => {
      const found = requireOrders(request)
      const { surface, orders, state } = found
      const order = requireOrder(found, request.path['id'])
      const body: ShownWholeOrder = {
        ...shownOrder(surface, order),
        held: orders.held(state, order.names) ?? null,
        order: bodyOfOrder(request.world, surface, order) ?? null,
      }
      return { body }
    },
  }),
  defineControl<OrderSending>({
    id: 'sendOrder',
    method: 'post',
    path: `${path}/{id}/send`,
    summary:
      'Pushes an order to the target once more: now or later by the clock, once or several times; answers when the first attempts are over.',
    body: closedObject({
      delaySeconds: { type: 'number', minimum: 0, maximum: 31_536_000 },
      times: { ...turn, maximum: 1000 },
      signature: { enum: ['right', 'wrong', 'missing'] },
    }),
    answers: {
      201: { description: 'The deliveries, secrets replaced.', schema: listOf(deliverySchema) },
      404: { description: 'There is no such order.' },
      409: {
        description: 'Its party pushes no orders, nobody is to receive them, or its body is not known.',
      },
    },
    run: async (request) => {
      const found = requireOrders(request)
      const order = requireOrder(found, request.path['id'])
      const {
        world,
        body: { times = 1, ...departure },
        limits,
      } = request
      const push = requirePushed(world, found, order)
      requireRoom('deliveries', world.deliveries.isFull ? limits().deliveries : 0, limits())
      const made = pushesOf({ ...push, ...departure, times }).flatMap(
        (one) => world.deliveries.enqueue(one) ?? [],
      )
      await Promise.all(made.map((delivery) => world.deliveries.settled(delivery)))
      const known = knownSecrets(world)
      return { status: 201, body: made.map((delivery) => showDelivery(delivery, known)) }
    },
  }),
  defineControl<Move>({
    id: 'advanceOrder',
    method: 'post',
    path: `${path}/{id}/advance`,
    summary:
      'Moves an order along the contract’s lifecycle, at once or by the clock; without `to`, where there is but one way forward; with `illegal`, wherever it is sent.',
    body: {
      ...closedObject({
        to: statusName,
        afterSeconds: { type: 'number', minimum: 0, maximum: 31_536_000 },
        illegal: { const: true },
      }),
      // A move against the contract is made at once, and is named.
      if: { required: ['illegal'] },
      then: { required: ['to'], not: { required: ['afterSeconds'] } },
    },
    answers: {
      200: { description: 'The order as it is now.', schema: orderSchema },
      202: {
        description:
          'The order as it is now; when the seconds are over the clock moves it, if it may be then.',
        schema: orderSchema,
      },
      404: { description: 'There is no such order.' },
      409: {
        description: 'The move is not legal, or the party’s orders are not its own to move.',
        schema: { ...errorSchema, properties: { error: text, legal: listOf(text) } },
      },
    },
    run: async (request) => {
      const found = requireOrders(request)
      const { surface, orders, state } = found
      const { world, body } = request
      const order = requireOrder(found, request.path['id'])
      const { lifecycle } = surface.contract
      if (!orders.advance) {
        throw new ControlRefusal(
          409,
          `advancing ${order.id}: expected a surface that moves its orders, ${surface.surface} is told by others where they stand. Call its operations.`,
          { legal: [] },
        )
      }
      if (body.afterSeconds !== undefined) {
        const at = world.clock.now() + body.afterSeconds * 1000
        const to = body.to === undefined ? {} : { to: requireStatus(lifecycle, body.to) }
        planMove(world, surface, { surface: surface.surface, id: order.id, ...to, at })
        return { status: 202, body: shownOrder(surface, order) }
      }
      const to =
        body.illegal && body.to !== undefined
          ? requireStatus(lifecycle, body.to)
          : chooseMove(lifecycle, order, body.to)
      orders.advance(state, order.id, to, world)
      await world.deliveries.allSettled()
      return { body: shownOrder(surface, orders.find(state, order.id)!) }
    },
  }),
]

/** What is to be pushed of an order, and to whom. */
function requirePushed(world: World, { surface }: FoundOrders, order: KeptOrder): PushRequest {
  const pushes = pushedFrom(surface)
  if (!pushes || pushes.operation === null) {
    throw new ControlRefusal(
      409,
      `sending ${order.id}: expected a surface whose orders are pushed, those of ${surface.surface} are not. Move it, where that is told.`,
    )
  }
  if (!world.deliveries.targets.has(pushes.surface)) {
    throw new ControlRefusal(
      409,
      `sending ${order.id}: expected a target of ${pushes.surface}, none is set. PUT delivery-targets/${pushes.surface} with {"baseUrl": …}.`,
      { target: pushes.surface },
    )
  }
  const body = bodyOfOrder(world, surface, order)
  if (body) return { surface: pushes.surface, operation: pushes.operation, body }
  throw new ControlRefusal(
    409,
    `sending ${order.id}: expected its body, it is not known any more. Create an order and send that.`,
  )
}

function requireFirstStatus(
  { surface: { surface, contract }, orders }: FoundOrders,
  named: string | number | undefined,
): string {
  if (named === undefined) return contract.lifecycle.initial
  if (orders.create?.hasStatus) return requireStatus(contract.lifecycle, named)
  throw new ControlRefusal(
    400,
    `creating an order of ${surface}: expected no status, for its orders have none, got ${JSON.stringify(named)}. Leave it out.`,
  )
}
