import { lifecycle } from '../../../../contracts/hiziryemek/lifecycle.js'
import type { Answer } from '../../../call/answer.js'
import { headerOf } from '../../../call/call.js'
import type { Defect } from '../../../surfaces/mock-surface.js'
import { hiziryemekError, isContentRefused } from '../../hiziryemek-errors.js'
import { corruptResponse, isTaken } from '../../../defects/corrupt-response.js'
import {
  isNoJson,
  isOtherJson,
  objectIn,
  without,
  withBody,
  withHeader,
} from '../../../defects/json-bodies.js'
import { refuseRequest, refuseTaken } from '../../../defects/refuse-request.js'
import { rewriteRefused } from '../../../defects/rewrite-request.js'
import { hasExactly, namedOrder } from '../named-order.js'
import type { PlatformState } from '../state.js'

type PlatformDefect = Defect<PlatformState>

const invalid = hiziryemekError(400)
const processed = { status: 200, body: { success: true, message: 'Webhook işlendi' } }
const notProcessable = { ...hiziryemekError(400), status: 422 }
const notSupported = { ...hiziryemekError(400), status: 415 }

/** Violations of what a body may hold, by requirement. */
export const platformContentDefects = {
  'broken-json-refused': answeringBrokenJson(processed),
  'broken-json-is-400': answeringBrokenJson(notProcessable),
  'empty-body-is-400': corruptResponse(
    (answer, call) => call.rawBody.length === 0 && isContentRefused(answer),
    () => processed,
  ),
  // A list is taken for a batch, any other value for an empty one.
  'body-is-an-object': corruptResponse(
    (answer, call) => isOtherJson(call) && isContentRefused(answer),
    () => processed,
  ),
  'json-with-charset-accepted': corruptResponse(
    (answer, call) => Boolean(headerOf(call, 'content-type')?.includes('charset')) && isTaken(answer),
    () => notSupported,
  ),
  'content-type-is-json': rewriteRefused((call) => withHeader(call, 'content-type', 'application/json')),
  'status-optional': refuseTaken(
    (body, state) =>
      (hasExactly(body, 'orderId') || hasExactly(body, 'posOrderId')) &&
      namedOrder(body, state)?.status === 'pending',
    invalid,
  ),
  // An enumeration of the language or of the database that nobody asks first.
  'bad-input-is-not-a-server-error/unknown-statuses': refuseRequest(
    ({ status }) =>
      status !== null &&
      status !== undefined &&
      !(typeof status === 'string' && Object.hasOwn(lifecycle.states, status.toLowerCase())),
    hiziryemekError(500),
  ),
  'unknown-status-refused': ignoringStatus(
    (status) => typeof status === 'string' && !Object.hasOwn(lifecycle.states, status.toLowerCase()),
  ),
  'type-of-status': ignoringStatus((status) => typeof status !== 'string'),
  'status-letter-case-counts': rewriteRefused((call) => {
    const body = objectIn(call)
    const status = body?.['status']
    return typeof status === 'string' ? withBody(call, { ...body, status: status.toLowerCase() }) : undefined
  }),
  'null-status-taken-as-absent': refuseTaken((body) => body['status'] === null, invalid),
} satisfies Record<string, PlatformDefect>

function answeringBrokenJson(otherwise: Answer): PlatformDefect {
  return corruptResponse(
    (answer, call) => call.rawBody.length > 0 && isNoJson(call) && isContentRefused(answer),
    () => otherwise,
  )
}

/** Takes a status that it does not understand for none. */
function ignoringStatus(isIgnored: (status: unknown) => boolean): PlatformDefect {
  return rewriteRefused((call) => {
    const body = objectIn(call)
    return body && isIgnored(body['status']) ? withBody(call, without(body, 'status')) : undefined
  })
}
