import { drawAddress } from '../orders/realistic/address.js'
import { drawCart } from '../orders/realistic/cart.js'
import type { DrawContext } from '../orders/realistic/draw-context.js'
import { drawCourierNote, drawOrderNote } from '../orders/realistic/order-notes.js'
import { seededFaker } from '../orders/realistic/seeded-faker.js'
import type { ReceivedOrder } from './received-orders.js'

/** An order as HızırYemek pushes it. The sample has no customer, no payment and no time, so neither has it. */
export function realisticOrder(context: DrawContext): ReceivedOrder {
  const faker = seededFaker('hiziryemek', context)
  const { lines, subtotal } = drawCart(faker)
  const { full } = drawAddress(faker, context)
  const deliveryFee = faker.helpers.arrayElement([0, 20, 35, 49.5])
  const note = drawOrderNote(faker)
  const addressNote = drawCourierNote(faker)
  return {
    orderId: faker.string.hexadecimal({ length: 24, casing: 'lower', prefix: '' }),
    orderNumber: `HY-${faker.number.int({ min: 1000, max: 99_999 })}`,
    items: lines.map(({ name, quantity, unitPrice, totalPrice, options }) => ({
      name,
      quantity,
      unitPrice,
      totalPrice,
      options,
    })),
    totals: { subtotal, deliveryFee, total: subtotal + deliveryFee },
    address: { full, ...(addressNote !== undefined && { note: addressNote }) },
    ...(note !== undefined && { note }),
  }
}
