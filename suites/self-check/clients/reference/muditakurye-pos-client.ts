import { createHmac, randomUUID } from 'node:crypto'
import { statusEventFieldNames } from '../../../../contracts/muditakurye/event-field-requirements.js'
import { cancelEvent, newOrder, statusEvent } from './muditakurye-pos-events.js'
import {
  inLatin1,
  sendPatiently,
  withBody,
  withMembers,
  withoutMember,
  type ClientDefect,
  type ClientVariant,
  type OutgoingCall,
  type ReferenceClient,
  withMark,
  withTextTwice,
} from './reference-client.js'

/** An order's moves as `previous new`: the webhooks page's long way, and the integration flow's short one. */
const longWay = [
  'NEW VALIDATED',
  'VALIDATED ROUTED',
  'ROUTED ASSIGNED',
  'ASSIGNED ACCEPTED',
  'ACCEPTED PREPARED',
  'PREPARED ON_DELIVERY',
  'ON_DELIVERY DELIVERED',
]
const shortWay = ['NEW VALIDATED', 'VALIDATED ASSIGNED', 'ASSIGNED ON_DELIVERY', 'ON_DELIVERY DELIVERED']

/** MuditaKurye as it tells a POS how its orders fare: two are delivered, one is cancelled. */
export const muditakuryePosClient: ReferenceClient = {
  surface: 'muditakurye/pos',
  async run(environment, variant) {
    const { webhookSecret } = JSON.parse(environment.UYUM_CREDENTIALS) as { webhookSecret: string }
    const signing = signingWith(webhookSecret, variant)
    for (const way of [variant.statuses ?? longWay, shortWay]) {
      const order = newOrder()
      for (const move of way) await sendPatiently(environment, statusEvent(order, String(move)), signing)
    }
    const order = newOrder()
    await sendPatiently(environment, statusEvent(order, 'NEW VALIDATED'), signing)
    await sendPatiently(environment, cancelEvent(order), signing)
  },
  toleratedVariants: {
    'more fields': withBody((body) => ({ ...body, courierName: 'Çağrı Şen', note: null })),
    'the first status, without one before': { statuses: ['- NEW', ...longWay] },
    'not every status is told': { statuses: ['NEW VALIDATED', 'VALIDATED PREPARED', 'PREPARED CANCELED'] },
    'an order that is received and called off': { statuses: ['NEW CANCELED'] },
    'every event twice at once': { copies: 2 },
    'an event that comes again later': { statuses: [...longWay, 'NEW VALIDATED'] },
    'a time in UTC': withMembers({ timestamp: '2026-11-10T14:45:00.123Z' }),
    'a short cancel event': withBody(({ reason: _reason, canceledBy: _by, ...others }) => others),
  },
  defects: {
    ...typeDefects(),
    'documented-calls-only': { alter: (call) => ({ ...call, path: '/webhook' }) },
    'documented-calls-only/method': { alter: (call) => ({ ...call, method: 'PUT' }) },
    'requests-are-json': {
      alter: (call) => ({ ...call, body: Buffer.from(`${JSON.stringify(call.body)},`) }),
    },
    'requests-are-utf-8': {
      alter: (call) => ({ ...call, body: inLatin1(JSON.stringify({ ...call.body, note: 'Çağrı' })) }),
    },
    'requests-without-byte-order-mark': withMark,
    'texts-encoded-once': withTextTwice,
    'requests-are-labelled-as-json': {
      alter: (call) => ({ ...call, headers: { 'content-type': 'text/plain' } }),
    },
    'refused-calls-not-repeated': { ...withMembers({ provider: 'GETIR' }), repeatsRefused: true },
    'events-signed': withSignature(''),
    'signature-matches': withSignature('f661a7e474d3a479fe5c7c44ad709f58ec84b2539e93c11249289e1a119f7343'),
    'signature-matches/secret': withSignature('wh_test_secret'),
    'webhook-secret-never-sent': withBody((body) => ({ ...body, secret: 'wh_test_secret' })),
    'webhook-secret-never-sent/header': {
      alter: (call) => ({ ...call, headers: { 'x-webhook-secret': 'wh_test_secret' } }),
    },
    'required-fields-sent': withoutMember('yemekKuryeOrderId'),
    'required-fields-sent/previousStatus': withoutStatusMember('previousStatus'),
    'required-fields-sent/timestamp': withoutStatusMember('timestamp'),
    'required-fields-sent/null': withMembers({ orderNumber: null }),
    'required-fields-sent/list': inStatusEvents((body) => [body]),
    'event-named': inStatusEvents((body) => ({ ...body, event: 'order.updated' })),
    'provider-is-third-party': withMembers({ provider: 'GETIR' }),
    'restaurant-id-begins-with-rest': withMembers({ providerRestaurantId: '507f1f77bcf86cd799439011' }),
    'internal-id-is-a-uuid': inStatusEvents((body) => ({
      ...body,
      yemekKuryeOrderId: `YK-${String(body['orderNumber'])}`,
    })),
    'timestamp-is-iso-8601': inStatusEvents((body) => ({ ...body, timestamp: '10.11.2026 17:45' })),
    'statuses-known': { statuses: ['NEW VALIDATED', 'VALIDATED PICKED_UP'] },
    'statuses-known/spelling': { statuses: ['NEW CANCELLED'] },
    'statuses-known/previous': { statuses: ['RECEIVED VALIDATED'] },
    'moves-allowed': { statuses: ['NEW VALIDATED', 'VALIDATED DELIVERED'] },
    'moves-allowed/first': { statuses: ['NEW PREPARED'] },
    'moves-allowed/back': { statuses: ['NEW VALIDATED', 'VALIDATED NEW'] },
    'moves-allowed/none': { statuses: ['PREPARED PREPARED'] },
    'unread-moves': { statuses: ['PREPARED ASSIGNED'] },
    'events-in-order': { statuses: ['VALIDATED PREPARED', 'NEW VALIDATED'] },
    'previous-status-was-told': { statuses: ['NEW VALIDATED', 'PREPARED ON_DELIVERY'] },
    'none-after-a-final-status': { statuses: [...longWay, 'PREPARED CANCELED'] },
    'none-after-a-final-status/own-words': { statuses: ['CANCELED VALIDATED'] },
    'internal-id-kept': inStatusEvents((body) => ({ ...body, yemekKuryeOrderId: randomUUID() })),
    'internal-id-kept/one-for-all': inStatusEvents((body) => ({
      ...body,
      yemekKuryeOrderId: '550e8400-e29b-41d4-a716-446655440000',
    })),
    'repeat-keeps-timestamp': {
      retry: (call) => ({
        ...call,
        body: { ...(call.body as Record<string, unknown>), timestamp: new Date().toISOString() },
      }),
      scenario: 'lost-answer',
    },
    'cancel-fields-sent': inCancelEvents(({ orderId: _orderId, ...others }) => others),
    'cancel-fields-sent/event': inCancelEvents(({ event: _event, ...others }) => others),
    'cancel-fields-sent/status': inCancelEvents(({ status: _status, ...others }) => others),
    'cancel-fields-sent/type': inCancelEvents((body) => ({ ...body, orderId: 7 })),
    'cancel-event-named': inCancelEvents((body) => ({ ...body, event: 'order.status_changed' })),
    'cancel-status-is-canceled': inCancelEvents((body) => ({ ...body, status: 'CANCELLED' })),
    'cancel-timestamp-is-iso-8601': inCancelEvents((body) => ({ ...body, timestamp: '10.11.2026' })),
    'canceled-by-somebody-known': inCancelEvents((body) => ({ ...body, canceledBy: 'PLATFORM' })),
  },
}

type Body = Readonly<Record<string, unknown>>

const header = 'X-MuditaKurye-Signature'

/** Signs what goes out as the manner leaves it, unless it brings a signature of its own. */
function signingWith(secret: string, variant: ClientVariant): ClientVariant {
  const signed = (call: OutgoingCall): OutgoingCall => {
    const bytes = Buffer.isBuffer(call.body) ? call.body : JSON.stringify(call.body)
    const signature = createHmac('sha256', secret).update(bytes).digest('hex')
    return { ...call, headers: { [header]: signature, ...call.headers } }
  }
  return {
    ...variant,
    alter: (call) => signed(variant.alter(call)),
    retry: (call) => {
      const { [header]: _stale, ...headers } = call.headers
      return signed({ ...variant.retry(call), headers })
    },
  }
}

function withSignature(signature: string): Partial<ClientVariant> {
  return { alter: (call) => ({ ...call, headers: { [header]: signature } }) }
}

function inStatusEvents(change: (body: Body) => object): Partial<ClientVariant> {
  return inEventsAt('/status', change)
}

function inCancelEvents(change: (body: Body) => object): Partial<ClientVariant> {
  return inEventsAt('/cancel', change)
}

function inEventsAt(path: string, change: (body: Body) => object): Partial<ClientVariant> {
  return {
    alter: (call) =>
      call.path === path ? { ...call, body: Buffer.from(JSON.stringify(change(call.body as Body))) } : call,
  }
}

function withoutStatusMember(name: string): Partial<ClientVariant> {
  return inStatusEvents(({ [name]: _left, ...others }) => others)
}

/** For each field a client that sends it as a number; a retry of one order's event is no other's. */
function typeDefects(): Record<string, ClientDefect> {
  return Object.fromEntries(
    statusEventFieldNames.map((field) => [
      `type-of-${field}`,
      inStatusEvents((body) => ({ ...body, [field]: 7, reference: body['yemekKuryeOrderId'] })),
    ]),
  )
}
