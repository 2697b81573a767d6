import { createHash, createHmac } from 'node:crypto'
import type { components } from '../../../contracts/muditakurye/bodies.js'
import type { Exchange } from '../../run/http/exchange.js'
import type { OutgoingRequest } from '../../run/outgoing-request.js'
import type { Target } from '../../run/target/target.js'

export type StatusEvent = components['schemas']['StatusEvent']
export type CancelEvent = components['schemas']['CancelEvent']
export type PosEvent = StatusEvent | CancelEvent
export type Webhook = 'receiveStatus' | 'receiveCancellation'
type Headers = Readonly<Record<string, string>>

const json = { 'Content-Type': 'application/json' }

/** A valid status event of an order of its own, with the page's sample transition; `changes` replaces fields. */
export function statusEvent(target: Target, changes: Partial<StatusEvent> = {}): StatusEvent {
  const orderId = target.fresh('order')
  return {
    event: 'order.status_changed',
    orderId,
    yemekKuryeOrderId: uuidOf(orderId),
    orderNumber: `RST-${orderId}`,
    status: 'PREPARED',
    previousStatus: 'VALIDATED',
    timestamp: secondsAgo(target, ageOf(orderId)),
    provider: 'THIRD_PARTY',
    providerRestaurantId: 'rest_abc1234567890',
    ...changes,
  }
}

/** A valid cancel event of an order of its own, with each field that the third party's notes name. */
export function cancelEvent(target: Target, changes: Partial<CancelEvent> = {}): CancelEvent {
  const orderId = target.fresh('order')
  return {
    ...requiredCancelFields(orderId),
    yemekKuryeOrderId: uuidOf(orderId),
    previousStatus: 'VALIDATED',
    reason: 'Müşteri iptal etti',
    canceledBy: 'RESTAURANT',
    timestamp: secondsAgo(target, ageOf(orderId)),
    ...changes,
  }
}

/** A valid cancel event with nothing but the required fields. */
export function minimalCancelEvent(target: Target): CancelEvent {
  return requiredCancelFields(target.fresh('order'))
}

function requiredCancelFields(orderId: string): Pick<CancelEvent, 'event' | 'orderId' | 'status'> {
  return { event: 'order.canceled', orderId, status: 'CANCELED' }
}

/** MuditaKurye's own id for the order: the same for the same orderId. */
function uuidOf(orderId: string): string {
  const hex = createHash('sha256').update(orderId).digest('hex')
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}

/** How many seconds ago an order's last event happened: within an hour, each order at its own second. */
export function ageOf(orderId: string): number {
  return createHash('sha256').update(orderId).digest().readUInt16BE() % 3600
}

const istanbul = 3 * 3_600_000

/** A moment before the run began, as MuditaKurye writes it. */
export function secondsAgo(target: Target, seconds: number): string {
  const local = new Date(target.startedAt - seconds * 1000 + istanbul)
  return `${local.toISOString().slice(0, 19)}+03:00`
}

/** The header of a signature: lower-case hex HMAC-SHA256 of the raw body. */
export function signature(webhookSecret: string, body: Buffer): Headers {
  return { 'X-MuditaKurye-Signature': createHmac('sha256', webhookSecret).update(body).digest('hex') }
}

/** A body's signature where a webhook secret is agreed with the target; nothing where none is. */
export function agreedSignature(target: Target, body: Buffer): Headers {
  return target.hasCredential('webhookSecret') ? signature(target.credential('webhookSecret'), body) : {}
}

/** The bytes in which an event is sent. */
export function bytesOf(event: unknown): Buffer {
  return Buffer.from(JSON.stringify(event))
}

/** Sends an event that the contract allows. */
export function sendEvent(
  target: Target,
  webhook: Webhook,
  event: PosEvent,
  signed: Headers = agreedSignature(target, bytesOf(event)),
): Promise<Exchange> {
  return target.send(eventRequest(webhook, event, signed))
}

export function eventRequest(webhook: Webhook, event: PosEvent, signed: Headers): OutgoingRequest {
  return { operation: webhook, headers: { ...json, ...signed }, body: event }
}

/** Sends bytes that break the contract, or write a valid event in another notation. */
export function sendBytes(target: Target, webhook: Webhook, bytes: string | Buffer): Promise<Exchange> {
  const body = Buffer.from(bytes)
  return target.send({
    operation: webhook,
    headers: { ...json, ...agreedSignature(target, body) },
    body,
    deliberatelyInvalid: true,
  })
}
