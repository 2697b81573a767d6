import type { IncomingMessage, ServerResponse } from 'node:http'
import { limitAnswer } from '../../limits/limit-answer.js'
import type { Limits } from '../../limits/limits.js'
import type { ArrivingBodies } from '../socket/arriving-bodies.js'
import { readBody } from '../socket/read-body.js'
import type { ServedOverlay } from './served-overlay.js'
import { writeAnswer } from '../socket/write-answer.js'

/** A path that no surface has: an integrator's handlers may know it, otherwise `next` goes on. */
export async function serveUnrouted(
  request: IncomingMessage,
  response: ServerResponse,
  { overlay, limits, arriving }: { overlay: ServedOverlay; limits: Limits; arriving: ArrivingBodies },
  next: () => void,
): Promise<void> {
  try {
    const rawBody = await readBody(request, limits.bodyBytes, arriving)
    if (typeof rawBody === 'string') {
      writeAnswer(response, limitAnswer(rawBody, limits))
      return
    }
    const answer = await overlay.answer(request, rawBody)
    if (answer) writeAnswer(response, answer)
    else next()
  } catch {
    // The client went away before it had sent its request: there is nobody to answer.
    response.destroy()
  }
}
