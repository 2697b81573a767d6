import type { Order } from './order-store.js'
import type { PlatformState } from './state.js'
import type { Members } from '../../defects/json-bodies.js'

/** The order that one of the ids in a body names, whatever else stands there. */
export function orderNamedBy(
  body: Members,
  field: 'orderId' | 'posOrderId',
  state: PlatformState,
): Order | undefined {
  const ids = { orderId: undefined, posOrderId: undefined, [field]: textIn(body, field) }
  const order = state.orders.find(ids, 'order-id')
  return order === 'conflict' ? undefined : order
}

/** The order that a body names by either id. */
export function namedOrder(body: Members, state: PlatformState): Order | undefined {
  return orderNamedBy(body, 'orderId', state) ?? orderNamedBy(body, 'posOrderId', state)
}

export function textIn(body: Members, field: string): string {
  const value = body[field]
  return typeof value === 'string' ? value : ''
}

/** Whether a body has exactly these of the documented fields. */
export function hasExactly(body: Members, ...fields: readonly string[]): boolean {
  return ['orderId', 'posOrderId', 'status'].every(
    (field) => fields.includes(field) === (body[field] !== undefined),
  )
}
