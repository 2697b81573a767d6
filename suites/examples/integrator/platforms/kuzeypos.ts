import { readJson } from '../../serve-routes.js'
import { callPartner } from '../call-partner.js'
import { kurusOf } from '../money.js'
import { placeOf, textsOf, type Payment, type Stage } from '../order.js'
import type { Partner } from '../settings.js'
import { refusal, type Platform } from './platform.js'

interface Push {
  createdAt?: string
  paymentMethod?: string
  originalPaymentMethod?: string
  price?: number
  hazirlanmaSuresiDk?: number
  badges?: string[]
  orderNote?: string | null
  courierNote?: string | null
  customer?: {
    address?: {
      detailedAddress?: string | null
      directions?: string | null
      location?: { latitude?: number | null; longitude?: number | null } | null
    }
    details?: { name?: string | null; phone?: string | null }
  }
}

/** Between a departure and a delivery KuzeyPOS hears nothing: a courier can neither refuse nor cancel. */
const statuses: Partial<Record<Stage, number>> = { on_the_way: 1, delivered: 2 }

const ended = 'Sipariş zaten teslim edildi veya iptal edildi'

/** KuzeyPOS takes us for the courier company: its orders come to `/kuzeypos`. */
export function kuzeypos({ baseUrl, credentials }: Partner): Platform {
  return {
    name: 'kuzeypos',
    idName: 'kuzeyOrderId',
    receive({ body }) {
      const raw = readJson(body)
      const { kuzeyOrderId, restaurantId, status } = raw
      if (typeof kuzeyOrderId !== 'string' || typeof restaurantId !== 'string')
        return refusal(400, 'kuzeyOrderId, restaurantId')
      return { platformId: kuzeyOrderId, raw, isCancelled: status === 'cancelled' }
    },
    taken: () => ({ status: 200, body: { success: true } }),
    order(raw, takenAt) {
      const {
        price,
        hazirlanmaSuresiDk,
        badges,
        orderNote,
        courierNote,
        customer = {},
        ...rest
      } = raw as Push
      const { detailedAddress, directions, location } = customer.address ?? {}
      return {
        customerName: customer.details?.name ?? 'KuzeyPOS',
        customerPhone: customer.details?.phone ?? undefined,
        address: detailedAddress ?? '',
        directions: directions ?? undefined,
        place: placeOf(location?.latitude, location?.longitude),
        items: [],
        amounts: { total: kurusOf(price) ?? 0 },
        payment: paymentOf(rest.paymentMethod, rest.originalPaymentMethod),
        notes: textsOf(orderNote, courierNote, ...(badges ?? [])),
        orderedAt: timeOf(rest.createdAt) ?? takenAt,
        preparationMinutes: hazirlanmaSuresiDk,
      }
    },
    statusOf: (stage) => statuses[stage],
    report: ({ platformId, raw }, status) =>
      callPartner(
        `${baseUrl}/api/v1/webhook/courier/status-update`,
        { 'x-api-key': credentials['apiKey']! },
        { restaurantId: raw['restaurantId'], orderId: platformId, status },
      ),
    // By no document is a cancel pushed: a refused departure is how a courier learns of it.
    isEnd: (outcome, status) =>
      outcome.is === 'refused' && outcome.body['message'] === ended && status === statuses.on_the_way,
  }
}

function timeOf(iso = ''): number | undefined {
  const time = Date.parse(iso)
  return Number.isNaN(time) ? undefined : time
}

/** The list of methods is lost, and `card` is paid at the door or online: the platform's own words tell which. */
function paymentOf(method = '', original = ''): Payment | undefined {
  if (/online/i.test(`${method} ${original}`)) return 'online'
  if (method === 'cash' || /nakit/i.test(original)) return 'cash'
  return method === 'card' ? 'card' : undefined
}
