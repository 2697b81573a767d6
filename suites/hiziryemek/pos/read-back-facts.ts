import type { HeldOrderFacts } from '../../families/read-back/read-back-facts.js'
import { freshOrderId } from '../fresh-order-id.js'
import { foreignSecret, json, ownSecret, secretKey } from '../secret-header.js'
import { item, order, priced, sendOrder } from './requests.js'

const items = [
  item('Çiğ Köfte Dürüm 🌯', 2, 87.45, ['Acılı', 'Bol soğanlı', 'İnce lavaş']),
  item('Şalgam', 1, 32.9, []),
]

/** What is asked of a POS that shows the orders which it holds. */
export const readBackFacts: HeldOrderFacts = {
  surface: 'hiziryemek/pos',
  operation: 'receiveOrder',
  order: (target, changes = {}) => order(target, changes),
  idsOf: ({ orderId }) => ({ orderId: String(orderId) }),
  request: (target, body) => ({
    operation: 'receiveOrder',
    headers: { ...json, ...ownSecret(target) },
    body,
  }),
  texts: {
    changes: {
      address: { full: 'İğneada Yolu No: 7, Şişli/İstanbul 🏠', note: 'Zil bozuk, ÜST kat ışığı 🛵' },
      note: 'Çıtır olsun, ğüşıöç ĞÜŞİÖÇ 🌶️',
    },
    paths: ['address.full', 'address.note', 'note'],
  },
  amounts: {
    changes: priced(items, 12.35),
    paths: ['totals.subtotal', 'totals.deliveryFee', 'totals.total'],
  },
  lists: { changes: priced(items), paths: ['items'] },
  // The push names no customer: an address is what one of them has.
  sameCustomer: (name, number) => ({
    changes: { address: { full: name, note: '' }, note: `No ${number}` },
    paths: ['note'],
  }),
  async sendRefused(target) {
    const body = order(target, { orderId: freshOrderId(target) })
    const exchange = await sendOrder(target, body, secretKey(foreignSecret))
    return { exchange, ids: { orderId: String(body.orderId) } }
  },
}
