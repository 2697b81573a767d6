import { drawAddress } from '../../orders/realistic/address.js'
import { drawCart } from '../../orders/realistic/cart.js'
import type { DrawContext } from '../../orders/realistic/draw-context.js'
import { drawOrderNote } from '../../orders/realistic/order-notes.js'
import { drawPerson } from '../../orders/realistic/person.js'
import { seededFaker } from '../../orders/realistic/seeded-faker.js'
import { turkishTime } from '../../orders/realistic/turkish-time.js'
import type { Order } from './packages/package-order.js'
import { paymentMethods } from './payment-methods.js'

const packageTypes = ['Yemeksepeti', 'Trendyol Yemek', 'Getir Yemek', 'Migros Yemek', 'Diğer'] as const
const minute = 60_000

/** A package as a POS saves it, without the secrets of the call. */
export function realisticOrder(context: DrawContext, outSourceId: number): Order {
  const faker = seededFaker('hesapkurye', context)
  const { lines, subtotal } = drawCart(faker)
  const customer = drawPerson(faker)
  const address = drawAddress(faker, context)
  const payment = faker.helpers.arrayElement(paymentMethods)
  const preparation = faker.number.int({ min: 10, max: 40, multipleOf: 5 })
  return {
    OutSourceID: outSourceId,
    RemoteOrderNumber: faker.string.numeric({ length: 10, allowLeadingZeros: false }),
    Address: address.full,
    AddressDetail: address.directions,
    Latitude: address.latitude.toFixed(4),
    Longitude: address.longitude.toFixed(4),
    PackageType: faker.helpers.arrayElement(packageTypes),
    PaymentMethodId: payment.PaymentMethod,
    PaymentMethod: payment.PaymentName,
    PackagePrice: subtotal,
    OrderNote: drawOrderNote(faker) ?? '',
    CustomerName: customer.name,
    CustomerPhone: customer.phone,
    CreateDate: minuteOf(context.at),
    TargetDate: minuteOf(context.at + (preparation + 25) * minute),
    PrepareTime: preparation,
    IsFutureOrder: false,
    IsPickUpOrder: false,
    Products: lines.map(({ name, unitPrice, quantity, totalPrice, options, note }) => ({
      productName: name,
      unitPrice,
      quantity,
      totalAmount: totalPrice,
      productOptions: options.join(', '),
      productNote: note,
    })),
  }
}

/** As the page writes a date: `2024-10-25 11:55`. */
function minuteOf(moment: number): string {
  return turkishTime(moment).slice(0, 16)
}
