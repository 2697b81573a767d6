import type { Faker } from './seeded-faker.js'

const orderNotes = [
  'Çatal bıçak göndermeyin lütfen',
  'Acı sos ekstra olsun',
  'İçecekler soğuk olsun',
  'Peçete bol olsun',
  'Ödemeyi kartla yapacağım, POS cihazı getirin',
]
const courierNotes = ['Kapı kodu: 1234', 'Zile basmayın, bebek uyuyor', 'Gelince arayın', 'Kapıya bırakın']

/** A note for the kitchen; nothing from two customers in five. */
export function drawOrderNote(faker: Faker): string | undefined {
  return faker.helpers.maybe(() => faker.helpers.arrayElement(orderNotes), { probability: 0.6 })
}

/** A note for the courier; nothing from half of the customers. */
export function drawCourierNote(faker: Faker): string | undefined {
  return faker.helpers.maybe(() => faker.helpers.arrayElement(courierNotes), { probability: 0.5 })
}
