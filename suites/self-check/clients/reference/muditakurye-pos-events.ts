import { randomUUID } from 'node:crypto'
import type { OutgoingCall } from './reference-client.js'

/** An order as both kinds of events name it. */
interface Order {
  orderId: string
  yemekKuryeOrderId: string
  orderNumber: string
}

export function newOrder(): Order {
  const id = randomUUID()
  return { orderId: `order_${id}`, yemekKuryeOrderId: id, orderNumber: `RST-20261110-${id.slice(0, 4)}` }
}

/** A status event for a move written as `previous new`; `-` stands for no status before. */
export function statusEvent(order: Order, move: string): OutgoingCall {
  const [previousStatus, status] = move.split(' ')
  const body = {
    event: 'order.status_changed',
    ...order,
    status,
    ...(previousStatus !== '-' && { previousStatus }),
    timestamp: '2026-11-10T17:45:00+03:00',
    provider: 'THIRD_PARTY',
    providerRestaurantId: 'rest_abc1234567890',
  }
  return { method: 'POST', path: '/status', headers: {}, body }
}

/** A cancel event with all that a third party’s notes name. */
export function cancelEvent({ orderId, yemekKuryeOrderId }: Order): OutgoingCall {
  const body = {
    event: 'order.canceled',
    orderId,
    yemekKuryeOrderId,
    status: 'CANCELED',
    previousStatus: 'VALIDATED',
    reason: 'Müşteri iptal etti',
    canceledBy: 'CUSTOMER',
    timestamp: '2026-11-10T17:50:00+03:00',
  }
  return { method: 'POST', path: '/cancel', headers: {}, body }
}
