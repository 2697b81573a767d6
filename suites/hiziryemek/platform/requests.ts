import type { components } from '../../../contracts/hiziryemek/bodies.js'
import type { Exchange } from '../../run/http/exchange.js'
import type { OutgoingRequest } from '../../run/outgoing-request.js'
import type { Target } from '../../run/target/target.js'
import { freshOrderId } from '../fresh-order-id.js'
import { inRevision, json, ownSecret, type Headers } from '../secret-header.js'
import { ofRestaurant } from './of-restaurant.js'

export type Status = components['schemas']['Status']

/** At least one id is there; a call without `status` is valid. */
export type StatusUpdate = ({ orderId: string; posOrderId?: string } | { posOrderId: string }) & {
  status?: Status
}

export interface KnownOrder {
  orderId: string
  posOrderId: string
}

/** The state that every order of these checks comes from. */
export const orderExists = 'order exists'

/** An order of the target that has this status. */
export async function knownOrder(target: Target, status: Status): Promise<KnownOrder> {
  const { orderId, posOrderId } = await target.state(orderExists, { status }, ['orderId', 'posOrderId'])
  return { orderId: String(orderId), posOrderId: String(posOrderId) }
}

/** What the page's sample sends: `preparing`, for an order for which it is the next step. */
export async function sampleUpdate(target: Target): Promise<{ orderId: string; status: Status }> {
  const { orderId } = await knownOrder(target, 'confirmed')
  return { orderId, status: 'preparing' }
}

/** A valid update of an order that the target does not have. */
export function unknownOrder(target: Target): { orderId: string; status: Status } {
  return { orderId: freshOrderId(target), status: 'preparing' }
}

/** Sends an update that the contract allows. */
export function sendUpdate(
  target: Target,
  body: StatusUpdate,
  headers: Headers = ownSecret(target),
): Promise<Exchange> {
  return target.send(updateRequest(target, body, headers))
}

export function updateRequest(
  target: Target,
  body: StatusUpdate,
  headers: Headers = ownSecret(target),
): OutgoingRequest {
  return {
    operation: 'updateOrderStatus',
    headers: { ...json, ...inRevision(target, headers) },
    body: ofRestaurant(target, body),
  }
}

/** Sends an update that does not say that it is JSON. */
export function sendUnlabelled(target: Target, body: StatusUpdate): Promise<Exchange> {
  return target.send({
    operation: 'updateOrderStatus',
    headers: ownSecret(target),
    body: ofRestaurant(target, body),
  })
}

/** Sends a body that breaks the contract: a JSON value, or the bytes of a Buffer. */
export function sendBrokenUpdate(target: Target, body: unknown, headers: Headers = {}): Promise<Exchange> {
  return target.send({
    operation: 'updateOrderStatus',
    headers: { ...json, ...ownSecret(target), ...inRevision(target, headers) },
    body: ofRestaurant(target, body),
    deliberatelyInvalid: true,
  })
}
