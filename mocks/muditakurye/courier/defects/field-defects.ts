import {
  documentedType,
  itemFieldNames,
  orderFieldNames,
  type ItemField,
  type OrderField,
} from '../../../../contracts/muditakurye/order-field-requirements.js'
import type { CourierState } from '../state.js'
import {
  eachField,
  isLeftOut,
  isOfOtherType,
  uncheckedField,
  uncheckedFields,
} from '../../../defects/field-defects.js'
import { rewriteBody } from '../../../defects/rewrite-request.js'
import type { CourierDefect } from './kinds-of-defects.js'

/** What a lax server takes for a required field that it cannot use. */
const substitutes: Record<string, (state: CourierState) => unknown> = {
  orderId: (state) => state.fresh('order_nameless'),
  restaurantId: ({ restaurants }) => [...restaurants.keys()][0],
  customerName: () => 'Misafir',
  deliveryAddress: () => 'Restorandan teslim',
}
const requiredFields = Object.keys(substitutes)

/** Violations of how an order's fields are validated, by requirement. */
export const fieldDefects: Record<string, CourierDefect> = {
  'order-id-required': unchecked('orderId', isLeftOut),
  'restaurant-id-required': unchecked('restaurantId', isLeftOut),
  'customer-name-required': unchecked('customerName', isLeftOut),
  'delivery-address-required': unchecked('deliveryAddress', isLeftOut),
  'required-fields-not-null': uncheckedFields(requiredFields, (value) => value === null, substituteOf),
  'required-fields-not-empty': uncheckedFields(requiredFields, (value) => value === '', substituteOf),
  'every-item-validated': rewriteBody((order) =>
    Array.isArray(order['items']) ? { ...order, items: order['items'].slice(0, 1) } : order,
  ),
  'scheduled-time-is-iso-8601': unchecked('scheduledDeliveryTime', isUnreadableTime),
  'unknown-payment-method-refused': unchecked('paymentMethod', (value) => typeof value === 'string'),
  ...eachField('type-of-', orderFieldNames, (field) => unchecked(field, isOfOtherType(isOfTypeOf(field)))),
  ...eachField('type-of-items.', itemFieldNames, (field) =>
    uncheckedField(`items.${field}`, isOfOtherType(isOfTypeOf(field)), undefined, () => true),
  ),
}

function unchecked(field: string, isUnusable: (value: unknown) => boolean): CourierDefect {
  return uncheckedField(field, isUnusable, substitutes[field])
}

function substituteOf(field: string, state: CourierState): unknown {
  return substitutes[field]?.(state)
}

function isOfTypeOf(field: OrderField | ItemField): (value: unknown) => boolean {
  const type = documentedType(field)
  return (value) => (type === 'array' ? isListOfObjects(value) : typeof value === type)
}

function isListOfObjects(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'object' && item !== null)
}

function isUnreadableTime(value: unknown): boolean {
  return typeof value === 'string' && Number.isNaN(Date.parse(value))
}
