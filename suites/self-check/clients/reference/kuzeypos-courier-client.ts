import {
  pushedFieldNames,
  pushedType,
  type PushedField,
} from '../../../../contracts/kuzeypos/pushed-field-requirements.js'
import {
  inLatin1,
  sendPatiently,
  withBody,
  type ClientDefect,
  type ClientVariant,
  type OutgoingCall,
  type ReferenceClient,
  withMark,
  withTextTwice,
} from './reference-client.js'

/** Beside the two ids, each on its own. */
const documentedFields = [
  'platform',
  'status',
  'orderType',
  'createdAt',
  'paymentMethod',
  'originalPaymentMethod',
  'price',
  'hazirlanmaSuresiDk',
  'badges',
  'customer.address',
  'customer.details',
]

/** KuzeyPOS as it pushes a courier company its orders: one with everything, one with little, one by hand. */
export const kuzeyposCourierClient: ReferenceClient = {
  surface: 'kuzeypos/courier',
  async run(environment, variant) {
    for (const body of orders()) {
      await sendPatiently(environment, { method: 'POST', path: '', headers: {}, body }, variant)
    }
  },
  toleratedVariants: {
    'more fields': withBody((body) => ({ ...body, currency: 'TRY', totals: null })),
    'ids in upper case': withMember('kuzeyOrderId', (id) => String(id).toUpperCase()),
    'a time with a zone': withMember('createdAt', () => '2026-11-07T13:30:00+03:00'),
    'no notes': withBody(({ orderNote: _note, courierNote: _courierNote, ...others }) => others),
    'no place': withMember('customer.address.location', () => undefined),
    'parts of the address that are empty': withMember('customer.address.floor', () => ''),
    'parts of the address that are null': withMember('customer.address.directions', () => null),
    'a place that is null': withMember('customer.address.location', () => null),
    'values that the page does not show': withBody((body) => ({
      ...body,
      platform: 'getiryemek',
      orderType: 'gel_al',
      status: 'yeni',
      paymentMethod: 'cash',
      badges: ['Plastik İstemiyor'],
    })),
    'the same order by hand once more': { copies: 2 },
    'no retry': { mostTries: 1 },
  },
  defects: {
    ...typeDefects(),
    'type-of-badges/null': withMember('badges', () => null),
    'type-of-badges/numbers': withMember('badges', () => [1]),
    'type-of-badges/text': withMember('badges', () => 'Temassız Teslimat'),
    'type-of-price/text': withMember('price', String),
    'type-of-customer.address.buildingNo/number': withMember('customer.address.buildingNo', Number),
    'documented-calls-only': { alter: (call) => ({ ...call, path: '/order' }) },
    'orders-are-posted': {
      // By hand alone: of a client that posts nothing nothing else is known.
      alter: (call) => (isWithoutNotes(call.body) ? { ...call, method: 'PUT' } : call),
    },
    'requests-are-json': {
      alter: (call) => ({ ...call, body: Buffer.from(`${JSON.stringify(call.body)},`) }),
    },
    'requests-are-utf-8': { alter: (call) => ({ ...call, body: inLatin1(JSON.stringify(call.body)) }) },
    'requests-without-byte-order-mark': withMark,
    'texts-encoded-once': withTextTwice,
    'requests-are-labelled-as-json': {
      alter: (call) => ({ ...call, headers: { 'content-type': 'text/plain' } }),
    },
    'refused-calls-not-repeated': { ...withMember('price', String), repeatsRefused: true },
    'required-fields-sent': withMember('kuzeyOrderId', () => undefined),
    'required-fields-sent/restaurantId': withMember('restaurantId', () => null),
    'required-fields-sent/list': {
      alter: (call) => ({ ...call, body: Buffer.from(JSON.stringify([call.body])) }),
    },
    ...Object.fromEntries(
      documentedFields.map((field) => [
        `documented-fields-sent/${field}`,
        withMember(field, () => undefined),
      ]),
    ),
    'order-id-is-an-object-id': withMember('kuzeyOrderId', (id) => `KZ-${String(id)}`),
    'restaurant-id-is-an-object-id': withMember('restaurantId', () => 'rest_1'),
    'created-at-is-iso-8601': withMember('createdAt', () => '07.11.2026 13:30'),
    'no-note-is-null': withMember('orderNote', () => ''),
    'no-note-is-null/courier': withMember('courierNote', () => ''),
    'amounts-not-negative': withMember('price', (price) => -Number(price)),
    'amounts-not-negative/minutes': withMember('hazirlanmaSuresiDk', () => -5),
    'coordinates-on-earth': withMember('customer.address.location.latitude', () => 409.857),
    'coordinates-on-earth/half': withMember('customer.address.location.longitude', () => undefined),
    'phone-is-international': withMember('customer.details.phone', () => '0555 123 45 67'),
    'order-id-unique': withMember('kuzeyOrderId', () => '507f1f77bcf86cd799439012'),
    'order-id-unique/of-one-customer': withBody((body) => ({
      ...body,
      kuzeyOrderId: '507f1f77bcf86cd799439012',
      customer: customerOfAll,
    })),
    'order-id-kept-on-retry': {
      retry: (call) => ({ ...call, body: { ...(call.body as object), kuzeyOrderId: freshId() } }),
      scenario: 'lost-answer',
    },
    'retries-three-times': { mostTries: 5, scenario: 'outage' },
  },
}

const customerOfAll = {
  address: {
    district: 'Kadıköy',
    city: 'İstanbul',
    neighborhood: 'Fenerbahçe',
    street: 'Bağdat Caddesi',
    buildingNo: '123',
    detailedAddress: 'Bağdat Caddesi No: 123, Fenerbahçe, Kadıköy, İstanbul',
  },
  details: { name: 'Şule Çağrı', phone: '+905551234567' },
}

function isWithoutNotes(body: OutgoingCall['body']): boolean {
  return body !== undefined && !Buffer.isBuffer(body) && body['courierNote'] === null
}

let made = 0

function freshId(): string {
  made += 1
  return `6750a1b2${made.toString(16).padStart(16, '0')}`
}

function orders(): Record<string, unknown>[] {
  const order = (price: number) => ({
    kuzeyOrderId: freshId(),
    restaurantId: '507f1f77bcf86cd799439011',
    platform: 'yemeksepeti',
    status: 'hazirlanacak',
    orderType: 'paket_servis',
    createdAt: new Date(Date.now() - 60_000 + price).toISOString(),
    paymentMethod: 'card',
    originalPaymentMethod: 'Kapıda Kredi/Banka Kartı',
    price,
    hazirlanmaSuresiDk: 15,
    badges: [] as string[],
    orderNote: null as string | null,
    courierNote: null as string | null,
    customer: {
      address: {
        district: 'Kadıköy',
        city: 'İstanbul',
        neighborhood: 'Fenerbahçe',
        street: 'Bağdat Caddesi',
        buildingNo: '123',
        detailedAddress: `Bağdat Caddesi No: 123, Daire: ${price}, Fenerbahçe, Kadıköy, İstanbul`,
      } as object,
      details: { name: 'Şule Çağrı', phone: '+905551234567' },
    },
  })
  const full = order(125.5)
  const address = {
    ...full.customer.address,
    floor: '4',
    apartmentNo: '8',
    directions: 'Kapı kodu: 1234',
    location: { latitude: 40.9857, longitude: 29.0347 },
  }
  return [
    {
      ...full,
      badges: ['Yeşili Koru', 'Temassız Teslimat'],
      orderNote: 'İnce hamur olsun lütfen',
      courierNote: 'Kapı kodu: 1234',
      customer: { ...full.customer, address },
    },
    order(90),
    { ...order(0), platform: 'telefon', originalPaymentMethod: 'Nakit' },
  ]
}

/** For each field a client that sends it in another type. */
function typeDefects(): Record<string, ClientDefect> {
  return Object.fromEntries(
    pushedFieldNames.map((field) => [`type-of-${field}`, withMember(field, () => wrongValue(field))]),
  )
}

function wrongValue(field: PushedField): unknown {
  return pushedType(field).startsWith('string') ? 7 : '7'
}

/** A manner that changes a member, named by a dotted path, of each order that has it; undefined leaves it out. */
function withMember(path: string, change: (value: unknown) => unknown): Partial<ClientVariant> {
  const names = path.split('.')
  return withBody((body) => changed(body, names, change))
}

function changed(
  object: Readonly<Record<string, unknown>>,
  [name = '', ...deeper]: readonly string[],
  change: (value: unknown) => unknown,
): Record<string, unknown> {
  if (!(name in object)) return object
  const value = object[name]
  return {
    ...object,
    [name]: deeper.length > 0 ? changed(value as Record<string, unknown>, deeper, change) : change(value),
  }
}
