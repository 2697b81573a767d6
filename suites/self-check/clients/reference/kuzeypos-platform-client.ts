import { setTimeout } from 'node:timers/promises'
import type { ClientEnvironment } from '../../../observe/observe-client.js'
import { openOwnServer, workOnPushes } from './own-server.js'
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
  restaurantId: string
}

const path = '/api/v1/webhook/courier/status-update'

/** How long a courier takes to set out, and again to deliver, in milliseconds. */
const wayMs = 300

/** A courier company that is pushed orders and reports on each: set out, delivered. */
export const kuzeyposPlatformClient: ReferenceClient = {
  surface: 'kuzeypos/platform',
  openServer: openOwnServer,
  run: (environment, variant, signal, server) =>
    workOnPushes(server!, signal, variant, 'kuzeyOrderId', (id) => deliver(environment, variant, id)),
  toleratedVariants: {
    'more fields': withBody((body) => ({ ...body, courierName: 'Çağrı Şen', note: null })),
    'ids in upper case': withOrderId((id) => id.toUpperCase()),
    'header names in upper case': {
      alter: (call) => ({ ...call, headers: { 'X-API-KEY': call.headers['x-api-key']! } }),
    },
    'a charset': {
      alter: (call) => ({
        ...call,
        headers: { ...call.headers, 'content-type': 'application/json; charset=utf-8' },
      }),
    },
    'departure reported again': { statuses: [1, 1, 2] },
  },
  defects: {
    'documented-calls-only': { alter: (call) => ({ ...call, path: `${path}s` }) },
    'documented-calls-only/method': { alter: (call) => ({ ...call, method: 'PUT' }) },
    'requests-are-json': {
      alter: (call) => ({ ...call, body: Buffer.from(`${JSON.stringify(call.body)},`) }),
    },
    'requests-are-json/form': {
      alter: (call) => ({
        ...call,
        body: Buffer.from(new URLSearchParams(call.body as Record<string, string>).toString()),
      }),
    },
    'requests-are-utf-8': {
      alter: (call) => ({
        ...call,
        body: inLatin1(JSON.stringify({ ...call.body, courierName: 'Çağrı Şen' })),
      }),
    },
    'requests-without-byte-order-mark': withMark,
    'texts-encoded-once': withTextTwice,
    'requests-are-labelled-as-json': {
      alter: (call) => ({ ...call, headers: { ...call.headers, 'content-type': 'text/plain' } }),
    },
    'refused-calls-not-repeated': { repeatsRefused: true, scenario: 'cancelled' },
    'api-key-sent': { alter: (call) => ({ ...call, headers: {} }) },
    'api-key-sent/as-bearer': {
      alter: (call) => ({ ...call, headers: { authorization: `Bearer ${call.headers['x-api-key']}` } }),
    },
    'issued-api-key-sent': { alter: (call) => ({ ...call, headers: { 'x-api-key': 'another' } }) },
    'secrets-in-headers-only': {
      alter: (call) => ({ ...call, path: `${path}?key=${call.headers['x-api-key']}` }),
    },
    'required-fields-sent': withoutMember('status'),
    'required-fields-sent/restaurantId': withoutMember('restaurantId'),
    'required-fields-sent/orderId': withOrderId(() => ''),
    'required-fields-sent/null': withMembers({ status: null }),
    'required-fields-sent/list': {
      alter: (call) => ({ ...call, body: Buffer.from(JSON.stringify([call.body])) }),
    },
    'type-of-restaurantId': withMembers({ restaurantId: 7 }),
    'type-of-orderId': withOrderId((id) => ({ $oid: id })),
    'type-of-status': withBody((body) => ({ ...body, status: String(body['status']) })),
    'type-of-status/word': withMembers({ status: 'teslim-edildi' }),
    'restaurant-id-is-an-object-id': withMembers({ restaurantId: 'rest_1' }),
    'order-id-is-an-object-id': withOrderId((id) => `KZ-${id}`),
    'issued-restaurant-id-sent': withMembers({ restaurantId: '507f1f77bcf86cd799439099' }),
    'pushed-order-id-sent': withOrderId((id) => id.slice(12) + id.slice(0, 12)),
    'known-statuses-only': withMembers({ status: 3 }),
    'known-statuses-only/fraction': withMembers({ status: 1.5 }),
    'none-after-a-final-status': { statuses: [2, 1] },
    'none-after-a-final-status/repeated': { statuses: [1, 2, 2] },
    'none-after-a-final-status/pushed-twice': { takesRepeatsForNew: true, scenario: 'duplicate-push' },
    'none-after-a-final-status/cancelled': { goesOnWhenRefused: true, scenario: 'cancelled' },
    'delivery-reported-once': { copies: 2, scenario: 'slow' },
    'departure-before-delivery': { statuses: [2] },
  },
}

async function deliver(
  environment: ClientEnvironment,
  variant: ClientVariant,
  orderId: string,
): Promise<void> {
  const { apiKey, restaurantId } = JSON.parse(environment.UYUM_CREDENTIALS) as Credentials
  for (const status of variant.statuses ?? [1, 2]) {
    await setTimeout(wayMs)
    const response = await sendPatiently(
      environment,
      { method: 'POST', path, headers: { 'x-api-key': apiKey }, body: { restaurantId, orderId, status } },
      variant,
    )
    if (response && response.status >= 400 && !variant.goesOnWhenRefused) return
  }
}

/** A manner that names orders in another way; what it does with one does not look like what it did with another. */
function withOrderId(change: (id: string) => unknown): Partial<ClientVariant> {
  return withBody((body) => ({
    ...body,
    orderId: change(String(body['orderId'])),
    reference: body['orderId'],
  }))
}
