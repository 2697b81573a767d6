import type { MockSurface } from '../../surfaces/mock-surface.js'
import { nearestId } from '../../orders/nearest-id.js'
import type { KeptOrder, SurfaceOrders } from '../../orders/surface-orders.js'
import type { ControlRequest } from '../control-operation.js'
import { ControlRefusal } from '../control-refusal.js'
import { requireSurface } from './require-surface.js'

/** The surface that the path names, with its orders and what it keeps in this world. */
export interface FoundOrders {
  surface: MockSurface
  orders: SurfaceOrders<unknown>
  state: unknown
}

/** The orders of the surface that the path names. */
export function requireOrders(request: ControlRequest<unknown>): FoundOrders {
  const surface = requireSurface(request, 'asking for orders of')
  if (!surface.orders) {
    throw new ControlRefusal(404, {
      en: `asking for orders of ${surface.surface}: expected a surface that keeps orders, this one keeps none. GET /_uyum/catalog lists those that do.`,
      tr: `${surface.surface} siparişleri: bu arayüz sipariş tutmuyor. Tutanları GET /_uyum/catalog listeler.`,
    })
  }
  return { surface, orders: surface.orders, state: request.world.stateOf<unknown>(surface) }
}

/** The order that `{id}` of the path names. */
export function requireOrder({ surface, orders, state }: FoundOrders, id = ''): KeptOrder {
  const found = orders.find(state, id)
  if (found) return found
  const near = nearestId(id, orders.list(state))
  throw new ControlRefusal(404, {
    en: `looking for the order "${id}": expected one that ${surface.surface} keeps, there is none of that id.${near === undefined ? '' : ` Did you mean "${near}"?`} GET /_uyum/orders/${surface.surface} lists them.`,
    tr: `“${id}” siparişi: ${surface.surface} böyle bir sipariş tutmuyor.${near === undefined ? '' : ` “${near}” mi demek istediniz?`} Tuttuklarını GET /_uyum/orders/${surface.surface} listeler.`,
  })
}
