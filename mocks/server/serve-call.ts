import type { IncomingMessage, ServerResponse } from 'node:http'
import { answerCall, recordExchange } from '../answer-call.js'
import type { World } from '../world.js'
import { readBody } from './read-body.js'
import type { Route } from './route-table.js'
import type { ServedOverlay } from './served-overlay.js'
import { writeAnswer } from './write-answer.js'

/** Reads a request, lets the overlay and then the surface answer it, sends the answer and records both. */
export async function serveCall(
  request: IncomingMessage,
  response: ServerResponse,
  route: Route,
  world: World,
  { maxBodyBytes, overlay }: { maxBodyBytes: number; overlay?: ServedOverlay | undefined },
): Promise<void> {
  const { handler, path } = route
  try {
    const rawBody = await readBody(request, maxBodyBytes)
    if (rawBody === 'too-large') {
      writeAnswer(response, { ...handler.surface.refusals.tooLarge, headers: { connection: 'close' } })
      return
    }
    const { method = 'GET', headers, rawHeaders } = request
    const call = { method, path, headers, rawHeaders, rawBody, world }
    const overlaid = overlay && (await overlay.answer(request, rawBody, route))
    const answered = overlaid ?? answerCall(handler, call)
    const answer = answered instanceof Promise ? await answered : answered
    recordExchange(handler, call, answer, writeAnswer(response, answer))
  } catch {
    // The client went away before it had sent its request: there is nobody to answer.
    response.destroy()
  }
}
