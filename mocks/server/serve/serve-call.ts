import type { IncomingMessage, ServerResponse } from 'node:http'
import { queryOf } from '../../../contracts/wire/request-target.js'
import { receiveRequest } from '../../call/receive-request.js'
import { recordExchange, type Recorded } from '../../journal/record-exchange.js'
import { LimitReached } from '../../limits/limit-reached.js'
import type { Limits } from '../../limits/limits.js'
import { isStoreFault, outcomeHeader, outcomeOf } from '../../persistence/stores/is-store-fault.js'
import { forwardedAs } from '../../persistence/replicas/forwarded-request.js'
import { askOnWire } from '../../persistence/replicas/wire-header.js'
import type { WorldRouting } from '../../persistence/replicas/world-routing.js'
import type { World } from '../../world/world.js'
import type { Route } from '../routing/route-table.js'
import type { ServedOverlay } from '../routing/served-overlay.js'
import type { ArrivingBodies } from '../socket/arriving-bodies.js'
import { readBody } from '../socket/read-body.js'
import { writeAnswer, writeSent } from '../socket/write-answer.js'
import type { Observer } from './observer.js'
import { serveRefusal } from './serve-refusal.js'

/** What calls are served with. */
export interface Service {
  enterWorld: WorldRouting
  limits: Limits
  overlay?: ServedOverlay | undefined
  /** Absent where nobody asks: in somebody else's server. */
  observer?: Observer | undefined
  /** Absent where somebody else's server reads bodies. */
  arriving?: ArrivingBodies
}

/** Reads a request, lets the surface answer it in its world, records both, and then sends the answer. */
export async function serveCall(
  request: IncomingMessage,
  response: ServerResponse,
  route: Route,
  sandbox: string,
  { enterWorld, limits, overlay, observer, arriving }: Service,
): Promise<void> {
  const startedAt = performance.now()
  const { played, path } = route
  try {
    const { method = 'GET', headers, rawHeaders, url: target = '/' } = request
    const carried = await readBody(request, limits.bodyBytes, arriving)
    if (typeof carried === 'string')
      return serveRefusal(request, response, { limit: carried, limits, route, sandbox, observer })
    const [, query] = queryOf(target)
    const received = receiveRequest(
      played.routes,
      { method, path, query, headers, rawHeaders },
      carried,
      headers['content-encoding'],
      limits,
    )
    if (typeof received === 'string')
      return serveRefusal(request, response, { limit: received, limits, route, sandbox, observer })
    const answerIn = (world: World): Recorded | Promise<Recorded> => {
      const call = { ...received, world }
      const answer = overlay
        ? overlay.answer(request, carried, route).then((overlaid) => overlaid ?? played.answer(call))
        : played.answer(call)
      return answer instanceof Promise
        ? answer.then((settled) => recordExchange(played, call, settled))
        : recordExchange(played, call, answer)
    }
    const entered = enterWorld(sandbox, { request, response, target, rawBody: carried }, answerIn)
    const recorded = entered instanceof Promise ? await entered : entered
    // Another process has the world, and has answered.
    if (!recorded) return
    write(request, response, recorded)
    observer?.answered(route, request, { sandbox, status: recorded.sent.status, startedAt })
  } catch (error) {
    if (error instanceof LimitReached)
      return serveRefusal(request, response, { limit: error.limit, limits, route, sandbox, observer })
    if (!isStoreFault(error)) {
      // The client went away before it had sent its request: there is nobody to answer.
      response.destroy()
      return
    }
    const { unavailable } = played.surface.refusals
    writeAnswer(response, {
      ...unavailable,
      headers: { ...unavailable.headers, [outcomeHeader]: outcomeOf(error) },
    })
    observer?.storeFailed('answering a call', error)
    observer?.answered(route, request, { sandbox, status: unavailable.status, startedAt })
  }
}

/** What is to happen on the wire in place of a whole answer is for the process that has the client. */
function write(request: IncomingMessage, response: ServerResponse, { sent, wire }: Recorded): void {
  if (wire !== undefined && forwardedAs(request) !== undefined)
    writeSent(response, askOnWire(sent, wire), undefined)
  else writeSent(response, sent, wire)
}
