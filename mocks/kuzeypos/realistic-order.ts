import { drawAddress } from '../orders/realistic/address.js'
import { drawCart } from '../orders/realistic/cart.js'
import type { DrawContext } from '../orders/realistic/draw-context.js'
import { drawCourierNote, drawOrderNote } from '../orders/realistic/order-notes.js'
import { drawPerson } from '../orders/realistic/person.js'
import { seededFaker } from '../orders/realistic/seeded-faker.js'
import type { PushedOrder } from './pushed-orders.js'

/** Spelt like the page's one sample, `yemeksepeti`; of the others the changelog gives the names alone. */
const platforms = ['yemeksepeti', 'getiryemek', 'migrosyemek', 'trendyolyemek']
const badges = ['Yeşili Koru', 'Temassız Teslimat', 'Kapıyı Çalma']
/** `card` and its first text are the page's; its list of the others is lost. */
const payments = [
  { paymentMethod: 'card', originalPaymentMethod: 'Kapıda Kredi/Banka Kartı' },
  { paymentMethod: 'card', originalPaymentMethod: 'Online Kredi/Banka Kartı' },
  { paymentMethod: 'cash', originalPaymentMethod: 'Kapıda Nakit' },
]

/** An order as KuzeyPOS pushes it: the price alone, for a courier carries a closed bag. */
export function realisticOrder(context: DrawContext, restaurantId: string, status: string): PushedOrder {
  const faker = seededFaker('kuzeypos', context)
  const address = drawAddress(faker, context)
  const { name, phone } = drawPerson(faker)
  return {
    kuzeyOrderId: faker.string.hexadecimal({ length: 24, casing: 'lower', prefix: '' }),
    restaurantId,
    platform: faker.helpers.arrayElement(platforms),
    status,
    orderType: 'paket_servis',
    createdAt: new Date(context.at).toISOString(),
    ...faker.helpers.arrayElement(payments),
    price: drawCart(faker).subtotal,
    hazirlanmaSuresiDk: faker.number.int({ min: 10, max: 45, multipleOf: 5 }),
    badges: faker.helpers.arrayElements(badges, { min: 0, max: 3 }),
    orderNote: drawOrderNote(faker) ?? null,
    courierNote: drawCourierNote(faker) ?? null,
    customer: {
      address: {
        district: address.district,
        city: address.city,
        neighborhood: address.neighbourhood,
        street: address.street,
        buildingNo: address.buildingNo,
        floor: address.floor,
        apartmentNo: address.apartmentNo,
        detailedAddress: address.full,
        directions: address.directions,
        location: { latitude: address.latitude, longitude: address.longitude },
      },
      details: { name, phone },
    },
  }
}
