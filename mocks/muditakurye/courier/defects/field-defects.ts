import {
  documentedType,
  itemFieldNames,
  orderFieldNames,
  type ItemField,
  type OrderField,
} from '../../../../contracts/muditakurye/order-field-requirements.js'
import type { CourierState } from '../state.js'
import { without, type Members } from '../../../defects/json-bodies.js'
import { rewriteBody } from '../../../defects/rewrite-request.js'
import type { CourierDefect } from './kinds-of-defects.js'

type RequiredField = 'orderId' | 'restaurantId' | 'customerName' | 'deliveryAddress'

/** What a lax server takes for a required field that it cannot use. */
const substitutes: Record<RequiredField, (state: CourierState) => unknown> = {
  orderId: (state) => state.fresh('order_nameless'),
  restaurantId: ({ restaurants }) => [...restaurants.keys()][0],
  customerName: () => 'Misafir',
  deliveryAddress: () => 'Restorandan teslim',
}
const requiredFields = Object.keys(substitutes) as RequiredField[]

/** Violations of how an order's fields are validated, by requirement. */
export const fieldDefects: Record<string, CourierDefect> = {
  'order-id-required': substituting(['orderId'], (value) => value === undefined),
  'restaurant-id-required': substituting(['restaurantId'], (value) => value === undefined),
  'customer-name-required': substituting(['customerName'], (value) => value === undefined),
  'delivery-address-required': substituting(['deliveryAddress'], (value) => value === undefined),
  'required-fields-not-null': substituting(requiredFields, (value) => value === null),
  'required-fields-not-empty': substituting(requiredFields, (value) => value === ''),
  'every-item-validated': rewriteBody((order) =>
    Array.isArray(order['items']) ? { ...order, items: order['items'].slice(0, 1) } : order,
  ),
  'scheduled-time-is-iso-8601': rewriteBody((order) =>
    isUnreadableTime(order['scheduledDeliveryTime']) ? without(order, 'scheduledDeliveryTime') : order,
  ),
  'unknown-payment-method-refused': rewriteBody((order) =>
    typeof order['paymentMethod'] === 'string' ? without(order, 'paymentMethod') : order,
  ),
  ...Object.fromEntries(orderFieldNames.map((field) => [`type-of-${field}`, ignoringType(field)])),
  ...Object.fromEntries(itemFieldNames.map((field) => [`type-of-items.${field}`, ignoringItemType(field)])),
}

function substituting(
  fields: readonly RequiredField[],
  isUnusable: (value: unknown) => boolean,
): CourierDefect {
  return rewriteBody((order, state) =>
    fields
      .filter((field) => isUnusable(order[field]))
      .reduce((mended, field) => ({ ...mended, [field]: substitutes[field](state) }), order),
  )
}

/** A field of another type is dropped, or where it is required, replaced. */
function ignoringType(field: OrderField): CourierDefect {
  if (isRequired(field)) return substituting([field], (value) => isOfOtherType(value, field))
  return rewriteBody((order) => (isOfOtherType(order[field], field) ? without(order, field) : order))
}

function ignoringItemType(field: ItemField): CourierDefect {
  return rewriteBody((order) => {
    const items = order['items']
    if (!Array.isArray(items) || !items.some((item) => isOfOtherType(read(item, field), field))) return order
    const mended = items.map((item: Members) =>
      isOfOtherType(read(item, field), field) ? without(item, field) : item,
    )
    return { ...order, items: mended }
  })
}

/** Absent and null are no matter of this requirement. */
function isOfOtherType(value: unknown, field: OrderField | ItemField): boolean {
  if (value === undefined || value === null) return false
  const type = documentedType(field)
  return type === 'array' ? !isListOfObjects(value) : typeof value !== type
}

function isListOfObjects(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'object' && item !== null)
}

function isUnreadableTime(value: unknown): boolean {
  return typeof value === 'string' && Number.isNaN(Date.parse(value))
}

function isRequired(field: OrderField): field is RequiredField {
  return (requiredFields as OrderField[]).includes(field)
}

function read(item: unknown, field: ItemField): unknown {
  return (item as Members | null)?.[field]
}
