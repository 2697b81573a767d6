import { headerOf, type Call } from '../../../call/call.js'
import { jsonOf, membersOf, onCall, withFields, withHeader, withText } from '../../altered-call.js'
import { isError, onAnswer, withMembers, withStatus } from '../../altered-answer.js'
import { documentedError, kuzeyError } from '../../kuzey-errors.js'
import { isObjectId } from '../../../../contracts/forms/object-id.js'
import type { PlatformDefectTable } from '../defect-table.js'
import type { PlatformState } from '../state.js'

const isMissing = (call: Call, field: string): boolean =>
  jsonOf(call) !== undefined && membersOf(call)[field] === undefined

const ids = ['restaurantId', 'orderId']

export const bodyDefects = {
  // The key tells whose update it is, and a restaurant alone that its newest open order is meant.
  'restaurant-id-required': onCall((call, state: PlatformState) =>
    isMissing(call, 'restaurantId')
      ? withFields(call, { restaurantId: state.integrations.findByKey(keyOf(call))?.restaurantId })
      : call,
  ),
  'order-id-required': onCall((call, state: PlatformState) =>
    isMissing(call, 'orderId')
      ? withFields(call, { orderId: openOrderOf(String(membersOf(call)['restaurantId']), state) })
      : call,
  ),
  'status-required': onCall((call) => (isMissing(call, 'status') ? withFields(call, { status: 1 }) : call)),
  'only-two-statuses': onCall((call) =>
    membersOf(call)['status'] === 3 ? withFields(call, { status: 2 }) : call,
  ),
  // Any text of 24 characters is looked up.
  'restaurant-id-is-an-object-id': (call, proceed) =>
    is24OfAnything(membersOf(call)['restaurantId']) ? documentedError('inactive-integration') : proceed(call),
  'order-id-is-an-object-id': (call, proceed) =>
    is24OfAnything(membersOf(call)['orderId']) ? documentedError('unknown-order') : proceed(call),
  // Objects in the body become conditions of a MongoDB query: `{"$ne": null}` finds something.
  'type-of-restaurantId': onCall((call, state: PlatformState) =>
    isCondition(membersOf(call)['restaurantId'])
      ? withFields(call, { restaurantId: state.integrations.findByKey(keyOf(call))?.restaurantId })
      : call,
  ),
  'type-of-orderId': onCall((call, state: PlatformState) => {
    const { orderId, restaurantId } = membersOf(call)
    return isCondition(orderId)
      ? withFields(call, { orderId: state.orders.firstOf(String(restaurantId))?.orderId })
      : call
  }),
  'type-of-status': onCall((call) =>
    membersOf(call)['status'] === true ? withFields(call, { status: 1 }) : call,
  ),
  'status-as-text-refused': onCall((call) =>
    typeof membersOf(call)['status'] === 'string'
      ? withFields(call, { status: Number(membersOf(call)['status']) })
      : call,
  ),
  'missing-id-told-as-invalid': onAnswer(
    ({ status }, call) => status === 400 && (isMissing(call, 'restaurantId') || isMissing(call, 'orderId')),
    (answer) => withMembers(answer, { message: 'Zorunlu alan eksik' }),
  ),
  'missing-id-told-as-invalid/told-as-422': onAnswer(
    ({ status }, call) =>
      status === 400 && !isNoObject(jsonOf(call)) && ids.some((id) => isMissing(call, id)),
    (answer) => withStatus(answer, 422),
  ),
  'unnamed-refusals-are-400': onAnswer(
    (answer, call) => answer.status === 400 && !isError(answer) && membersOf(call)['status'] !== undefined,
    (answer) => withStatus(answer, 422),
  ),
  // Written by hand, the parser forgives a comma too many.
  'broken-json-is-400': onCall((call) =>
    jsonOf(call) === undefined ? withText(call, call.rawBody.toString().replace(/,\s*\}/, '}')) : call,
  ),
  'broken-json-is-400/told-as-422': onAnswer(
    ({ status }, call) => status === 400 && jsonOf(call) === undefined,
    (answer) => withStatus(answer, 422),
  ),
  'body-is-an-object/told-as-422': onAnswer(
    ({ status }, call) => status === 400 && isNoObject(jsonOf(call)),
    (answer) => withStatus(answer, 422),
  ),
  'body-is-an-object': onCall((call) => {
    const [first] = Array.isArray(jsonOf(call)) ? (jsonOf(call) as unknown[]) : []
    return first === undefined ? call : withText(call, JSON.stringify(first))
  }),
  'content-type-is-json': onCall((call) => withHeader(call, 'content-type', 'application/json')),
  'charset-parameter-accepted': (call, proceed) =>
    headerOf(call, 'content-type')?.includes('charset')
      ? kuzeyError(415, 'Content-Type application/json olmalıdır')
      : proceed(call),
  // The orderId is looked at first.
  'errors-in-listed-order': onCall((call, state: PlatformState) => {
    const { restaurantId, orderId } = membersOf(call)
    return typeof orderId === 'string' && !isObjectId(orderId) && !isObjectId(restaurantId)
      ? withFields(call, { restaurantId: state.restaurantId })
      : call
  }),
  // The key is looked at last.
  'errors-in-listed-order/key': onCall((call) =>
    keyOf(call) === '' && !isObjectId(membersOf(call)['restaurantId'])
      ? withHeader(call, 'x-api-key', 'later')
      : call,
  ),
  // The restaurant is looked up before the orderId is looked at.
  'errors-in-listed-order/integration': (call, proceed, state) => {
    const { restaurantId, orderId } = membersOf(call)
    const isNobody = isObjectId(restaurantId) && state.integrations.find(restaurantId) === undefined
    return isNobody && !isObjectId(orderId) ? documentedError('inactive-integration') : proceed(call)
  },
  // The order is looked up before it is asked whether the integration is active.
  'errors-in-listed-order/order': (call, proceed, state) => {
    const { restaurantId, orderId } = membersOf(call)
    const isOff = state.integrations.find(String(restaurantId))?.active === false
    return isOff && isObjectId(orderId) && !state.orders.find(orderId)
      ? documentedError('unknown-order')
      : proceed(call)
  },
} satisfies PlatformDefectTable

function openOrderOf(restaurant: string, state: PlatformState): string | undefined {
  return state.orders
    .list()
    .findLast(({ restaurantId, status }) => restaurantId === restaurant && status === 'hazirlanacak')?.orderId
}

function is24OfAnything(value: unknown): boolean {
  return typeof value === 'string' && value.length === 24 && !isObjectId(value)
}

function isNoObject(value: unknown): boolean {
  return value !== undefined && (typeof value !== 'object' || value === null || Array.isArray(value))
}

function isCondition(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).some((key) => key.startsWith('$'))
}

function keyOf(call: Call): string {
  return headerOf(call, 'x-api-key') ?? ''
}
