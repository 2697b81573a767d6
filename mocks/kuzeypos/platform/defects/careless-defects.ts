import type { Defect } from '../../../surfaces/mock-surface.js'
import { isObjectId } from '../../../../contracts/forms/object-id.js'
import type { PlatformDefectTable } from '../defect-table.js'
import type { PlatformState } from '../state.js'
import { corruptResponse } from '../../../defects/corrupt-response.js'
import { membersOf, withFields } from '../../../defects/json-bodies.js'
import { rewriteRequest } from '../../../defects/rewrite-request.js'
import { documentedError, isError, kuzeyError } from '../../kuzey-errors.js'

const ids = ['restaurantId', 'orderId'] as const

/** Further violations of what an update’s fields may be: servers that read them with less care. */
export const carelessDefects = {
  'only-two-statuses/falsy': reading(0, 1),
  'only-two-statuses/unsigned': reading(-1, 1),
  'only-two-statuses/rounded-down': reading(1.5, 1),
  'only-two-statuses/first-digit': reading(12, 1),
  'type-of-status/coerced': rewriteRequest((call) => {
    const { status } = membersOf(call)
    return status === true || Array.isArray(status) ? withFields(call, { status: Number(status) }) : call
  }),
  'type-of-status/null-as-departure': reading(null, 1),
  'type-of-status/unwrapped': rewriteRequest((call) => {
    const { status } = membersOf(call)
    const inner = (status as { value?: unknown } | null | undefined)?.value
    return inner === undefined ? call : withFields(call, { status: inner })
  }),
  ...eachId('type-of-', '/lookup-breaks', (field) =>
    corruptResponse<PlatformState>(
      (_answer, call) => isOtherTypeOfValue(membersOf(call)[field]),
      () => kuzeyError(500, 'Beklenmeyen hata'),
    ),
  ),
  // Not found rather than malformed.
  'restaurant-id-is-an-object-id/of-another-length': lookingUp('restaurantId', isHexOfAnotherLength),
  'restaurant-id-is-an-object-id/word': lookingUp('restaurantId', isWord),
  'restaurant-id-is-an-object-id/empty': lookingUp('restaurantId', (value) => value === ''),
  'order-id-is-an-object-id/of-another-length': lookingUp('orderId', isHexOfAnotherLength),
  'order-id-is-an-object-id/word': lookingUp('orderId', isWord),
  'order-id-is-an-object-id/empty': lookingUp('orderId', (value) => value === ''),
} satisfies PlatformDefectTable

function reading(sent: unknown, meant: number): Defect<PlatformState> {
  return rewriteRequest((call) =>
    membersOf(call)['status'] === sent ? withFields(call, { status: meant }) : call,
  )
}

function eachId<Before extends string, Behind extends string>(
  before: Before,
  behind: Behind,
  defect: (field: (typeof ids)[number]) => Defect<PlatformState>,
) {
  return Object.fromEntries(ids.map((field) => [`${before}${field}${behind}`, defect(field)])) as Record<
    `${Before}${(typeof ids)[number]}${Behind}`,
    Defect<PlatformState>
  >
}

function lookingUp(
  field: (typeof ids)[number],
  isLookedUp: (value: unknown) => boolean,
): Defect<PlatformState> {
  const [malformed, notFound] =
    field === 'restaurantId'
      ? (['invalid-restaurant-id', 'inactive-integration'] as const)
      : (['invalid-order-id', 'unknown-order'] as const)
  return corruptResponse(
    (answer, call) => isError(answer, malformed) && isLookedUp(membersOf(call)[field]),
    () => documentedError(notFound),
  )
}

function isOtherTypeOfValue(value: unknown): boolean {
  return typeof value === 'number' || value === null || Array.isArray(value)
}

function isHexOfAnotherLength(value: unknown): boolean {
  return typeof value === 'string' && /^[0-9a-f]+$/.test(value) && !isObjectId(value)
}

function isWord(value: unknown): boolean {
  return typeof value === 'string' && value.includes('-')
}
