import { placeOf } from './places.js'
import type { DrawContext } from './draw-context.js'
import type { Faker } from './seeded-faker.js'

/** Where somebody lives, in parts and in one line. */
export interface Address {
  city: string
  district: string
  neighbourhood: string
  street: string
  buildingNo: string
  building: string
  floor: string
  apartmentNo: string
  /** The whole address in one line. */
  full: string
  /** How to find the door. */
  directions: string
  /** In degrees, within some two kilometres of the district's centre. */
  latitude: number
  longitude: number
}

const directions = [
  'Zil bozuk, kapıyı çalın',
  'Eczanenin üstü',
  'Site girişinde güvenliğe haber verin',
  'Sarı binanın arka girişi',
  'Marketin karşısı',
  'Asansör yanındaki daire',
]
const buildings = ['Güneş Apt.', 'Çınar Apt.', 'Yıldız Sitesi', 'Papatya Apt.', 'Işık Apt.', 'Öztürk Apt.']

/** Draws an address in the district of the world's restaurant. */
export function drawAddress(faker: Faker, context: DrawContext): Address {
  const { city, district, neighbourhoods, latitude, longitude } = placeOf(context)
  const neighbourhood = faker.helpers.arrayElement(neighbourhoods)
  const street = faker.location.street()
  const buildingNo = String(faker.number.int({ min: 1, max: 180 }))
  const floor = faker.number.int({ min: 1, max: 9 })
  const apartmentNo = String(floor * 2 - faker.number.int({ min: 0, max: 1 }))
  return {
    city,
    district,
    neighbourhood,
    street,
    buildingNo,
    building: faker.helpers.arrayElement(buildings),
    floor: String(floor),
    apartmentNo,
    full: `${neighbourhood} Mah. ${street} No: ${buildingNo}, Kat: ${floor}, Daire: ${apartmentNo}, ${district}/${city}`,
    directions: faker.helpers.arrayElement(directions),
    latitude: (latitude + faker.number.int({ min: -200, max: 200 })) / 10_000,
    longitude: (longitude + faker.number.int({ min: -200, max: 200 })) / 10_000,
  }
}
