import { lifecycle } from '../../../../contracts/hiziryemek/lifecycle.js'
import type { Answer } from '../../../call/answer.js'
import { headerOf } from '../../../call/call.js'
import type { Defect } from '../../../surfaces/mock-surface.js'
import { hiziryemekError } from '../../hiziryemek-errors.js'
import {
  isContentRefused,
  isTaken,
  jsonIn,
  mending,
  objectIn,
  refusing,
  withBody,
  withHeader,
  type Body,
} from '../../kinds-of-defects.js'
import { hasExactly, namedOrder } from '../named-order.js'
import type { PlatformState } from '../state.js'

type PlatformDefect = Defect<PlatformState>

const documentedFields = ['orderId', 'posOrderId', 'status']
const processed = { status: 200, body: { success: true, message: 'Webhook işlendi' } }
const notProcessable = { ...hiziryemekError(400), status: 422 }
const notSupported = { ...hiziryemekError(400), status: 415 }

/** Violations of what a body may hold, by requirement. */
export const platformContentDefects = {
  'broken-json-refused': answeringBrokenJson(processed),
  'broken-json-is-400': answeringBrokenJson(notProcessable),
  'empty-body-is-400': async (call, proceed) => {
    const answer = await proceed(call)
    return call.rawBody.length === 0 && isContentRefused(answer) ? processed : answer
  },
  // A list is taken for a batch, any other value for an empty one.
  'body-is-an-object': async (call, proceed) => {
    const answer = await proceed(call)
    const otherValue = jsonIn(call.rawBody) !== undefined && objectIn(call) === undefined
    return otherValue && isContentRefused(answer) ? processed : answer
  },
  'json-with-charset-accepted': async (call, proceed) => {
    const answer = await proceed(call)
    const labelled = headerOf(call, 'content-type')?.includes('charset') ?? false
    return labelled && isTaken(answer) ? notSupported : answer
  },
  'content-type-is-json': mending((call) => withHeader(call, 'content-type', 'application/json')),
  'unknown-fields-tolerated': refusing((body) =>
    Object.keys(body).some((field) => !documentedFields.includes(field)),
  ),
  'status-optional': refusing(
    (body, _call, state) =>
      (hasExactly(body, 'orderId') || hasExactly(body, 'posOrderId')) &&
      namedOrder(body, state)?.status === 'pending',
  ),
  'unknown-status-refused': ignoringStatus(
    (status) => typeof status === 'string' && !Object.hasOwn(lifecycle.states, status.toLowerCase()),
  ),
  'type-of-status': ignoringStatus((status) => typeof status !== 'string'),
  'status-letter-case-counts': mending((call) => {
    const body = objectIn(call)
    const status = body?.['status']
    return typeof status === 'string' ? withBody(call, { ...body, status: status.toLowerCase() }) : undefined
  }),
  'null-status-taken-as-absent': refusing((body) => body['status'] === null),
} satisfies Record<string, PlatformDefect>

function answeringBrokenJson(otherwise: Answer): PlatformDefect {
  return async (call, proceed) => {
    const answer = await proceed(call)
    const broken = call.rawBody.length > 0 && jsonIn(call.rawBody) === undefined
    return broken && isContentRefused(answer) ? otherwise : answer
  }
}

/** Takes a status that it does not understand for none. */
function ignoringStatus(isIgnored: (status: unknown) => boolean): PlatformDefect {
  return mending((call) => {
    const body: Body | undefined = objectIn(call)
    if (!body || !isIgnored(body['status'])) return undefined
    const { status: _ignored, ...rest } = body
    return withBody(call, rest)
  })
}
