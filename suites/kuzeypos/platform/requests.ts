import type { components } from '../../../contracts/kuzeypos/bodies.js'
import type { Exchange } from '../../run/http/exchange.js'
import { MissingPrerequisite } from '../../run/missing-prerequisite.js'
import type { OutgoingRequest } from '../../run/outgoing-request.js'
import type { Target } from '../../run/target/target.js'
import { freshObjectId } from '../object-id.js'

export type StatusUpdate = components['schemas']['StatusUpdate']
export type OrderStatus = 'hazirlanacak' | 'teslim-edilecek' | 'teslim-edildi' | 'cancelled'
type OrderReference = Pick<StatusUpdate, 'restaurantId' | 'orderId'>
type Headers = Readonly<Record<string, string>>

export const json = { 'Content-Type': 'application/json' }

/** The header that an API key travels in. */
export function apiKey(key: string): Headers {
  return { 'x-api-key': key }
}

/** The target's own key. */
export function ownKey(target: Target): Headers {
  return apiKey(target.credential('apiKey'))
}

/** An order of the target's restaurant in a status. */
export async function orderIn(target: Target, status: OrderStatus): Promise<OrderReference> {
  return asReference(await target.state('order exists', { status }, ['restaurantId', 'orderId']))
}

/** An order whose update fails. */
export async function failingOrder(target: Target): Promise<OrderReference> {
  return asReference(await target.state('update fails', {}, ['restaurantId', 'orderId']))
}

/** An order of another restaurant, whose integration is off, with that restaurant's key. */
export async function inactiveOrder(target: Target): Promise<OrderReference & { key: Headers }> {
  const state = await target.state('integration is inactive', {}, ['restaurantId', 'orderId', 'apiKey'])
  return { ...asReference(state), key: apiKey(String(state.apiKey)) }
}

/** An order of a restaurant that is not the target's, with that restaurant's key. */
export async function foreignOrder(target: Target): Promise<OrderReference & { key: Headers }> {
  const order = await inactiveOrder(target)
  if (isOwn(target, 'restaurantId', order.restaurantId) || isOwn(target, 'apiKey', order.key['x-api-key'])) {
    throw new MissingPrerequisite({
      en: 'the state "integration is inactive" gave the target’s own restaurant or key: a restaurant of its own with a key of its own is needed',
      tr: '"integration is inactive" durumu hedefin kendi restoranını veya anahtarını verdi: ayrı bir restoran ve ayrı bir anahtar gerekli',
    })
  }
  return order
}

function isOwn(target: Target, credential: string, value: string | undefined): boolean {
  return target.credential(credential) === value
}

/** An order that the target's restaurant does not have. */
export function unknownOrder(target: Target): OrderReference {
  return { restaurantId: target.credential('restaurantId'), orderId: freshObjectId(target) }
}

/** Sends an update that the contract allows. */
export function sendUpdate(
  target: Target,
  order: OrderReference,
  status: StatusUpdate['status'] = 1,
  headers: Headers = ownKey(target),
): Promise<Exchange> {
  return target.send(updateRequest(order, status, headers))
}

export function updateRequest(
  { restaurantId, orderId }: OrderReference,
  status: StatusUpdate['status'],
  headers: Headers,
): OutgoingRequest {
  const body = { restaurantId, orderId, status }
  return { operation: 'updateCourierStatus', headers: { ...json, ...headers }, body }
}

/** Sends a body that breaks the contract, a JSON value or the bytes of a Buffer; all headers but the key's can be given. */
export function sendBrokenUpdate(target: Target, body: unknown, headers: Headers = json): Promise<Exchange> {
  return target.send({
    operation: 'updateCourierStatus',
    headers: { ...ownKey(target), ...headers },
    body,
    deliberatelyInvalid: true,
  })
}

function asReference({ restaurantId, orderId }: Record<'restaurantId' | 'orderId', unknown>): OrderReference {
  return { restaurantId: String(restaurantId), orderId: String(orderId) }
}
