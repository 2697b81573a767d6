import type { OwnOperation, OwnPartner, OwnResource, OwnSurface } from '../../contracts/own/own-partner.js'
import { eachOrder } from '../orders/each-order.js'
import { wordOf } from '../../contracts/text/word-of.js'
import type { KeptOrder, SurfaceOrders, WireIds } from '../orders/surface-orders.js'
import { idOfContent } from './fresh-id.js'
import { knownOf } from './known-of.js'
import { keepOrder, moveOrder } from './move-order.js'
import type { Kept, OwnState } from './own-state.js'

/** The orders of a surface, for those who look in from outside; none where nothing is kept. */
export function ownOrders(
  { contract }: OwnPartner,
  { isServed, resources, operations }: OwnSurface,
): SurfaceOrders<OwnState> | undefined {
  const [orders] = resources
  // Beside the order's own id nothing else is likely to be asked for.
  const nameIn = (ids: WireIds): unknown => (orders && ids[orders.id]) ?? Object.values(ids)[0]
  const view: SurfaceOrders<OwnState> = {
    list: (state) => eachOrder(state.orders.values(), (kept) => shown(state, kept)),
    find: (state, id) => {
      const kept = state.orders.get(id)
      return kept && shown(state, kept)
    },
    nameIn,
    held: (state, ids) => {
      const kept = state.orders.get(String(nameIn(ids))) ?? namedOtherwise(state, ids)
      return kept && knownOf(state, kept)
    },
  }
  if (!isServed) return view
  if (!orders) return undefined
  const creation = operations.find(({ id }) => id === orders.create)
  return {
    ...view,
    ...(creation?.requestSchema && {
      create: {
        schema: `${creation.id}.request`,
        hasStatus: Object.keys(contract.lifecycle.states).length > 1,
        loadDrawing: async () => (await import('./realistic-order.js')).drawingOf(creation, orders),
        idOf: (order) => String(idOf(creation, orders, order)),
        place: (state, order, status) => {
          const at = state.world.clock.now()
          const value = idOf(creation, orders, order)
          const id = String(value)
          const body = { ...order, [orders.id]: value }
          keepOrder(state, { id, body, status: contract.lifecycle.initial, at, movedAt: at })
          if (status !== contract.lifecycle.initial) moveOrder(state, id, status)
        },
      },
    }),
    ...(Object.keys(contract.lifecycle.states).length > 1 && {
      advance: (state: OwnState, id: string, to: string) => void moveOrder(state, id, to),
    }),
  }
}

/** By what its caller sent: the reference of an order whose id is the partner's. */
function namedOtherwise({ orders }: OwnState, ids: WireIds): Kept | undefined {
  const asked = Object.entries(ids)
  if (asked.length === 0) return undefined
  for (const kept of orders.values())
    if (asked.every(([name, value]) => wordOf(kept.body[name]) === wordOf(value))) return kept
  return undefined
}

/** The caller's own where it gives one, else the partner's. */
function idOf(creation: OwnOperation, orders: OwnResource, order: object): string | number {
  const given = (order as Record<string, unknown>)[orders.id]
  return typeof given === 'string' || typeof given === 'number' ? given : idOfContent(creation, orders, order)
}

function shown(state: OwnState, kept: Kept): KeptOrder {
  const [orders] = state.own.resources
  const name = orders?.id ?? state.orderIds[0] ?? 'id'
  const value = knownOf(state, kept)[name]
  return {
    id: kept.id,
    ...(kept.status !== undefined && { status: kept.status }),
    names: { [name]: typeof value === 'number' ? value : kept.id },
  }
}
