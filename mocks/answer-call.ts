import type { Answer } from './answer.js'
import type { Call } from './call.js'
import type { SurfaceHandler } from './handle-call.js'

/** What a surface answers. A thrown fault is ours: told on stderr, and answered in the partner's shape. */
export function answerCall(handler: SurfaceHandler, call: Call): Answer | Promise<Answer> {
  try {
    const answer = handler.handle(call)
    return answer instanceof Promise ? answer.catch((error) => brokenServer(handler, call, error)) : answer
  } catch (error) {
    return brokenServer(handler, call, error)
  }
}

function brokenServer({ surface }: SurfaceHandler, { method, path }: Call, error: unknown): Answer {
  process.stderr.write(`uyum: ${surface.surface} ${method} ${path} failed: ${String(error)}\n`)
  return surface.refusals.brokenServer
}
