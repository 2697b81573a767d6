import type { Answer } from '../../call/answer.js'
import type { PlayedSurface } from '../../call/played-surface.js'
import { recordExchange } from '../../journal/record-exchange.js'
import { limitAnswer } from '../../limits/limit-answer.js'
import { LimitReached } from '../../limits/limit-reached.js'
import { defaultLimits } from '../../limits/limits.js'
import type { World } from '../../world/world.js'
import { receiveFetchRequest, type WireHeaders } from './receive-fetch-request.js'

/** Lets a surface answer a Fetch request that reached its documented `path`, and records both. */
export async function answerRequest(
  played: PlayedSurface,
  world: World,
  request: Request,
  path: string,
  wireHeaders?: WireHeaders,
): Promise<Answer> {
  const received = await receiveFetchRequest(played.routes, request, path, wireHeaders)
  if (typeof received === 'string') return limitAnswer(received, defaultLimits, played.surface)
  const call = { ...received, world }
  try {
    const answer = await played.answer(call)
    recordExchange(played, call, answer)
    return answer
  } catch (error) {
    if (error instanceof LimitReached) return limitAnswer(error.limit, defaultLimits, played.surface)
    throw error
  }
}
