import { chooseMove, requireStatus } from '../../orders/choose-move.js'
import { planMove } from '../../orders/plan-move.js'
import { defineControl } from '../control-operation.js'
import { ControlRefusal } from '../control-refusal.js'
import { closedObject, listOf } from '../schemas/json-schema.js'
import { errorSchema, statusName, text } from '../schemas/schemas.js'
import { orderSchema, shownOrder } from '../shown-order.js'
import { requireOrder, requireOrders } from './require-orders.js'

/** Where an order is to go, and when. */
interface Move {
  /** The one way forward where it is left out. */
  to?: string | number
  /** At once where it is left out. */
  afterSeconds?: number
  /** Whatever the contract's lifecycle says: to see how a client takes what must not happen. */
  illegal?: true
}

export const orderMoveControls = [
  defineControl<Move>({
    id: 'advanceOrder',
    method: 'post',
    path: '/orders/{partner}/{role}/{id}/advance',
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
          {
            en: `advancing ${order.id}: expected a surface that moves its orders, ${surface.surface} is told by others where they stand. Call its operations.`,
            tr: `${order.id} ilerletilemez: ${surface.surface} siparişlerinin durumunu başkaları bildirir. İşlemlerini çağırın.`,
          },
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
