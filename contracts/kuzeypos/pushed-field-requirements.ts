import { sentTypeRequirementsOf } from '../families/sent-types.js'

const page = 'kurye-firmasi-api-dokumantasyon.txt'
const note = '| string | null |'

/** The fields of the page's table, whose first column is lost: their types, their lines. */
const tableFields = {
  kuzeyOrderId: { type: 'string', quote: '| string | Sistemdeki sipariş ID (MongoDB ObjectId) |' },
  restaurantId: { type: 'string', quote: "| string | Restoranın ID'si (MongoDB ObjectId) |" },
  platform: { type: 'string', quote: '| string | Siparişin geldiği platform: |' },
  status: { type: 'string', quote: '| string | Siparişin mevcut durumu: |' },
  orderType: { type: 'string', quote: '| string | Sipariş tipi: |' },
  createdAt: { type: 'string', quote: '| string (ISO 8601) | Siparişin oluşturulma tarihi |' },
  paymentMethod: { type: 'string', quote: '| string | Normalize edilmiş ödeme yöntemi: |' },
  originalPaymentMethod: {
    type: 'string',
    quote: "| string | Platform'dan gelen orjinal ödeme yöntemi bilgisi |",
  },
  price: { type: 'number', quote: '| number | Sipariş toplam tutarı (TL) |' },
  hazirlanmaSuresiDk: { type: 'number', quote: '| number | Tahmini hazırlanma süresi (dakika) |' },
  badges: { type: 'string[]', quote: "| string[] | Siparişe ait badge label'ları (detaylar aşağıda) |" },
  orderNote: { type: 'string | null', quote: note },
  courierNote: { type: 'string | null', quote: note },
  'customer.address': { type: 'object', quote: '| object | Müşteri teslimat adresi bilgileri |' },
  'customer.details': { type: 'object', quote: '| object | Müşteri iletişim bilgileri |' },
} as const

/** Those that only the sample shows, with their lines in it. */
const sampleFields = {
  customer: { type: 'object', quote: '"customer": {' },
  'customer.address.location': { type: 'object', quote: '"location": {' },
  'customer.address.district': { type: 'string', quote: '"district": "Kadıköy"' },
  'customer.address.city': { type: 'string', quote: '"city": "İstanbul"' },
  'customer.address.neighborhood': { type: 'string', quote: '"neighborhood": "Fenerbahçe"' },
  'customer.address.street': { type: 'string', quote: '"street": "Bağdat Caddesi"' },
  'customer.address.buildingNo': { type: 'string', quote: '"buildingNo": "123"' },
  'customer.address.floor': { type: 'string', quote: '"floor": "4"' },
  'customer.address.apartmentNo': { type: 'string', quote: '"apartmentNo": "8"' },
  'customer.address.detailedAddress': {
    type: 'string',
    quote: '"detailedAddress": "Bağdat Caddesi No: 123, Kat: 4, Daire: 8, Fenerbahçe, Kadıköy, İstanbul"',
  },
  'customer.address.directions': { type: 'string', quote: '"directions": "Kapı kodu: 1234"' },
  'customer.address.location.latitude': { type: 'number', quote: '"latitude": 40.9857' },
  'customer.address.location.longitude': { type: 'number', quote: '"longitude": 29.0347' },
  'customer.details.name': { type: 'string', quote: '"name": "Ahmet Yılmaz"' },
  'customer.details.phone': { type: 'string', quote: '"phone": "+905551234567"' },
} as const

const pushedFields = { ...tableFields, ...sampleFields }

export type TableField = keyof typeof tableFields
export type PushedField = keyof typeof pushedFields
export type PushedType = (typeof pushedFields)[PushedField]['type']

export const tableFieldNames = Object.keys(tableFields) as TableField[]
export const pushedFieldNames = Object.keys(pushedFields) as PushedField[]

/** The JSON type that the page gives a field, in its words. */
export function pushedType(field: PushedField): PushedType {
  return pushedFields[field].type
}

/** The page's table has a row of it. */
function isOfTheTable(field: PushedField): field is TableField {
  return field in tableFields
}

/** Its place in the schemas of the contract. */
function memberOf(field: PushedField): string {
  return field
    .replace(/^(?!customer\.(address|details)\.)/, 'Order.')
    .replace(/^customer\.address\./, 'Address.')
    .replace(/^customer\.details\./, 'CustomerDetails.')
}

/** Of KuzeyPOS: each field is pushed in its type; what only the sample shows weighs less. */
export const pushedTypeRequirements = sentTypeRequirementsOf(
  { operation: 'receiveOrder', document: page, who: { en: 'KuzeyPOS pushes', tr: 'KuzeyPOS' } },
  pushedFieldNames.map((path) => ({
    path,
    members: [memberOf(path)],
    words: { en: pushedType(path), tr: pushedType(path) },
    quote: pushedFields[path].quote,
    isOnlyShown: !isOfTheTable(path),
  })),
)
