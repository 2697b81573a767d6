import type { IncomingMessage, ServerResponse } from 'node:http'
import { queryOf } from '../../../contracts/wire/request-target.js'
import { sentOf, type Answer, type Sent } from '../../call/answer.js'
import { answerCall, recordExchange } from '../../call/answer-call.js'
import type { Limits } from '../../limits/limits.js'
import { readCallBody } from '../../call/read-call-body.js'
import { forwardedAs } from '../../replicas/forwarded-request.js'
import type { Reach } from '../../replicas/world-routing.js'
import { askOnWire } from '../../replicas/wire-header.js'
import { isUnkept } from '../../persistence/stores/is-unkept.js'
import { unreadableAnswer } from '../../call/unreadable-answer.js'
import type { World } from '../../world/world.js'
import type { Observer } from './observer.js'
import { readBody } from '../socket/read-body.js'
import type { Route } from '../routing/route-table.js'
import { serveRefusal } from './serve-refusal.js'
import type { ServedOverlay } from '../routing/served-overlay.js'
import { writeAnswer, writeSent } from '../socket/write-answer.js'

/** What calls are served with. */
export interface Service {
  reach: Reach
  limits: Limits
  overlay?: ServedOverlay | undefined
  /** Absent where nobody asks: in somebody else's server. */
  observer?: Observer | undefined
}

/** An answer that is recorded, and what becomes of it on the wire. */
interface Recorded {
  sent: Sent
  wire: Answer['wire']
}

/** Reads a request, lets the overlay and then the surface answer it, records both, and then sends the answer. */
export async function serveCall(
  request: IncomingMessage,
  response: ServerResponse,
  route: Route,
  sandbox: string,
  { reach, limits, overlay, observer }: Service,
): Promise<void> {
  const startedAt = performance.now()
  const { handler, path } = route
  const { refusals } = handler.surface
  try {
    const { method = 'GET', headers, rawHeaders, url: target = '/' } = request
    const carried = await readBody(request, limits.bodyBytes)
    const read =
      carried === 'too-large' ? 'bodyBytes' : readCallBody(carried, headers['content-encoding'], limits)
    if (carried === 'too-large' || typeof read === 'string') {
      const limit = typeof read === 'string' ? read : 'bodyBytes'
      serveRefusal(request, response, { limit, limits, route, sandbox, observer })
      return
    }
    const { problem, ...body } = read
    const [, query] = queryOf(target)
    const answerIn = (world: World): Recorded | Promise<Recorded> => {
      const call = { method, path, query, headers, rawHeaders, ...body, world }
      const ours = () => (problem ? unreadableAnswer(problem, handler.surface) : answerCall(handler, call))
      const record = (answer: Answer): Recorded => {
        const sent = sentOf(answer, method)
        recordExchange(handler, call, answer, sent)
        return { sent, wire: answer.wire }
      }
      const answered = overlay
        ? overlay.answer(request, carried, route).then((overlaid) => overlaid ?? ours())
        : ours()
      return answered instanceof Promise ? answered.then(record) : record(answered)
    }
    const reached = reach(sandbox, { request, response, target, rawBody: carried }, answerIn)
    const recorded = reached instanceof Promise ? await reached : reached
    if (!recorded) return
    const { sent, wire } = recorded
    if (wire !== undefined && forwardedAs(request) !== undefined)
      writeSent(response, askOnWire(sent, wire), undefined)
    else writeSent(response, sent, wire)
    observer?.answered(route, request, { sandbox, status: sent.status, startedAt })
  } catch (error) {
    if (isUnkept(error)) {
      writeAnswer(response, refusals.unavailable)
      observer?.storeFailed('answering a call', error)
      observer?.answered(route, request, { sandbox, status: refusals.unavailable.status, startedAt })
    }
    // The client went away before it had sent its request: there is nobody to answer.
    else response.destroy()
  }
}
