import {
  orderFields,
  productFields,
} from '../../../../contracts/hesapkurye/courier/saved-field-requirements.js'
import type { CourierState } from '../state.js'
import { mending, productsOf, without, type CourierDefect, type Members } from './kinds-of-defects.js'
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

/** Violations of the types of a package's members, by requirement. */
export const savedFieldDefects: Record<string, CourierDefect> = {
  ...Object.fromEntries(
    Object.entries(orderFields).map(([field, type]) => [
      `type-of-${field}`,
      mending('savePackage', (body, state) =>
        isUnreadable(body[field], type) ? mended(body, field, state) : body,
      ),
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(productFields).map(([field, type]) => [
      `type-of-Products.${field}`,
      mending('savePackage', (body) => {
        const [first, ...others] = productsOf(body)
        return isUnreadable(first?.[field], type)
          ? { ...body, Products: [without(first!, field), ...others] }
          : body
      }),
    ]),
  ),
}

/** Absent and null are no matter of these requirements. */
function isUnreadable(value: unknown, type: string): boolean {
  return value !== undefined && value !== null && !jsonTypes[type]!(value)
}

function mended(body: Members, field: string, state: CourierState): Members {
  const substitute = substitutes[field]
  return substitute ? { ...body, [field]: substitute(state) } : without(body, field)
}
