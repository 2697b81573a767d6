import { chooseMove, requireStatus } from '../../orders/choose-move.js'
import { createOrders } from '../../orders/create-orders.js'
import { planMove } from '../../orders/plan-move.js'
import { defineControl } from '../control-operation.js'
import { ControlRefusal } from '../control-refusal.js'
import { closedObject, listOf, type JsonSchema } from '../schemas/json-schema.js'
import { requireOrder, requireOrders, type FoundOrders } from './require-orders.js'
import { errorSchema, text, turn } from '../schemas/schemas.js'
import { newOrderSchema, orderSchema, shownOrder } from '../shown-order.js'

/** What is asked of new orders. */
export interface NewOrders {
  /** 1 where it is left out. */
  count?: number
  /** Merged into each order; a list takes the place of the list. */
  overrides?: Record<string, unknown>
  /** By name, or by its number where the partner counts its statuses; the lifecycle's first where it is left out. */
  status?: string | number
}

/** Where an order is to go, and when. */
interface Move {
  /** The one way forward where it is left out. */
  to?: string | number
  /** At once where it is left out. */
  afterSeconds?: number
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
    }),
    answers: {
      201: { description: 'What was created.', schema: listOf(newOrderSchema) },
      404: unknownSurface,
      409: { description: 'The party creates no orders, or the id in the overrides is taken.' },
    },
    run: async (request) => {
      const found = requireOrders(request)
      const { surface, orders, state } = found
      const { count = 1, overrides = {}, status } = request.body
      if (!orders.create) {
        throw new ControlRefusal(
          409,
          `creating an order of ${surface.surface}: expected a surface that is given orders, this one is only told of them. Call its operations.`,
        )
      }
      const options = { count, overrides, status: requireFirstStatus(found, status) }
      const created = await createOrders(surface, orders.create, request.world, options)
      await request.world.deliveries.allSettled()
      return {
        status: 201,
        body: created.map(({ id, order }) => ({ ...shownOrder(surface, orders.find(state, id)!), order })),
      }
    },
  }),
  defineControl<Move>({
    id: 'advanceOrder',
    method: 'post',
    path: `${path}/{id}/advance`,
    summary:
      'Moves an order along the contract’s lifecycle, at once or by the clock; without `to`, where there is but one way forward.',
    body: closedObject({ to: statusName, afterSeconds: { type: 'number', minimum: 0, maximum: 31_536_000 } }),
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
      orders.advance(state, order.id, chooseMove(lifecycle, order, body.to), world)
      await world.deliveries.allSettled()
      return { body: shownOrder(surface, orders.find(state, order.id)!) }
    },
  }),
]

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
