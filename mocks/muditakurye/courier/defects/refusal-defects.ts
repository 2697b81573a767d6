import type { Answer } from '../../../call/answer.js'
import type { Call } from '../../../call/call.js'
import { corruptResponse } from '../../../defects/corrupt-response.js'
import { isNoJson, isOtherJson, membersOf, withHeader, withMembers } from '../../../defects/json-bodies.js'
import { rewriteRequest } from '../../../defects/rewrite-request.js'
import { brokenServer, isOrderAccepted, type CourierDefect } from './kinds-of-defects.js'

/** Violations of what is refused and in which words, by requirement. */
export const refusalDefects = {
  'unknown-restaurant-is-404': corruptResponse(isUnknownRestaurant, (answer) => ({ ...answer, status: 422 })),
  'unknown-restaurant-text': corruptResponse(isUnknownRestaurant, (answer) =>
    withMembers(answer, { error: 'Restoran bulunamadı' }),
  ),
  'disabled-integration-is-403': corruptResponse(
    ({ status }) => status === 403,
    (_answer, call) => ({ status: 202, body: { status: 'accepted', orderId: membersOf(call)['orderId'] } }),
  ),
  'broken-json-is-400': corruptResponse(
    (answer, call) => answer.status === 400 && isNoJson(call),
    (answer) => ({ ...answer, status: 422 }),
  ),
  // It reads members of whatever came, as `null.orderId` fails.
  'body-is-an-object': corruptResponse(
    ({ status }, call) => status === 400 && isOtherJson(call),
    () => brokenServer,
  ),
  'content-type-is-json': rewriteRequest((call) => withHeader(call, 'content-type', 'application/json')),
  'error-envelope': corruptResponse(isRefusal, (answer) => {
    const { code, ...rest } = answer.body as { code: string }
    return { ...answer, body: { ...rest, errorCode: code } }
  }),
  'code-of-missing-field': namingCode('BAD_REQUEST', 400, ['MISSING_REQUIRED_FIELD', 'VAL_001']),
  'code-of-broken-json': corruptResponse(
    (answer, call) => answer.status === 400 && isNoJson(call),
    (answer) => withMembers(answer, { code: 'BAD_REQUEST' }),
  ),
  'code-of-401': namingCode('UNAUTHORIZED', 401),
  'code-of-403': namingCode('FORBIDDEN', 403),
  'code-of-404': namingCode('NOT_FOUND', 404),
  'code-of-409': namingCode('CONFLICT', 409),
  'code-of-422': namingCode('UNPROCESSABLE_ENTITY', 422),
  'details-in-422': withoutDetails(() => true),
  'details-in-422/of-optional-fields': withoutDetails((call) => {
    const { customerName, deliveryAddress } = membersOf(call)
    return typeof customerName === 'string' && typeof deliveryAddress === 'string'
  }),
  'code-of-429': namingCode('TOO_MANY_REQUESTS', 429),
  'too-many-requests-is-429': corruptResponse(
    ({ status }) => status === 429,
    (answer) => ({ ...answer, status: 503 }),
  ),
} satisfies Record<string, CourierDefect>

/** Refusals of one status, or of them those with these codes, carry HTTP's word for it as their code. */
function namingCode(code: string, status: number, codes?: readonly string[]): CourierDefect {
  return corruptResponse(
    (answer) =>
      answer.status === status && (!codes || codes.includes((answer.body as { code: string }).code)),
    (answer) => withMembers(answer, { code }),
  )
}

function isUnknownRestaurant(answer: Answer, call: Call): boolean {
  return answer.status === 404 && call.method === 'POST'
}

function isRefusal(answer: Answer, call: Call): boolean {
  return call.method === 'POST' && !isOrderAccepted(answer)
}

function withoutDetails(isMeant: (call: Call) => boolean): CourierDefect {
  return corruptResponse(
    ({ status }, call) => status === 422 && isMeant(call),
    ({ body, ...answer }) => ({
      ...answer,
      body: { error: 'Validation error', code: (body as { code: string }).code },
    }),
  )
}
