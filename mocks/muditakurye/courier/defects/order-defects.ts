import { itemFieldNames } from '../../../../contracts/muditakurye/order-field-requirements.js'
import type { Answer } from '../../../call/answer.js'
import { corruptResponse } from '../../../defects/corrupt-response.js'
import { membersOf, objectsIn, withMembers } from '../../../defects/json-bodies.js'
import { isOrderAccepted, refusingOrders, type CourierDefect } from './kinds-of-defects.js'

/** Violations of which orders are accepted, and how, by requirement. */
export const orderDefects = {
  'order-accepted-with-202': corruptResponse(isOrderAccepted, (answer) => ({ ...answer, status: 200 })),
  'accepted-body': corruptResponse(isOrderAccepted, (answer) => withMembers(answer, { status: 'ok' })),
  'order-id-echoed': corruptResponse(isOrderAccepted, withOrderIdInLowerCase),
  'optional-fields-optional': refusingOrders(
    'items',
    'must not be empty',
    ({ items }) => items === undefined || (Array.isArray(items) && items.length === 0),
  ),
  'item-fields-optional': refusingOrders('items.0', 'must have every field', (order) =>
    objectsIn(order, 'items')
      .slice(0, 1)
      .some((item) => itemFieldNames.some((field) => item[field] === undefined)),
  ),
  'payment-methods-accepted': refusingOrders(
    'paymentMethod',
    'must be CASH',
    ({ paymentMethod }) => paymentMethod === 'CARD_POS' || paymentMethod === 'ONLINE_PREPAID',
  ),
  'prepaid-order-accepted': refusingOrders(
    'paymentCaptured',
    'must be false',
    ({ paymentCaptured }) => paymentCaptured === true,
  ),
  'scheduled-order-accepted': refusingOrders(
    'scheduledDeliveryTime',
    'must be in UTC',
    ({ scheduledDeliveryTime: time }) => typeof time === 'string' && /[+-]\d\d:\d\d$/.test(time),
  ),
  'coordinates-optional': refusingOrders(
    'deliveryLatitude',
    'is required',
    ({ deliveryLatitude }) => deliveryLatitude === undefined,
  ),
  'fractional-quantity-accepted': refusingOrders('items.0.quantity', 'must be an integer', (order) =>
    objectsIn(order, 'items').some(
      ({ quantity }) => typeof quantity === 'number' && !Number.isInteger(quantity),
    ),
  ),
  'phone-accepted-or-refused-as-documented': async (call, proceed) => {
    const phone = membersOf(call)['customerPhone']
    return typeof phone === 'string' && !phone.startsWith('+')
      ? { status: 500, body: { error: 'Invalid country code', code: 'INTERNAL_ERROR' } }
      : proceed(call)
  },
  'turkish-text-accepted': refusingOrders(
    'customerName',
    'must consist of letters',
    ({ customerName }) => typeof customerName === 'string' && /[ğĞşŞ]/.test(customerName),
  ),
  // A database that keeps three bytes a character, behind a parser that knows no escapes.
  'any-string-accepted': refusingOrders('notes', 'has unsupported characters', (_order, { rawBody }) =>
    /[\u{10000}-\u{10ffff}]|\\u[\da-f]{4}/iu.test(rawBody.toString()),
  ),
  'long-text-accepted': refusingOrders(
    'notes',
    'must not be longer than 1000 characters',
    ({ notes }) => typeof notes === 'string' && notes.length > 1000,
  ),
} satisfies Record<string, CourierDefect>

function withOrderIdInLowerCase(answer: Answer): Answer {
  const { orderId } = answer.body as { orderId: string }
  return withMembers(answer, { orderId: orderId.toLowerCase() })
}
