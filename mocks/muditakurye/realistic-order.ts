import { drawAddress } from '../orders/realistic/address.js'
import { drawCart, type CartLine } from '../orders/realistic/cart.js'
import type { DrawContext } from '../orders/realistic/draw-context.js'
import { drawOrderNote } from '../orders/realistic/order-notes.js'
import { drawPerson } from '../orders/realistic/person.js'
import { seededFaker } from '../orders/realistic/seeded-faker.js'
import type { Order } from './order-store.js'

const payments = [
  { paymentMethod: 'CASH', paymentCaptured: false },
  { paymentMethod: 'CARD_POS', paymentCaptured: false },
  { paymentMethod: 'ONLINE_PREPAID', paymentCaptured: true },
] as const

/** An order as a POS creates it, to be delivered at once: one for later says so in `scheduledDeliveryTime`. */
export function realisticOrder(context: DrawContext, restaurantId: string): Order {
  const faker = seededFaker('muditakurye', context)
  const { lines, subtotal } = drawCart(faker)
  const customer = drawPerson(faker)
  const address = drawAddress(faker, context)
  const deliveryFee = faker.helpers.arrayElement([0, 15, 30])
  const serviceFee = faker.helpers.arrayElement([0, 5])
  const discount = faker.helpers.arrayElement([0, 10, 20])
  const taxAmount = subtotal / 10
  return {
    orderId: `order_${faker.string.alphanumeric({ length: 12, casing: 'lower' })}`,
    restaurantId,
    customerName: customer.name,
    customerPhone: customer.phone,
    customerEmail: customer.email,
    deliveryAddress: address.full,
    deliveryLatitude: address.latitude,
    deliveryLongitude: address.longitude,
    ...faker.helpers.arrayElement(payments),
    subtotal,
    deliveryFee,
    serviceFee,
    discount,
    taxAmount,
    total: subtotal + deliveryFee + serviceFee - discount + taxAmount,
    currency: 'TRY',
    notes: drawOrderNote(faker) ?? '',
    items: lines.map(itemOf),
  }
}

function itemOf({ code, name, quantity, unitPrice, totalPrice, options, note }: CartLine) {
  return {
    productCode: code,
    productName: name,
    quantity,
    unitPrice,
    totalAmount: totalPrice,
    discountAmount: 0,
    productNote: note,
    features: options.join(' | '),
  }
}
