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
  type OutgoingCall,
  type ReferenceClient,
  withMark,
  withTextTwice,
} from './reference-client.js'

const path = '/api/v1/pos-webhook/webhook'

/** How long the kitchen takes for each step, in milliseconds. */
const stepMs = 20

const steps = ['confirmed', 'preparing', 'on_the_way', 'delivered']

/** A POS that is pushed orders and reports how each of them fares. */
export const hiziryemekPlatformClient: ReferenceClient = {
  surface: 'hiziryemek/platform',
  openServer: openOwnServer,
  run: (environment, variant, signal, server) =>
    workOnPushes(server!, signal, variant, 'orderId', (id) => report(environment, variant, id)),
  toleratedVariants: {
    'both ids': withBody((body) => ({ ...body, posOrderId: `Masa ğ/${String(body['orderId'])}` })),
    'its own id alone': withBody(({ orderId, ...others }) => ({
      ...others,
      posOrderId: `m-${String(orderId)}`,
    })),
    'its own id, linked by a call without a status': {
      statuses: ['link', ...steps],
      ...withBody(({ orderId, status }) => {
        const posOrderId = `m-${String(orderId)}`
        return status === 'link' ? { orderId, posOrderId } : { posOrderId, status }
      }),
    },
    'no status at all': withoutMember('status'),
    'steps left out': { statuses: ['preparing', 'delivered'] },
    'each step': { statuses: ['pending', ...steps] },
    cancelled: { statuses: ['confirmed', 'cancelled'] },
    'more fields': withBody((body) => ({ ...body, restaurantId: '507f1f77bcf86cd799439011', eta: null })),
    'header names in upper case, and a charset': {
      alter: (call) => ({
        ...call,
        headers: {
          'X-SECRET-KEY': call.headers['x-secret-key']!,
          'content-type': 'application/json; charset=utf-8',
        },
      }),
    },
    'JSON over several lines': {
      alter: (call) => ({ ...call, body: Buffer.from(JSON.stringify(call.body, null, 2)) }),
    },
  },
  defects: {
    'documented-calls-only': { alter: (call) => ({ ...call, path: '/api/v1/pos-webhook' }) },
    'documented-calls-only/method': { alter: (call) => ({ ...call, method: 'PATCH' }) },
    'requests-are-json': {
      alter: (call) => ({ ...call, body: Buffer.from(`${JSON.stringify(call.body)},`) }),
    },
    'requests-are-json/form': {
      alter: (call) => ({ ...call, body: Buffer.from(String(new URLSearchParams(textsIn(call)))) }),
    },
    'requests-are-utf-8': {
      alter: (call) => ({ ...call, body: inLatin1(JSON.stringify({ ...call.body, note: 'Çağrı Şen' })) }),
    },
    'requests-without-byte-order-mark': withMark,
    'texts-encoded-once': withTextTwice,
    'requests-are-labelled-as-json': {
      alter: (call) => ({ ...call, headers: { ...call.headers, 'content-type': 'text/plain' } }),
    },
    'refused-calls-not-repeated': {
      ...withBody(({ status }) => ({ posOrderId: 'nobody’s', status })),
      repeatsRefused: true,
    },
    'secret-sent': { alter: (call) => ({ ...call, headers: {} }) },
    'secret-sent/as-bearer': {
      alter: (call) => ({ ...call, headers: { authorization: `Bearer ${call.headers['x-secret-key']}` } }),
    },
    'secret-sent/later-revision': {
      alter: (call) => ({ ...call, headers: { 'x-webhook-secret': call.headers['x-secret-key']! } }),
    },
    'issued-secret-sent': { alter: (call) => ({ ...call, headers: { 'x-secret-key': 'another' } }) },
    'issued-secret-sent/of-the-sample': {
      alter: (call) => ({ ...call, headers: { 'x-secret-key': 'YOUR_SECRET_KEY' } }),
    },
    'secret-in-the-header-only': {
      alter: (call) => ({ ...call, path: `${path}?key=${call.headers['x-secret-key']}` }),
    },
    'secret-in-the-header-only/body': {
      alter: (call) => ({ ...call, body: { ...call.body, secret: call.headers['x-secret-key'] } }),
    },
    'an-id-sent': withBody(({ orderId, ...others }) => ({ order_id: orderId, ...others })),
    'an-id-sent/null': withBody((body) => ({ ...body, orderId: null, id: body['orderId'] })),
    'an-id-sent/empty': withBody((body) => ({ ...body, orderId: '', id: body['orderId'] })),
    'an-id-sent/list': {
      alter: (call) => ({ ...call, body: Buffer.from(JSON.stringify([call.body])) }),
    },
    'type-of-orderId': withOrderId((id) => ({ $oid: id })),
    'type-of-posOrderId': withBody((body) => ({ ...body, posOrderId: 1234 })),
    'type-of-status': withMembers({ status: 3 }),
    'no-null-fields': withBody((body) => ({ ...body, posOrderId: null })),
    'status-known': { statuses: ['confirmed', 'ready'] },
    'status-known/upper-case': { statuses: ['PREPARING'] },
    'status-known/turkish': { statuses: ['hazırlanıyor'] },
    'status-known/empty': { statuses: [''] },
    'order-known': withOrderId((id) => `${id.slice(4)}beef`),
    'order-known/number': withOrderId((id) => `HY-${id.slice(-4)}`),
    'pos-order-id-unique': withBody((body) => ({ ...body, posOrderId: '1' })),
    'statuses-go-forward': { statuses: ['preparing', 'confirmed', 'delivered'] },
    'nothing-after-the-end': { statuses: ['confirmed', 'delivered', 'preparing'] },
    'nothing-after-the-end/cancelled': { statuses: ['cancelled', 'delivered'] },
    'status-reported-once': { statuses: ['confirmed', 'preparing', 'preparing'] },
    'status-reported-once/pushed-twice': {
      statuses: ['confirmed'],
      takesRepeatsForNew: true,
      scenario: 'duplicate-push',
    },
  },
}

function withOrderId(change: (id: string) => unknown): Partial<ClientVariant> {
  return withBody((body) => ({ ...body, orderId: change(String(body['orderId'])) }))
}

function textsIn({ body }: OutgoingCall): Record<string, string> {
  return body as Record<string, string>
}

async function report(
  environment: ClientEnvironment,
  variant: ClientVariant,
  orderId: string,
): Promise<void> {
  const { secretKey } = JSON.parse(environment.UYUM_CREDENTIALS) as { secretKey: string }
  for (const status of variant.statuses ?? steps) {
    await setTimeout(stepMs)
    const response = await sendPatiently(
      environment,
      { method: 'POST', path, headers: { 'x-secret-key': secretKey }, body: { orderId, status } },
      variant,
    )
    if (response && response.status >= 400 && !variant.goesOnWhenRefused) return
  }
}
