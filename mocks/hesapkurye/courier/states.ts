import { lifecycle } from '../../../contracts/hesapkurye/lifecycle.js'
import type { StateHandler } from '../../surfaces/mock-surface.js'
import type { CourierState } from './state.js'
import type { Order } from './packages/package-order.js'
import { sampleRestaurant } from './sample-restaurant.js'
import { progressAt } from './packages/package-progress.js'
import type { Payment, Status } from './packages/package-store.js'

const statuses = Object.keys(lifecycle.states) as Status[]

/** Ordered to be paid by card at the door, and paid in two parts: the documents call that possible. */
const splitPayment: readonly Payment[] = [
  { PaymentMethod: 7, PaymentMethodString: 'Kapıda Nakit', Price: 140 },
  { PaymentMethod: 1, PaymentMethodString: 'Kredi Kartı', Price: 100 },
]

export const courierStates: Record<string, StateHandler<CourierState>> = {
  'package exists': (state, params) => {
    const status =
      statuses.find((known) => lifecycle.states[known].value === params['statusValue']) ?? lifecycle.initial
    const remoteOrderNumber = state.fresh('hk_package')
    const order = orderOf(remoteOrderNumber, state.outSourceId)
    state.packages.add(state.restaurant.restaurantId, {
      order,
      ...progressAt(status, order, splitPayment),
    })
    return { remoteOrderNumber }
  },
  'package of another restaurant exists': (state) => {
    const { restaurantId } = sampleRestaurant
    const remoteOrderNumber = state.fresh('hk_other_package')
    const order = orderOf(remoteOrderNumber, state.outSourceId)
    state.packages.add(restaurantId, { order, ...progressAt(lifecycle.initial, order, []) })
    return { remoteOrderNumber, restaurantId }
  },
}

function orderOf(RemoteOrderNumber: string, OutSourceID: number): Order {
  return {
    OutSourceID,
    RemoteOrderNumber,
    Address: 'Sivas Caddesi No: 40, Kocasinan, Kayseri',
    AddressDetail: 'Kat 3, Daire 9',
    Latitude: '38.7252',
    Longitude: '35.4927',
    PackageType: 'Yemeksepeti',
    PaymentMethodId: 1,
    PaymentMethod: 'Kredi Kartı',
    PackagePrice: 240,
    OrderNote: 'Kapıya bırakın',
    CustomerName: 'Elif Şahin',
    CustomerPhone: '+905551234567',
    CreateDate: '2026-01-05 12:00',
    TargetDate: '2026-01-05 12:45',
    PrepareTime: 20,
    IsFutureOrder: false,
    IsPickUpOrder: false,
    Products: [{ productName: 'Adana Kebap', unitPrice: 120, quantity: 2, totalAmount: 240 }],
  }
}
