import { sentOf, type Answer } from '../answer.js'
import { answerCall, recordExchange } from '../answer-call.js'
import type { SurfaceHandler } from '../handle-call.js'
import { limitAnswer } from '../limits/limit-answer.js'
import { defaultLimits } from '../limits/limits.js'
import type { World } from '../world.js'
import { callFromRequest, type WireHeaders } from './call-from-request.js'

/** Lets a surface answer a Fetch request that reached its documented `path`, and records both. */
export async function answerRequest(
  handler: SurfaceHandler,
  world: World,
  request: Request,
  path: string,
  wireHeaders?: WireHeaders,
): Promise<Answer> {
  const call = await callFromRequest(request, path, world, wireHeaders)
  if (call === 'too-large') return limitAnswer('bodyBytes', defaultLimits, handler.surface)
  const answer = await answerCall(handler, call)
  recordExchange(handler, call, answer, sentOf(answer, call.method))
  return answer
}
