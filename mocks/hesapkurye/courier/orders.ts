import { lifecycle } from '../../../contracts/hesapkurye/lifecycle.js'
import { eachOrder } from '../../orders/each-order.js'
import type { KeptOrder, SurfaceOrders } from '../../orders/surface-orders.js'
import type { CourierState } from './state.js'
import type { Order } from './packages/package-order.js'
import { movedPackage, progressAt } from './packages/package-progress.js'
import type { Package, Status } from './packages/package-store.js'
import { sampleRestaurant } from './sample-restaurant.js'

/** The packages that Hesap Kurye was given to deliver. */
export const courierOrders: SurfaceOrders<CourierState> = {
  list: ({ packages }) => eachOrder(packages.list(), shown),
  find: (state, id) => {
    const found = findPackage(state, id)
    return found && shown(found)
  },
  /** SavePackage writes the number with a capital R, the other operations without. */
  nameIn: ({ RemoteOrderNumber, remoteOrderNumber }) => RemoteOrderNumber ?? remoteOrderNumber,
  held: (state, ids) => {
    const found = findPackage(state, String(courierOrders.nameIn(ids)))
    if (!found) return undefined
    const { order, status } = found
    const StatusValue = lifecycle.states[status].value
    return { ...order, Status: status, StatusValue }
  },
  create: {
    schema: 'savePackage.request',
    hasStatus: true,
    loadDrawing: async () => {
      const { realisticOrder } = await import('./realistic-order.js')
      return ({ outSourceId }, context) => realisticOrder(context, outSourceId)
    },
    idOf: (order) => (order as Order).RemoteOrderNumber,
    place: ({ packages, restaurant: { restaurantId } }, order, status) => {
      const package_ = order as Order
      packages.add(restaurantId, { order: package_, ...progressAt(status as Status, package_) })
    },
  },
  advance: (state, id, to) => {
    const package_ = findPackage(state, id)
    if (package_) state.packages.replace(movedPackage(package_, to as Status))
  },
}

/** A number is unique within its restaurant: that of the mock's own credentials goes first. */
function findPackage({ packages, restaurant }: CourierState, number: string): Package | undefined {
  return (
    packages.find(restaurant.restaurantId, number) ?? packages.find(sampleRestaurant.restaurantId, number)
  )
}

function shown({ order: { RemoteOrderNumber }, restaurantId, status }: Package): KeptOrder {
  return { id: RemoteOrderNumber, status, names: { RestaurantID: restaurantId, RemoteOrderNumber } }
}
