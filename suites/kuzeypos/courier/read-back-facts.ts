import type { HeldOrderFacts } from '../../families/read-back/read-back-facts.js'
import { customerAt, customerCalled, json, order, sendBrokenOrder } from './requests.js'

/** What is asked of a courier who shows the orders that it holds. */
export const readBackFacts: HeldOrderFacts = {
  surface: 'kuzeypos/courier',
  operation: 'receiveOrder',
  order: (target, changes = {}) => order(target, changes),
  idsOf: ({ kuzeyOrderId, restaurantId }) => ({
    kuzeyOrderId: String(kuzeyOrderId),
    restaurantId: String(restaurantId),
  }),
  request: (_target, body) => ({ operation: 'receiveOrder', headers: json, body }),
  texts: {
    changes: {
      orderNote: 'Çıtır olsun, ğüşıöç ĞÜŞİÖÇ 🌶️',
      courierNote: 'Zil bozuk, üst kat ışığı 🛵',
      customer: {
        ...customerAt({ street: 'İğneada Yolu', directions: 'Şişli’den sonra sağda 🏠' }),
        details: { name: 'Şükrü Iğdır', phone: '+905551234567' },
      },
    },
    paths: ['orderNote', 'courierNote', 'customer.address.street', 'customer.address.directions'],
  },
  amounts: { changes: { price: 1287.45 }, paths: ['price'] },
  lists: { changes: { badges: ['Yeşili Koru', 'Kapıyı Çalma', 'Temassız Teslimat'] }, paths: ['badges'] },
  emptyNotes: {
    changes: { orderNote: null, courierNote: null, customer: customerCalled({ name: 'Işıl Öz' }) },
    paths: ['orderNote', 'courierNote'],
  },
  sameCustomer: (name, number) => ({
    changes: { customer: customerCalled({ name }), orderNote: `No ${number}` },
    paths: ['orderNote'],
  }),
  async sendRefused(target) {
    const body = order(target)
    const exchange = await sendBrokenOrder(target, { ...body, price: { amount: 125.5 } })
    return { exchange, ids: { kuzeyOrderId: String(body.kuzeyOrderId), restaurantId: body.restaurantId! } }
  },
}
