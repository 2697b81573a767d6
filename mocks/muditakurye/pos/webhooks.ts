import type { Push } from '../../deliveries/delivery.js'
import { localTime } from '../local-time.js'
import type { OwnNames } from '../order-names.js'
import type { Status } from '../order-store.js'
import type { CancelEvent, StatusEvent } from './event-store.js'

/** A move of an order, as the POS is told of it. */
export interface ToldMove extends OwnNames {
  orderId: string
  restaurantId: string
  from: Status
  to: Status
  /** Milliseconds since 1970. */
  at: number
}

/** What MuditaKurye tells the POS of a move: by the status webhook, or by the one for cancellations. */
export function webhookOf(move: ToldMove): Push {
  return move.to === 'CANCELED'
    ? { surface: 'muditakurye/pos', operation: 'receiveCancellation', body: cancelEvent(move) }
    : { surface: 'muditakurye/pos', operation: 'receiveStatus', body: statusEvent(move) }
}

function statusEvent({
  orderId,
  restaurantId,
  yemekKuryeOrderId,
  orderNumber,
  from,
  to,
  at,
}: ToldMove): StatusEvent {
  return {
    event: 'order.status_changed',
    orderId,
    yemekKuryeOrderId,
    orderNumber,
    status: to,
    previousStatus: from,
    timestamp: localTime(at),
    provider: 'THIRD_PARTY',
    providerRestaurantId: restaurantId,
  }
}

/** From a third party's notes alone. */
function cancelEvent({ orderId, yemekKuryeOrderId, from, at }: ToldMove): CancelEvent {
  return {
    event: 'order.canceled',
    orderId,
    yemekKuryeOrderId,
    status: 'CANCELED',
    previousStatus: from,
    canceledBy: 'RESTAURANT',
    timestamp: localTime(at),
  }
}
