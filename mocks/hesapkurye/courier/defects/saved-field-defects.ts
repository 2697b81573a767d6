import {
  orderFields,
  productFields,
} from '../../../../contracts/hesapkurye/courier/saved-field-requirements.js'
import type { CourierState } from '../state.js'
import { isOfOtherType, uncheckedField } from '../../../defects/field-defects.js'
import { at, type CourierDefect } from './kinds-of-defects.js'
import { paymentMethods } from '../payment-methods.js'

const jsonTypes: Record<string, (value: unknown) => boolean> = {
  string: (value) => typeof value === 'string',
  int: (value) => typeof value === 'number',
  decimal: (value) => typeof value === 'number',
  bool: (value) => typeof value === 'boolean' || value === 'true' || value === 'false',
  'List<OutsourceOrderProduct>': (value) => Array.isArray(value),
}

/** What a lax server takes for a member that it needs and cannot read; the others are dropped. */
const substitutes: Record<string, (state: CourierState) => unknown> = {
  RemoteOrderNumber: (state) => state.fresh('hk_nameless'),
  PaymentMethodId: () => paymentMethods[0].PaymentMethod,
  PaymentMethod: () => paymentMethods[0].PaymentName,
  IsFutureOrder: () => false,
  IsPickUpOrder: () => false,
}

const types = {
  ...orderFields,
  ...Object.fromEntries(Object.entries(productFields).map(([field, type]) => [`Products.${field}`, type])),
}

/** Violations of the types of a package's members, by requirement. */
export const savedFieldDefects: Record<string, CourierDefect> = Object.fromEntries(
  Object.entries(types).map(([path, type]) => [
    `type-of-${path}`,
    at('savePackage', uncheckedField(path, isOfOtherType(jsonTypes[type]!), substitutes[path])),
  ]),
)
