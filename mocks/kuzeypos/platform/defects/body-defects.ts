import { headerOf, type Call } from '../../../call/call.js'
import { isObjectId } from '../../../../contracts/forms/object-id.js'
import type { PlatformDefectTable } from '../defect-table.js'
import type { PlatformState } from '../state.js'
import { corruptResponse } from '../../../defects/corrupt-response.js'
import {
  isNoJson,
  isOtherJson,
  jsonOf,
  membersOf,
  withBody,
  withFields,
  withHeader,
  withMembers,
} from '../../../defects/json-bodies.js'
import { rewriteRequest } from '../../../defects/rewrite-request.js'
import { documentedError, isError, kuzeyError, withStatus } from '../../kuzey-errors.js'

const isMissing = (call: Call, field: string): boolean =>
  !isNoJson(call) && membersOf(call)[field] === undefined

const ids = ['restaurantId', 'orderId']

export const bodyDefects = {
  // The key tells whose update it is, and a restaurant alone that its newest open order is meant.
  'restaurant-id-required': rewriteRequest((call, state: PlatformState) =>
    isMissing(call, 'restaurantId')
      ? withFields(call, { restaurantId: state.integrations.findByKey(keyOf(call))?.restaurantId })
      : call,
  ),
  'order-id-required': rewriteRequest((call, state: PlatformState) =>
    isMissing(call, 'orderId')
      ? withFields(call, { orderId: openOrderOf(String(membersOf(call)['restaurantId']), state) })
      : call,
  ),
  'status-required': rewriteRequest((call) =>
    isMissing(call, 'status') ? withFields(call, { status: 1 }) : call,
  ),
  'only-two-statuses': rewriteRequest((call) =>
    membersOf(call)['status'] === 3 ? withFields(call, { status: 2 }) : call,
  ),
  // Any text of 24 characters is looked up.
  'restaurant-id-is-an-object-id': (call, proceed) =>
    is24OfAnything(membersOf(call)['restaurantId']) ? documentedError('inactive-integration') : proceed(call),
  'order-id-is-an-object-id': (call, proceed) =>
    is24OfAnything(membersOf(call)['orderId']) ? documentedError('unknown-order') : proceed(call),
  // Objects in the body become conditions of a MongoDB query: `{"$ne": null}` finds something.
  'type-of-restaurantId': rewriteRequest((call, state: PlatformState) =>
    isCondition(membersOf(call)['restaurantId'])
      ? withFields(call, { restaurantId: state.integrations.findByKey(keyOf(call))?.restaurantId })
      : call,
  ),
  'type-of-orderId': rewriteRequest((call, state: PlatformState) => {
    const { orderId, restaurantId } = membersOf(call)
    return isCondition(orderId)
      ? withFields(call, { orderId: state.orders.firstOf(String(restaurantId))?.orderId })
      : call
  }),
  'type-of-status': rewriteRequest((call) =>
    membersOf(call)['status'] === true ? withFields(call, { status: 1 }) : call,
  ),
  'status-as-text-refused': rewriteRequest((call) =>
    typeof membersOf(call)['status'] === 'string'
      ? withFields(call, { status: Number(membersOf(call)['status']) })
      : call,
  ),
  'missing-id-told-as-invalid': corruptResponse(
    ({ status }, call) => status === 400 && (isMissing(call, 'restaurantId') || isMissing(call, 'orderId')),
    (answer) => withMembers(answer, { message: 'Zorunlu alan eksik' }),
  ),
  'missing-id-told-as-invalid/told-as-422': corruptResponse(
    ({ status }, call) => status === 400 && !isOtherJson(call) && ids.some((id) => isMissing(call, id)),
    (answer) => withStatus(answer, 422),
  ),
  'unnamed-refusals-are-400': corruptResponse(
    (answer, call) => answer.status === 400 && !isError(answer) && membersOf(call)['status'] !== undefined,
    (answer) => withStatus(answer, 422),
  ),
  // Written by hand, the parser forgives a comma too many.
  'broken-json-is-400': rewriteRequest((call) =>
    isNoJson(call) ? { ...call, rawBody: Buffer.from(call.rawBody.toString().replace(/,\s*\}/, '}')) } : call,
  ),
  'broken-json-is-400/told-as-422': corruptResponse(
    ({ status }, call) => status === 400 && isNoJson(call),
    (answer) => withStatus(answer, 422),
  ),
  'body-is-an-object/told-as-422': corruptResponse(
    ({ status }, call) => status === 400 && isOtherJson(call),
    (answer) => withStatus(answer, 422),
  ),
  'body-is-an-object': rewriteRequest((call) => {
    const [first] = Array.isArray(jsonOf(call)) ? (jsonOf(call) as unknown[]) : []
    return first === undefined ? call : withBody(call, first)
  }),
  'content-type-is-json': rewriteRequest((call) => withHeader(call, 'content-type', 'application/json')),
  'charset-parameter-accepted': (call, proceed) =>
    headerOf(call, 'content-type')?.includes('charset')
      ? kuzeyError(415, 'Content-Type application/json olmalıdır')
      : proceed(call),
  // The orderId is looked at first.
  'errors-in-listed-order': rewriteRequest((call, state: PlatformState) => {
    const { restaurantId, orderId } = membersOf(call)
    return typeof orderId === 'string' && !isObjectId(orderId) && !isObjectId(restaurantId)
      ? withFields(call, { restaurantId: state.restaurantId })
      : call
  }),
  // The key is looked at last.
  'errors-in-listed-order/key': rewriteRequest((call) =>
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
  return [...state.orders.list()].findLast(
    ({ restaurantId, status }) => restaurantId === restaurant && status === 'hazirlanacak',
  )?.orderId
}

function is24OfAnything(value: unknown): boolean {
  return typeof value === 'string' && value.length === 24 && !isObjectId(value)
}

function isCondition(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).some((key) => key.startsWith('$'))
}

function keyOf(call: Call): string {
  return headerOf(call, 'x-api-key') ?? ''
}
