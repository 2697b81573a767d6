import { idFieldNames, type IdField } from '../../../../contracts/hiziryemek/status-field-requirements.js'
import type { Defect } from '../../../surfaces/mock-surface.js'
import { corruptResponseTo } from '../../../defects/corrupt-response.js'
import { objectIn, withBody, type Members } from '../../../defects/json-bodies.js'
import { pretendTaken, refuseTaken } from '../../../defects/refuse-request.js'
import { rewriteRefused } from '../../../defects/rewrite-request.js'
import { takingTheSecondTime } from '../../../defects/repeated-requests.js'
import type { Call } from '../../../call/call.js'
import { hiziryemekError, isContentRefused } from '../../hiziryemek-errors.js'
import { hasExactly, namedOrder, orderNamedBy, textIn } from '../named-order.js'
import type { PlatformState } from '../state.js'

type PlatformDefect = Defect<PlatformState>

const processed = { status: 200, body: { success: true, message: 'Webhook işlendi' } }
const invalid = hiziryemekError(400)
const unknown = hiziryemekError(404)
const conflict = hiziryemekError(409)
const objectId = /^[0-9a-f]{24}$/

/** Violations of how an order is named and found, by requirement. */
export const platformOrderDefects = {
  // Once it is confirmed, an order is looked up by the other id only, where the call changes nothing.
  'order-id-suffices': refuseTaken(
    (body, state) => hasExactly(body, 'orderId') && isUnderWay(body, state),
    unknown,
  ),
  'pos-order-id-suffices': refuseTaken(
    (body, state) => hasExactly(body, 'posOrderId') && isUnderWay(body, state),
    unknown,
  ),
  'both-ids-accepted': refuseTaken(
    (body) => body['orderId'] !== undefined && body['posOrderId'] !== undefined,
    invalid,
  ),
  'an-id-required': pretendTaken((body) => hasExactly(body) || hasExactly(body, 'status'), processed),
  'null-id-refused': pretendTaken((body) => idFieldNames.some((field) => body[field] === null), processed),
  'empty-id-refused': pretendTaken((body) => idFieldNames.some((field) => body[field] === ''), processed),
  'unknown-order-id-is-404': pretendTaken(
    (body) => hasExactly(body, 'orderId', 'status') && objectId.test(textIn(body, 'orderId')),
    processed,
    [404],
  ),
  'other-pos-order-refused': pretendTaken(
    (body, { ofOthers }) => ofOthers.has(textIn(body, 'orderId')),
    processed,
    [404],
  ),
  'unknown-order-id-is-404/taken-the-second-time': takingTheSecondTime(
    ({ status }, call) => status === 404 && hasExactly(objectIn(call) ?? {}, 'orderId', 'status'),
    processed,
  ),
  // The column is shorter than what is compared with it.
  'unknown-pos-order-id-is-404/compared-as-far-as-known': rewriteRefused((call, state) =>
    withKnownId(call, 'posOrderId', state, (given, known) => given !== known && given.startsWith(known)),
  ),
  'malformed-order-id-refused/found-by-its-beginning': rewriteRefused((call, state) =>
    withKnownId(call, 'orderId', state, (given, known) => given !== '' && known.startsWith(given)),
  ),
  'unknown-pos-order-id-is-404': pretendTaken(
    (body, state) =>
      hasExactly(body, 'posOrderId', 'status') &&
      /^[\x20-\x7e]+$/.test(textIn(body, 'posOrderId')) &&
      !knownInOtherCase(body, state),
    processed,
    [404],
  ),
  'unknown-order-without-status-is-404': pretendTaken(
    (body) => hasExactly(body, 'orderId') || hasExactly(body, 'posOrderId'),
    processed,
    [404],
  ),
  // Mongoose throws a CastError where an id has not the form of an ObjectId, and nobody catches it.
  'malformed-order-id-refused': corruptResponseTo(
    (body) => textIn(body, 'orderId') !== '' && !objectId.test(textIn(body, 'orderId')),
    (answer) => (isContentRefused(answer) ? hiziryemekError(500) : answer),
  ),
  'pos-order-id-in-turkish-letters': corruptResponseTo(
    (body) => /[^\x20-\x7e]/.test(textIn(body, 'posOrderId')),
    (answer) => (answer.status === 404 ? hiziryemekError(400) : answer),
  ),
  'pos-order-ids-are-case-sensitive': rewriteRefused((call, state) => {
    const body = objectIn(call)
    const known = body && knownInOtherCase(body, state)
    return known ? withBody(call, { ...body, posOrderId: known }) : undefined
  }),
  'conflicting-ids-answered': corruptResponseTo(
    (body, state) => {
      const [first, second] = idFieldNames.map((field) => orderNamedBy(body, field, state))
      return first !== undefined && second !== undefined && first.orderId !== second.orderId
    },
    () => conflict,
  ),
  'pos-order-id-linked-by-a-call': corruptResponseTo(
    (body, state) =>
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
  return pretendTaken(
    (body) => !['string', 'undefined'].includes(typeof (body[field] ?? undefined)),
    processed,
  )
}

function isUnderWay(body: Members, state: PlatformState): boolean {
  const status = namedOrder(body, state)?.status
  return status !== undefined && status !== 'pending'
}

/** The known id that a `posOrderId` differs from in letter case only. */
function knownInOtherCase(body: Members, state: PlatformState): string | undefined {
  const given = textIn(body, 'posOrderId')
  const swapped = given.replace(/[a-z]/gi, (letter) =>
    letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase(),
  )
  const known = swapped !== given && orderNamedBy({ posOrderId: swapped }, 'posOrderId', state)
  return known ? swapped : undefined
}

/** The call with a known order's id for one that such a search takes for it. */
function withKnownId(
  call: Call,
  field: IdField,
  { orders }: PlatformState,
  isFound: (given: string, known: string) => boolean,
): Call | undefined {
  const body = objectIn(call)
  const given = body && textIn(body, field)
  const known = [...orders.list()].flatMap(({ orderId, posOrderIds }) =>
    field === 'orderId' ? [orderId] : [...posOrderIds],
  )
  const found = given && known.find((id) => isFound(given, id))
  return found ? withBody(call, { ...body, [field]: found }) : undefined
}
