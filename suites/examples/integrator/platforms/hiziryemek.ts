import { readJson } from '../../serve-routes.js'
import { callPartner } from '../call-partner.js'
import { kurusOf } from '../money.js'
import { textsOf } from '../order.js'
import type { Partner } from '../settings.js'
import { refusal, type Platform } from './platform.js'

interface Push {
  orderNumber?: string
  items?: { name?: string; quantity?: number; unitPrice?: number; totalPrice?: number; options?: string[] }[]
  totals?: { subtotal?: number; deliveryFee?: number; total?: number }
  address?: { full?: string; note?: string | null }
  note?: string | null
}

const statuses = {
  taken: 'confirmed',
  preparing: 'preparing',
  on_the_way: 'on_the_way',
  delivered: 'delivered',
  cancelled: 'cancelled',
}

export function hiziryemek({ baseUrl, credentials }: Partner, inbound: Partner): Platform {
  return {
    name: 'hiziryemek',
    idName: 'orderId',
    receive({ headers, body }) {
      if (headers['x-secret-key'] !== inbound.credentials['secretKey']) return refusal(401, 'x-secret-key')
      const raw = readJson(body)
      const { orderId, items } = raw
      if (typeof orderId !== 'string' || !Array.isArray(items) || items.length === 0)
        return refusal(400, 'orderId, items')
      return { platformId: orderId, raw, isCancelled: false }
    },
    taken: (ours) => ({ status: 200, body: { posOrderId: `POS-${ours}` } }),
    /** Neither customer nor payment is sent: a courier asks at the door for the number that the customer was given. */
    order(raw, takenAt) {
      const { orderNumber, items = [], totals = {}, address = {}, note } = raw as Push
      return {
        customerName: orderNumber ? `HızırYemek ${orderNumber}` : 'HızırYemek',
        address: address.full ?? '',
        directions: address.note ?? undefined,
        items: items.map(({ name = '', quantity = 1, unitPrice, totalPrice, options = [] }) => ({
          name,
          quantity,
          unitPrice: kurusOf(unitPrice),
          total: kurusOf(totalPrice),
          options: textsOf(...options),
        })),
        amounts: {
          subtotal: kurusOf(totals.subtotal),
          deliveryFee: kurusOf(totals.deliveryFee),
          total: kurusOf(totals.total) ?? 0,
        },
        payment: undefined,
        notes: textsOf(note),
        orderedAt: takenAt,
      }
    },
    statusOf: (stage) => statuses[stage],
    report: ({ platformId }, status) =>
      callPartner(
        `${baseUrl}/api/v1/pos-webhook/webhook`,
        { 'x-secret-key': credentials['secretKey']! },
        { orderId: platformId, status },
      ),
  }
}
