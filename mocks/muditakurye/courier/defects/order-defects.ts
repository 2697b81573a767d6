import {
  itemFieldNames,
  orderFieldNames,
} from '../../../../contracts/muditakurye/order-field-requirements.js'
import type { Answer } from '../../../call/answer.js'
import {
  isOrderAccepted,
  orderIn,
  refusingOrders,
  spoilingAnswers,
  withMembers,
  type CourierDefect,
  type OrderFields,
} from '../kinds-of-defects.js'

/** Violations of which orders are accepted, and how, by requirement. */
export const orderDefects = {
  'order-accepted-with-202': spoilingAnswers(isOrderAccepted, (answer) => ({ ...answer, status: 200 })),
  'accepted-body': spoilingAnswers(isOrderAccepted, (answer) => withMembers(answer, { status: 'ok' })),
  'order-id-echoed': spoilingAnswers(isOrderAccepted, withOrderIdInLowerCase),
  'optional-fields-optional': refusingOrders(
    'items',
    'must not be empty',
    ({ items }) => items === undefined || (Array.isArray(items) && items.length === 0),
  ),
  'item-fields-optional': refusingOrders('items.0', 'must have every field', (order) =>
    itemsOf(order)
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
    itemsOf(order).some(({ quantity }) => typeof quantity === 'number' && !Number.isInteger(quantity)),
  ),
  'phone-accepted-or-refused-as-documented': async (call, proceed) => {
    const phone = orderIn(call)?.['customerPhone']
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
  'unknown-fields-tolerated': refusingOrders('order', 'must not have additional fields', (order) =>
    Object.keys(order).some((name) => !(orderFieldNames as string[]).includes(name)),
  ),
} satisfies Record<string, CourierDefect>

function itemsOf({ items }: OrderFields): OrderFields[] {
  if (!Array.isArray(items)) return []
  return (items as unknown[]).filter((item): item is OrderFields => typeof item === 'object' && item !== null)
}

function withOrderIdInLowerCase(answer: Answer): Answer {
  const { orderId } = answer.body as { orderId: string }
  return withMembers(answer, { orderId: orderId.toLowerCase() })
}
