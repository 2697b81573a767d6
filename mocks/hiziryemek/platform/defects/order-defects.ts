import { idFieldNames, type IdField } from '../../../../contracts/hiziryemek/status-field-requirements.js'
import type { Defect } from '../../../surfaces/mock-surface.js'
import { hiziryemekError } from '../../hiziryemek-errors.js'
import {
  isContentRefused,
  mending,
  objectIn,
  pretending,
  refusing,
  spoiling,
  withBody,
  type Body,
} from '../../kinds-of-defects.js'
import { hasExactly, namedOrder, orderNamedBy, textIn } from '../named-order.js'
import type { PlatformState } from '../state.js'

type PlatformDefect = Defect<PlatformState>

const processed = { status: 200, body: { success: true, message: 'Webhook işlendi' } }
const conflict = hiziryemekError(409)
const objectId = /^[0-9a-f]{24}$/

/** Violations of how an order is named and found, by requirement. */
export const platformOrderDefects = {
  // Once it is confirmed, an order is looked up by the other id only, where the call changes nothing.
  'order-id-suffices': refusing(
    (body, _call, state) => hasExactly(body, 'orderId') && isUnderWay(body, state),
    404,
  ),
  'pos-order-id-suffices': refusing(
    (body, _call, state) => hasExactly(body, 'posOrderId') && isUnderWay(body, state),
    404,
  ),
  'both-ids-accepted': refusing((body) => body['orderId'] !== undefined && body['posOrderId'] !== undefined),
  'an-id-required': pretending((body) => hasExactly(body) || hasExactly(body, 'status'), processed),
  'null-id-refused': pretending((body) => idFieldNames.some((field) => body[field] === null), processed),
  'empty-id-refused': pretending((body) => idFieldNames.some((field) => body[field] === ''), processed),
  'unknown-order-id-is-404': pretending(
    (body) => hasExactly(body, 'orderId', 'status') && objectId.test(textIn(body, 'orderId')),
    processed,
    [404],
  ),
  'unknown-pos-order-id-is-404': pretending(
    (body, _call, state) =>
      hasExactly(body, 'posOrderId', 'status') &&
      /^[\x20-\x7e]+$/.test(textIn(body, 'posOrderId')) &&
      !knownInOtherCase(body, state),
    processed,
    [404],
  ),
  'unknown-order-without-status-is-404': pretending(
    (body) => hasExactly(body, 'orderId') || hasExactly(body, 'posOrderId'),
    processed,
    [404],
  ),
  // Mongoose throws a CastError where an id has not the form of an ObjectId, and nobody catches it.
  'malformed-order-id-refused': spoiling(
    (body) => textIn(body, 'orderId') !== '' && !objectId.test(textIn(body, 'orderId')),
    (answer) => (isContentRefused(answer) ? hiziryemekError(500) : answer),
  ),
  'pos-order-id-in-turkish-letters': spoiling(
    (body) => /[^\x20-\x7e]/.test(textIn(body, 'posOrderId')),
    (answer) => (answer.status === 404 ? hiziryemekError(400) : answer),
  ),
  'pos-order-ids-are-case-sensitive': mending((call, state) => {
    const body = objectIn(call)
    const known = body && knownInOtherCase(body, state)
    return known ? withBody(call, { ...body, posOrderId: known }) : undefined
  }),
  'conflicting-ids-answered': spoiling(
    (body, _call, state) => {
      const [first, second] = idFieldNames.map((field) => orderNamedBy(body, field, state))
      return first !== undefined && second !== undefined && first.orderId !== second.orderId
    },
    () => conflict,
  ),
  'pos-order-id-linked-by-a-call': spoiling(
    (body, _call, state) =>
      textIn(body, 'posOrderId') !== '' &&
      orderNamedBy(body, 'orderId', state) !== undefined &&
      orderNamedBy(body, 'posOrderId', state) === undefined,
    () => conflict,
  ),
  ...(Object.fromEntries(idFieldNames.map((field) => [`type-of-${field}`, misreading(field)])) as Record<
    `type-of-${IdField}`,
    PlatformDefect
  >),
} satisfies Record<string, PlatformDefect>

/** Takes a value of another type for some order's id. */
function misreading(field: IdField): PlatformDefect {
  return pretending((body) => !['string', 'undefined'].includes(typeof (body[field] ?? undefined)), processed)
}

function isUnderWay(body: Body, state: PlatformState): boolean {
  const status = namedOrder(body, state)?.status
  return status !== undefined && status !== 'pending'
}

/** The known id that a `posOrderId` differs from in letter case only. */
function knownInOtherCase(body: Body, state: PlatformState): string | undefined {
  const given = textIn(body, 'posOrderId')
  const swapped = given.replace(/[a-z]/gi, (letter) =>
    letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase(),
  )
  const known = swapped !== given && orderNamedBy({ posOrderId: swapped }, 'posOrderId', state)
  return known ? swapped : undefined
}
