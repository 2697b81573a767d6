import type { Answer } from '../../../call/answer.js'
import type { Call } from '../../../call/call.js'
import {
  isOrderAccepted,
  orderIn,
  spoilingAnswers,
  withHeader,
  withMembers,
  type CourierDefect,
} from '../kinds-of-defects.js'

/** Violations of what is refused and in which words, by requirement. */
export const refusalDefects = {
  'unknown-restaurant-is-404': spoilingAnswers(isUnknownRestaurant, (answer) => ({ ...answer, status: 422 })),
  'unknown-restaurant-text': spoilingAnswers(isUnknownRestaurant, (answer) =>
    withMembers(answer, { error: 'Restoran bulunamadı' }),
  ),
  'disabled-integration-is-403': async (call, proceed) => {
    const answer = await proceed(call)
    return answer.status === 403
      ? { status: 202, body: { status: 'accepted', orderId: orderIn(call)?.['orderId'] } }
      : answer
  },
  'broken-json-is-400': spoilingAnswers(
    (answer, call) => answer.status === 400 && !isJson(call),
    (answer) => ({ ...answer, status: 422 }),
  ),
  // It reads members of whatever came, as `null.orderId` fails.
  'body-is-an-object': async (call, proceed) => {
    const answer = await proceed(call)
    return answer.status === 400 && isJson(call) && !orderIn(call)
      ? { status: 500, body: { error: 'Unexpected error', code: 'INTERNAL_ERROR' } }
      : answer
  },
  'content-type-is-json': (call, proceed) => proceed(withHeader(call, 'content-type', 'application/json')),
  'error-envelope': spoilingAnswers(isRefusal, (answer) => {
    const { code, ...rest } = answer.body as { code: string }
    return { ...answer, body: { ...rest, errorCode: code } }
  }),
  'code-of-missing-field': namingCode('BAD_REQUEST', 400, ['MISSING_REQUIRED_FIELD', 'VAL_001']),
  'code-of-broken-json': spoilingAnswers(
    (answer, call) => answer.status === 400 && !isJson(call),
    (answer) => withMembers(answer, { code: 'BAD_REQUEST' }),
  ),
  'code-of-401': namingCode('UNAUTHORIZED', 401),
  'code-of-403': namingCode('FORBIDDEN', 403),
  'code-of-404': namingCode('NOT_FOUND', 404),
  'code-of-409': namingCode('CONFLICT', 409),
  'code-of-422': namingCode('UNPROCESSABLE_ENTITY', 422),
  'details-in-422': spoilingAnswers(
    ({ status }) => status === 422,
    ({ body, ...answer }) => ({
      ...answer,
      body: { error: 'Validation error', code: (body as { code: string }).code },
    }),
  ),
  'code-of-429': namingCode('TOO_MANY_REQUESTS', 429),
  'too-many-requests-is-429': spoilingAnswers(
    ({ status }) => status === 429,
    (answer) => ({ ...answer, status: 503 }),
  ),
} satisfies Record<string, CourierDefect>

/** Refusals of one status, or of them those with these codes, carry HTTP's word for it as their code. */
function namingCode(code: string, status: number, codes?: readonly string[]): CourierDefect {
  return spoilingAnswers(
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

function isJson(call: Call): boolean {
  try {
    JSON.parse(call.rawBody.toString())
    return true
  } catch {
    return false
  }
}
