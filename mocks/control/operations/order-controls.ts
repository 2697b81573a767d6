import { bodyOfOrder } from '../../orders/body-of-order.js'
import { requireStatus } from '../../orders/choose-move.js'
import { createOrders } from '../../orders/create-orders.js'
import type { KeptOrder } from '../../orders/surface-orders.js'
import { defineControl } from '../control-operation.js'
import { ControlRefusal } from '../control-refusal.js'
import { listed } from '../listed.js'
import { closedObject, listOf } from '../schemas/json-schema.js'
import { requireOrder, requireOrders, type FoundOrders } from './require-orders.js'
import { statusName, text, turn } from '../schemas/schemas.js'
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

/** An order with all that is known of it. */
export interface ShownWholeOrder extends ShownOrder {
  /** What the party holds of it, in the contract's member names. */
  held: object | null
  /** As it goes over the wire; nothing where it is not known any more. */
  order: object | null
}

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
      return { list: listed(shownOrders(surface, orders.list(state), status)) }
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
        throw new ControlRefusal(409, {
          en: `creating an order of ${surface.surface}: expected a surface that is given orders, this one is only told of them. Call its operations.`,
          tr: `${surface.surface} için sipariş: bu tarafa siparişler yalnızca bildirilir, burada oluşturulamaz. İşlemlerini çağırın.`,
        })
      }
      const options = { count, overrides, status: requireFirstStatus(found, status), dry }
      const created = await createOrders(surface, orders.create, request.world, options)
      if (dry) {
        const { status: first } = options
        return {
          list: listed(
            created.map(({ id, order }) => ({
              ...shownOrder(surface, { id, status: first, names: {} }),
              order,
            })),
          ),
        }
      }
      await request.world.deliveries.allSettled()
      return {
        status: 201,
        list: listed(
          created.map(({ id, order }) => ({ ...shownOrder(surface, orders.find(state, id)!), order })),
        ),
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
]

function* shownOrders(
  surface: FoundOrders['surface'],
  kept: Iterable<KeptOrder>,
  status: string | undefined,
): Generator<ShownOrder | undefined> {
  for (const order of kept)
    yield status === undefined || order.status === status ? shownOrder(surface, order) : undefined
}

function requireFirstStatus(
  { surface: { surface, contract }, orders }: FoundOrders,
  named: string | number | undefined,
): string {
  if (named === undefined) return contract.lifecycle.initial
  if (orders.create?.hasStatus) return requireStatus(contract.lifecycle, named)
  throw new ControlRefusal(400, {
    en: `creating an order of ${surface}: expected no status, for its orders have none, got ${JSON.stringify(named)}. Leave it out.`,
    tr: `${surface} için sipariş: siparişlerinin durumu yok, ${JSON.stringify(named)} verildi. Durumu çıkarın.`,
  })
}
