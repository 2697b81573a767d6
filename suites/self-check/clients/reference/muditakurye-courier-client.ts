import { randomUUID } from 'node:crypto'
import {
  documentedType,
  itemFieldNames,
  orderFieldNames,
} from '../../../../contracts/muditakurye/order-field-requirements.js'
import {
  inLatin1,
  sendPatiently,
  withBody,
  withMembers,
  withoutMember,
  type ClientVariant,
  type ReferenceClient,
  withMark,
  withTextTwice,
} from './reference-client.js'

interface Credentials {
  apiKey: string
  basic: { username: string; password: string }
  restaurantId: string
}

const path = '/webhook/third-party/order'

/** A POS that sends MuditaKurye its orders: one with everything, one with nothing more than it must, one prepaid. */
export const muditakuryeCourierClient: ReferenceClient = {
  surface: 'muditakurye/courier',
  async run(environment, variant) {
    const credentials = JSON.parse(environment.UYUM_CREDENTIALS) as Credentials
    const run = randomUUID().slice(0, 8)
    await fetch(`${environment.UYUM_BASE_URL}/webhook/third-party/health`)
    const orders = ordersOf(run, credentials).map((body) => ({
      method: 'POST',
      path,
      headers: { 'X-API-Key': credentials.apiKey },
      body,
    }))
    for (const order of [...orders, ...variant.afterwards]) await sendPatiently(environment, order, variant)
  },
  defects: {
    ...typeDefects(),
    'type-of-items/of-texts': withMembers({ items: ['Künefe'] }),
    'documented-calls-only': { alter: (call) => ({ ...call, path: '/webhook/third-party/orders' }) },
    'documented-calls-only/method': { alter: (call) => ({ ...call, method: 'PUT' }) },
    'requests-are-json': {
      alter: (call) => ({ ...call, body: Buffer.from(`${JSON.stringify(call.body)},`) }),
    },
    'requests-are-utf-8': {
      alter: (call) => ({ ...call, body: inLatin1(JSON.stringify(call.body)) }),
    },
    'requests-without-byte-order-mark': withMark,
    'texts-encoded-once': withTextTwice,
    'requests-are-labelled-as-json': {
      alter: (call) => ({ ...call, headers: { ...call.headers, 'content-type': 'text/plain' } }),
    },
    'refused-calls-not-repeated': {
      ...withMembers({ restaurantId: 'rest_unknown0000' }),
      repeatsRefused: true,
    },
    'credentials-sent': { alter: (call) => ({ ...call, headers: {} }) },
    'issued-credentials-sent': { alter: (call) => ({ ...call, headers: { 'X-API-Key': 'yk_another' } }) },
    'secrets-in-headers-only': {
      alter: (call) => ({ ...call, path: `${path}?key=${call.headers['X-API-Key']}` }),
    },
    'required-fields-sent/orderId': withoutMember('orderId'),
    'required-fields-sent/restaurantId': withoutMember('restaurantId'),
    'required-fields-sent/customerName': withoutMember('customerName'),
    'required-fields-sent': withMembers({ deliveryAddress: '' }),
    'required-fields-sent/in-a-list': {
      alter: (call) => ({ ...call, body: Buffer.from(JSON.stringify([call.body])) }),
    },
    'restaurant-id-begins-with-rest': withMembers({ restaurantId: '507f1f77bcf86cd799439011' }),
    'issued-restaurant-id-sent': withMembers({ restaurantId: 'rest_unknown0000' }),
    'no-null-fields': withMembers({ notes: null }),
    'phone-is-e164': withMembers({ customerPhone: '0555 123 45 67' }),
    'coordinates-on-earth': withMembers({ deliveryLatitude: 328.541 }),
    'coordinates-sent-where-known': withBody(({ deliveryLatitude, deliveryLongitude, ...body }) => ({
      ...body,
      ...(body['notes'] !== undefined && { deliveryLatitude, deliveryLongitude }),
    })),
    'payment-method-known': withMembers({ paymentMethod: 'CREDIT_CARD' }),
    'online-payment-captured': withMembers({ paymentCaptured: false }),
    'online-payment-captured/missing': withoutMember('paymentCaptured'),
    'scheduled-time-is-iso-8601': withMembers({ scheduledDeliveryTime: '10.11.2031 18:30' }),
    'scheduled-time-in-the-future': withMembers({ scheduledDeliveryTime: '2025-11-10T18:30:00+03:00' }),
    'item-totals-add-up': withItems({ totalAmount: 1 }),
    'total-adds-up': withMembers({ total: 1 }),
    'order-id-unique': withBody((body) => ({ ...body, orderId: `order_${String(body['restaurantId'])}` })),
    'order-id-unique/of-one-customer': withBody((body) => ({
      ...body,
      orderId: `order_${String(body['restaurantId'])}`,
      customerName: 'Şule Çağrı',
      deliveryAddress: 'İğde Sk. No:4, Çankaya, Ankara',
      deliveryLatitude: 39.92,
      deliveryLongitude: 32.85,
    })),
    'order-id-kept-on-retry': {
      retry: (call) => ({ ...call, body: { ...(call.body as object), orderId: `order_${randomUUID()}` } }),
    },
    'waits-a-minute-after-429': { minutesAfter429: 0.05 },
    'failed-order-sent-again': { mostTries: 1 },
    'retry-unchanged': {
      retry: (call) => ({ ...call, body: { ...(call.body as object), notes: 'ikinci deneme' } }),
    },
    'accepted-order-sent-once': { sendsAcceptedAgain: true },
    'total-in-lira': withBody(({ subtotal, ...body }) => ({
      ...body,
      ...(body['paymentMethod'] === 'ONLINE_PREPAID' ? { total: 2000 } : { subtotal }),
    })),
  },
}

function ordersOf(run: string, { restaurantId }: Credentials): Record<string, unknown>[] {
  const order = (name: string) => ({
    orderId: `order_${run}_${name}`,
    restaurantId,
    customerName: `Şule Çağrı ${name}`,
    deliveryAddress: `İğde Sk. No:${name.length}, Çankaya, Ankara`,
  })
  const home = {
    deliveryAddress: 'İğde Sk. No:4, Çankaya, Ankara',
    deliveryLatitude: 39.92,
    deliveryLongitude: 32.85,
  }
  const item = { productCode: 'K1', productName: 'Künefe', quantity: 1.5, unitPrice: 30, totalAmount: 40 }
  return [
    {
      ...order('full'),
      ...home,
      customerPhone: '+905551234567',
      customerEmail: 'sule@example.com',
      paymentMethod: 'CASH',
      subtotal: 85,
      deliveryFee: 15,
      serviceFee: 5,
      discount: 10,
      taxAmount: 8.5,
      total: 103.5,
      currency: 'TRY',
      notes: 'Zili çalmayın',
      items: [
        { ...item, discountAmount: 5, productNote: 'az şerbetli', features: 'BOYUT: Büyük' },
        { productName: 'Su' },
      ],
    },
    order('least'),
    {
      ...order('prepaid'),
      ...home,
      paymentMethod: 'ONLINE_PREPAID',
      paymentCaptured: true,
      scheduledDeliveryTime: new Date(Date.now() + 7_200_000).toISOString(),
      subtotal: 20,
      total: 20,
      items: [{ productName: 'Ayran', quantity: 2, unitPrice: 10, totalAmount: 20 }],
    },
  ]
}

/** For each field a client that sends it in another type. */
function typeDefects(): Record<string, Partial<ClientVariant>> {
  return Object.fromEntries([
    ...orderFieldNames.map(
      (field) => [`type-of-${field}`, withMembers({ [field]: wrongValue(field) })] as const,
    ),
    ...itemFieldNames.map(
      (field) => [`type-of-items.${field}`, withItems({ [field]: wrongValue(field) })] as const,
    ),
  ])
}

function wrongValue(field: (typeof orderFieldNames)[number] | (typeof itemFieldNames)[number]): unknown {
  return documentedType(field) === 'string' ? 7 : '7'
}

function withItems(members: Record<string, unknown>): Partial<ClientVariant> {
  return withBody((body) => ({
    ...body,
    ...(Array.isArray(body['items']) && {
      items: (body['items'] as Record<string, unknown>[]).map((item) => ({
        ...item,
        ...Object.fromEntries(Object.entries(members).filter(([name]) => name in item)),
      })),
    }),
  }))
}
