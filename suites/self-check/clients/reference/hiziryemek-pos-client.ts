import { randomBytes } from 'node:crypto'
import {
  pushedFieldNames,
  shownType,
  type PushedField,
} from '../../../../contracts/hiziryemek/pushed-field-requirements.js'
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
import { withMemberAt } from './with-member-at.js'

const path = '/orders'

/** HızırYemek as it pushes a POS its orders: one with everything, one with little, one with free delivery. */
export const hiziryemekPosClient: ReferenceClient = {
  surface: 'hiziryemek/pos',
  async run(environment, variant) {
    const { secretKey } = JSON.parse(environment.UYUM_CREDENTIALS) as { secretKey: string }
    for (const body of orders()) {
      await sendPatiently(
        environment,
        { method: 'POST', path, headers: { 'x-secret-key': secretKey }, body },
        variant,
      )
    }
  },
  toleratedVariants: {
    'ids of another form': withMemberAt('orderId', (id) => `HY/${String(id)}`),
    'no orderNumber': withoutMember('orderNumber'),
    'no totals and no address': withBody(({ totals: _totals, address: _address, ...others }) => others),
    'items that have a name alone': withMemberAt('items', () => [{ name: 'Ayran' }]),
    'empty texts': withMemberAt('address.note', () => ''),
    'more fields': withBody((body) => ({ ...body, restaurantId: 'r1', customer: { name: 'Şule' } })),
    'a discount among the totals': withMemberAt('totals', (totals) => ({
      ...(totals as object),
      discount: 10,
      total: 1,
    })),
    'a price for options': withMemberAt('items', (items) =>
      (items as object[]).map((item) => ({ ...item, optionsPrice: 5, totalPrice: 1 })),
    ),
    'portions that are not whole, at a rounded price': withBody(({ totals: _totals, ...others }) => ({
      ...others,
      items: [{ name: 'Adana Kebap', quantity: 1.5, unitPrice: 33.33, totalPrice: 50 }],
    })),
    'header names in upper case': {
      alter: (call) => ({ ...call, headers: { 'X-Secret-Key': call.headers['x-secret-key']! } }),
    },
  },
  defects: {
    ...typeDefects(),
    'type-of-items/one-object': withMemberAt('items', () => ({ name: 'Ayran' })),
    'type-of-items.options/objects': withMemberAt('items.options', () => [{ name: 'Acılı' }]),
    'type-of-items.options/text': withMemberAt('items.options', () => 'Acılı, Bol soğanlı'),
    'type-of-address/text': withMemberAt('address', () => 'Atatürk Cad. No:1'),
    'documented-calls-only': { alter: (call) => ({ ...call, path: '/order' }) },
    'documented-calls-only/method': { alter: (call) => ({ ...call, method: 'PUT' }) },
    'requests-are-json': {
      alter: (call) => ({ ...call, body: Buffer.from(`${JSON.stringify(call.body)},`) }),
    },
    'requests-are-utf-8': { alter: (call) => ({ ...call, body: inLatin1(JSON.stringify(call.body)) }) },
    'requests-without-byte-order-mark': withMark,
    'texts-encoded-once': withTextTwice,
    'requests-are-labelled-as-json': {
      alter: (call) => ({ ...call, headers: { ...call.headers, 'content-type': 'text/plain' } }),
    },
    // The magic id for which the mock always refuses.
    'refused-calls-not-repeated': {
      ...withMembers({ orderId: '000000000000000000000400' }),
      repeatsRefused: true,
    },
    'secret-sent': { alter: (call) => ({ ...call, headers: {} }) },
    'issued-secret-sent': { alter: (call) => ({ ...call, headers: { 'x-secret-key': 'another' } }) },
    'secret-in-the-header-only': withBody((body) => ({ ...body, secret: 'hy_test_secret' })),
    'orders-in-the-documented-format': withBody((body) => ({ order: body })),
    'orders-in-the-documented-format/list': {
      alter: (call) => ({ ...call, body: Buffer.from(JSON.stringify([call.body])) }),
    },
    'order-id-sent': withoutMember('orderId'),
    'order-id-sent/another-name': withBody(({ orderId, ...others }) => ({ order_id: orderId, ...others })),
    'items-sent': withMemberAt('items', () => []),
    'items-sent/missing': withoutMember('items'),
    'no-null-fields': withMembers({ note: null }),
    'no-null-fields/in-an-item': withMemberAt('items.options', () => null),
    'item-totals-add-up': withMemberAt('items.unitPrice', (price) => Number(price) + 1),
    'total-adds-up': withMemberAt('totals.total', (total) => Number(total) + 1),
    'subtotal-adds-up': withMemberAt('totals', () => ({ subtotal: 1, deliveryFee: 1, total: 2 })),
    'order-id-unique': withMembers({ orderId: '507f1f77bcf86cd799439011' }),
    'order-id-unique/one-number': withMembers({
      orderId: '507f1f77bcf86cd799439011',
      orderNumber: 'HY-1234',
    }),
    'order-id-unique/of-one-customer': withBody(({ orderNumber: _number, ...body }) => ({
      ...body,
      orderId: '507f1f77bcf86cd799439011',
      address: { full: 'İğde Sk. No:1 D:5, Çankaya/Ankara' },
    })),
    'order-id-kept-on-retry': {
      retry: (call) => ({ ...call, body: { ...(call.body as object), orderId: freshId() } }),
      scenario: 'lost-answer',
    },
    'taken-order-sent-once': { copies: 2 },
  },
}

function orders(): Record<string, unknown>[] {
  const number = Math.floor(Math.random() * 90_000) + 10_000
  const kebab = { name: 'Adana Kebap', quantity: 2, unitPrice: 250, totalPrice: 500 }
  const ayran = { name: 'Ayran', quantity: 3, unitPrice: 19.9, totalPrice: 59.7, options: [] }
  return [
    {
      orderId: freshId(),
      orderNumber: `HY-${number}`,
      items: [{ ...kebab, options: ['Acılı', 'Bol soğanlı'] }, ayran],
      totals: { subtotal: 559.7, deliveryFee: 20, total: 579.7 },
      address: { full: 'İğde Sk. No:1 D:5, Çankaya/Ankara', note: '3. kat, zili çalın' },
      note: 'Lütfen çatal bıçak koymayın',
    },
    { orderId: freshId(), orderNumber: `HY-${number + 1}`, items: [{ name: 'Künefe', quantity: 1 }] },
    {
      orderId: freshId(),
      orderNumber: `HY-${number + 2}`,
      items: [ayran],
      totals: { subtotal: 59.7, deliveryFee: 0, total: 59.7 },
      address: { full: 'Şair Sk. No:2, Merkez/Iğdır' },
    },
  ]
}

function freshId(): string {
  return randomBytes(12).toString('hex')
}

/** For each field a client that sends it in another type. */
function typeDefects(): Record<string, Partial<ClientVariant>> {
  return Object.fromEntries(
    pushedFieldNames.map((field) => [`type-of-${field}`, withMemberAt(field, () => wrongValue(field))]),
  )
}

function wrongValue(field: PushedField): unknown {
  return shownType(field) === 'string' ? 7 : '7'
}
