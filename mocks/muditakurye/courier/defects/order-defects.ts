import { itemFieldNames } from '../../../../contracts/muditakurye/order-field-requirements.js'
import type { Answer } from '../../../call/answer.js'
import { corruptResponse } from '../../../defects/corrupt-response.js'
import { membersOf, objectsIn, withMembers } from '../../../defects/json-bodies.js'
import { answeringAboutTheLast, withoutNumber } from '../../../defects/repeated-requests.js'
import { isOrderAccepted, refusingOrders, type CourierDefect } from './kinds-of-defects.js'

/** Violations of which orders are accepted, and how, by requirement. */
export const orderDefects = {
  'order-accepted-with-202': corruptResponse(isOrderAccepted, (answer) => ({ ...answer, status: 200 })),
  'order-accepted-with-202/costs-something': refusingOrders(
    'total',
    'must be positive',
    ({ total }) => total === 0,
  ),
  'accepted-body': corruptResponse(isOrderAccepted, (answer) => withMembers(answer, { status: 'ok' })),
  'order-id-echoed': corruptResponse(isOrderAccepted, withOrderIdInLowerCase),
  'order-id-echoed/cut-at-64': echoing((orderId) => orderId.slice(0, 64)),
  'order-id-echoed/cut-at-255': echoing((orderId) => orderId.slice(0, 255)),
  'order-id-echoed/cut-at-1000': echoing((orderId) => orderId.slice(0, 1000)),
  'order-id-echoed/escaped-for-html': echoing((orderId) =>
    orderId.replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
  ),
  'order-id-echoed/encoded-twice': echoing((orderId) => Buffer.from(orderId).toString('latin1')),
  'order-id-echoed/of-the-last-at-once': answeringAboutTheLast(
    {
      groupOf: (call) =>
        call.path.endsWith('/order') ? withoutNumber(membersOf(call)['orderId']) : undefined,
      crowd: 2,
    },
    (answer, last) => withMembers(answer, { orderId: membersOf(last)['orderId'] }),
  ),
  'optional-fields-optional': refusingOrders(
    'items',
    'must not be empty',
    ({ items }) => items === undefined || (Array.isArray(items) && items.length === 0),
  ),
  'empty-optional-texts-accepted': refusingOrders('items.0.features', 'must not be empty', (order) =>
    objectsIn(order, 'items').some(({ features }) => features === ''),
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

/** Tells the id back as it has become on the way. */
function echoing(change: (orderId: string) => string): CourierDefect {
  return corruptResponse(isOrderAccepted, (answer) => {
    const { orderId } = answer.body as { orderId: string }
    return withMembers(answer, { orderId: change(orderId) })
  })
}
