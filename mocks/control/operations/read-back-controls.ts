import type { Surface } from '../../../contracts/contract/surfaces.js'
import { heldInTheEnd } from '../../defects/misheld.js'
import type { SurfaceOrders, WireIds } from '../../orders/surface-orders.js'
import { defineControl } from '../control-operation.js'
import { ControlRefusal } from '../control-refusal.js'
import { closedObject } from '../schemas/json-schema.js'
import { surface, text } from '../schemas/schemas.js'

/** An order that is asked for, by the names that the partner's calls give it. */
interface HeldQuestion {
  surface: Surface
  operation: string
  ids: WireIds
}

/** What a party holds of it. */
export type ShownHeld = { found: false } | { found: true; count: number; order: Record<string, unknown> }

export const readBackControls = [
  defineControl<HeldQuestion>({
    id: 'readBack',
    method: 'post',
    path: '/read-back',
    summary: 'Tells what a party holds of an order that its calls name so: how often, and what of it.',
    body: closedObject({ surface, operation: text, ids: { type: 'object', minProperties: 1 } }, [
      'surface',
      'operation',
      'ids',
    ]),
    answers: {
      200: {
        description: 'What is held, in the contract’s member names; or that nothing is.',
        schema: {
          type: 'object',
          required: ['found'],
          properties: {
            found: { type: 'boolean' },
            count: { type: 'integer', minimum: 1 },
            order: { type: 'object' },
          },
        },
      },
      404: { description: 'The surface is not mocked, or keeps no orders.' },
    },
    run: ({ body, played, world }) => {
      const found = played.find((one) => one.surface.surface === body.surface)?.surface
      if (!found?.orders) {
        throw new ControlRefusal(404, {
          en: `reading back from ${body.surface}: expected a mocked surface that keeps orders, this is none.`,
          tr: `${body.surface} geri okunamadı: mock’ta sipariş tutan bir arayüz bekleniyordu.`,
        })
      }
      const orders: SurfaceOrders<unknown> = found.orders
      const { count, order } = heldInTheEnd(orders, world.stateOf<object>(found), body.ids)
      return { body: count === 0 ? { found: false } : { found: true, count, order } }
    },
  }),
]
