import { lifecycle } from '../../../contracts/bkyemek/lifecycle.js'
import { drawAddress, type Address } from '../../orders/realistic/address.js'
import { drawCart, type CartLine } from '../../orders/realistic/cart.js'
import type { DrawContext } from '../../orders/realistic/draw-context.js'
import { drawCourierNote } from '../../orders/realistic/order-notes.js'
import { drawPerson } from '../../orders/realistic/person.js'
import { placeOf, type Place } from '../../orders/realistic/places.js'
import { seededFaker, type Faker } from '../../orders/realistic/seeded-faker.js'
import { turkishTime } from '../../orders/realistic/turkish-time.js'
import type { Order } from './order-store.js'

const payments = ['Nakit', 'Online', 'Kapıda Kredi Kartı']

/** An order as BK Yemek sends it, with all 34 fields. */
export function realisticOrder(context: DrawContext): Order {
  const faker = seededFaker('bkyemek', context)
  const { lines, subtotal } = drawCart(faker)
  const customer = drawPerson(faker)
  const courier = drawPerson(faker)
  const discount = faker.helpers.arrayElement([0, 0, 25, 50])
  return {
    // Below the magic values, above the page's sample.
    siparis_id: faker.number.int({ min: 1_000_000, max: 99_999_999 }),
    siparis_tutari: subtotal,
    odeme_tutari: Math.max(0, subtotal - discount),
    odeme_tipi: faker.helpers.arrayElement(payments),
    adres_id: faker.number.int({ min: 10_000, max: 999_999 }),
    musteri_adi: customer.name,
    musteri_telefon: customer.phone,
    ...addressFields(drawAddress(faker, context)),
    ...restaurantFields(placeOf(context)),
    kurye_not: drawCourierNote(faker) ?? '',
    zile_basma: drawAnswer(faker),
    kapida_birak: drawAnswer(faker),
    servis_getirme: drawAnswer(faker),
    siparis_tarihi: turkishTime(context.at),
    siparis_durumu: lifecycle.initial,
    kurye_tipi: faker.helpers.arrayElement(['BK Getirsin', 'Restoran Getirsin']),
    kurye_adi: courier.name,
    kurye_telefon: courier.phone,
    siparis_icerikleri: lines.map(itemOf),
  }
}

function addressFields({ full, directions, latitude, longitude, ...parts }: Address) {
  return {
    adres: full,
    adres_aciklama: directions,
    adres_ilce: parts.district,
    adres_mahalle: parts.neighbourhood,
    adres_latitude: latitude,
    adres_longitude: longitude,
    adres_bina: parts.building,
    adres_kat: parts.floor,
    adres_daire: parts.apartmentNo,
  }
}

/** A POS stands in one restaurant: all its orders are for it. */
function restaurantFields({ city, district, neighbourhoods, latitude, longitude }: Place) {
  return {
    restoran_id: 4021,
    restoran_adi: `${district} Ocakbaşı`,
    restoran_telefon: '+905550001000',
    restoran_adres: `${neighbourhoods[0]} Mah. Çarşı Caddesi No: 12, ${district}/${city}`,
    restoran_il: city,
    restoran_ilce: district,
    restoran_enlem: latitude / 10_000,
    restoran_boylam: longitude / 10_000,
  }
}

/** An item has no price: siparis_tutari is the sum of them all. */
function itemOf({ name, options, leftOut, note, quantity }: CartLine): Order['siparis_icerikleri'][number] {
  return {
    urun_adi: name,
    tercihler_adi: options.join(', '),
    cikarilacaklar_adi: leftOut.join(', '),
    urun_not: note,
    adet: quantity,
  }
}

function drawAnswer(faker: Faker): 'Evet' | 'Hayır' {
  return faker.helpers.arrayElement(['Evet', 'Hayır'])
}
