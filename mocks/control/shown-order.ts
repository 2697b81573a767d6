import type { MockSurface } from '../surfaces/mock-surface.js'
import { movesFrom } from '../orders/moves.js'
import type { KeptOrder } from '../orders/surface-orders.js'
import { listOf, type JsonSchema } from './schemas/json-schema.js'
import { text } from './schemas/schemas.js'

/** An order as the control API shows it. */
export interface ShownOrder extends KeptOrder {
  /** The statuses that may follow, by the contract. */
  next: string[]
}

/** An order that was just created, with its body as it goes over the wire. */
export interface ShownNewOrder extends ShownOrder {
  order: Record<string, unknown>
}

const members = { id: text, status: text, names: { type: 'object' }, next: listOf(text) }

export const orderSchema: JsonSchema = {
  type: 'object',
  required: ['id', 'names', 'next'],
  properties: members,
}

export const newOrderSchema: JsonSchema = {
  type: 'object',
  required: ['id', 'names', 'next', 'order'],
  properties: { ...members, order: { type: 'object' } },
}

export function shownOrder({ contract }: MockSurface, order: KeptOrder): ShownOrder {
  return { ...order, next: movesFrom(contract.lifecycle, order.status) }
}
