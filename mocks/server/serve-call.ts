import type { IncomingMessage, ServerResponse } from 'node:http'
import { sentOf, type Answer, type Sent } from '../answer.js'
import { answerCall, recordExchange } from '../answer-call.js'
import { isFromPeer } from '../replicas/peer-secret.js'
import type { Reach } from '../replicas/reach.js'
import { askOnWire } from '../replicas/wire-header.js'
import { isUnkept } from '../stores/is-unkept.js'
import type { World } from '../world.js'
import { readBody } from './read-body.js'
import type { Route } from './route-table.js'
import type { ServedOverlay } from './served-overlay.js'
import { writeAnswer, writeSent } from './write-answer.js'

/** What calls are served with. */
export interface Service {
  reach: Reach
  maxBodyBytes: number
  overlay?: ServedOverlay | undefined
  /** What other processes that keep their worlds in the same place prove themselves by. */
  peerSecret?: string | undefined
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
  { reach, maxBodyBytes, overlay, peerSecret }: Service,
): Promise<void> {
  const { handler, path } = route
  const { refusals } = handler.surface
  try {
    const rawBody = await readBody(request, maxBodyBytes)
    if (rawBody === 'too-large') {
      writeAnswer(response, { ...refusals.tooLarge, headers: { connection: 'close' } })
      return
    }
    const { method = 'GET', headers, rawHeaders, url: target = '/' } = request
    const answerIn = (world: World): Recorded | Promise<Recorded> => {
      const call = { method, path, headers, rawHeaders, rawBody, world }
      const record = (answer: Answer): Recorded => {
        const sent = sentOf(answer)
        recordExchange(handler, call, answer, sent)
        return { sent, wire: answer.wire }
      }
      const answered = overlay
        ? overlay.answer(request, rawBody, route).then((overlaid) => overlaid ?? answerCall(handler, call))
        : answerCall(handler, call)
      return answered instanceof Promise ? answered.then(record) : record(answered)
    }
    const reached = reach(sandbox, { request, response, target, rawBody }, answerIn)
    const recorded = reached instanceof Promise ? await reached : reached
    if (!recorded) return
    const { sent, wire } = recorded
    const isPeer = wire !== undefined && peerSecret !== undefined && isFromPeer(request, peerSecret)
    if (isPeer) writeSent(response, askOnWire(sent, wire), undefined)
    else writeSent(response, sent, wire)
  } catch (error) {
    if (isUnkept(error)) writeAnswer(response, refusals.unavailable)
    // The client went away before it had sent its request: there is nobody to answer.
    else response.destroy()
  }
}
