import type { HeldOrderFacts } from '../../families/read-back/read-back-facts.js'
import { order, ownCredentials, sendBrokenOrder, without } from './requests.js'

/** What is asked of MuditaKurye, where it shows the orders that it holds. */
export const readBackFacts: HeldOrderFacts = {
  surface: 'muditakurye/courier',
  operation: 'createOrder',
  order: (target, changes = {}) => order(target, changes),
  idsOf: ({ orderId }) => ({ orderId: String(orderId) }),
  request: (target, body) => ({
    operation: 'createOrder',
    headers: { 'Content-Type': 'application/json', ...ownCredentials(target) },
    body,
  }),
  texts: {
    changes: {
      customerName: 'Şükrü Iğdır Çağlayangil',
      deliveryAddress: 'İğneada Yolu No: 7, Şişli/İstanbul 🏠',
      notes: 'ğüşıöç ĞÜŞİÖÇ, zile basmayın 🛵',
    },
    paths: ['customerName', 'deliveryAddress', 'notes'],
  },
  amounts: {
    changes: {
      subtotal: 1085.45,
      deliveryFee: 15.05,
      serviceFee: 0,
      discount: 10,
      taxAmount: 8.5,
      total: 1099,
    },
    paths: ['subtotal', 'deliveryFee', 'discount', 'taxAmount', 'total'],
  },
  lists: {
    changes: {
      items: [
        {
          productCode: 'A_1',
          productName: 'Çiğ Köfte Dürüm 🌯',
          quantity: 2,
          unitPrice: 35.25,
          totalAmount: 70.5,
          productNote: 'İnce lavaş',
          features: 'ACI: Bol | EKSTRA: Nar ekşisi',
        },
        { productCode: 'B_2', productName: 'Şalgam', quantity: 1, unitPrice: 15, totalAmount: 15 },
      ],
    },
    paths: ['items'],
  },
  sameCustomer: (customerName, number) => ({
    changes: { customerName, notes: `No ${number}` },
    paths: ['notes'],
  }),
  async sendRefused(target) {
    const body = order(target)
    const exchange = await sendBrokenOrder(target, without(body, 'customerName'))
    return { exchange, ids: { orderId: body.orderId } }
  },
}
