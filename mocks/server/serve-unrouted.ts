import type { IncomingMessage, ServerResponse } from 'node:http'
import { readBody } from './read-body.js'
import type { ServedOverlay } from './served-overlay.js'
import { writeAnswer } from './write-answer.js'

/** A path that no surface has: an integrator's handlers may know it, otherwise `next` goes on. */
export async function serveUnrouted(
  request: IncomingMessage,
  response: ServerResponse,
  { overlay, maxBodyBytes }: { overlay: ServedOverlay; maxBodyBytes: number },
  next: () => void,
): Promise<void> {
  try {
    const rawBody = await readBody(request, maxBodyBytes)
    if (rawBody === 'too-large') {
      writeAnswer(response, { status: 413, headers: { connection: 'close' } })
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
