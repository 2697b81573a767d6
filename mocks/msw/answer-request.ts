import { sentOf, type Answer } from '../call/answer.js'
import { answerCall, recordExchange } from '../call/answer-call.js'
import type { SurfaceHandler } from '../call/handle-call.js'
import { limitAnswer } from '../limits/limit-answer.js'
import { defaultLimits } from '../limits/limits.js'
import { unreadableAnswer } from '../call/unreadable-answer.js'
import type { World } from '../world/world.js'
import { callFromRequest, type WireHeaders } from './call-from-request.js'

/** Lets a surface answer a Fetch request that reached its documented `path`, and records both. */
export async function answerRequest(
  handler: SurfaceHandler,
  world: World,
  request: Request,
  path: string,
  wireHeaders?: WireHeaders,
): Promise<Answer> {
  const read = await callFromRequest(request, path, world, wireHeaders)
  if (typeof read === 'string') return limitAnswer(read, defaultLimits, handler.surface)
  const { call, problem } = read
  const answer = problem ? unreadableAnswer(problem, handler.surface) : await answerCall(handler, call)
  recordExchange(handler, call, answer, sentOf(answer, call.method))
  return answer
}
