import type { Answer } from '../../call/answer.js'
import type { Call } from '../../call/call.js'
import type { MockSurface } from '../../surfaces/mock-surface.js'
import { callerOf } from './caller-of.js'

/** The partner's 429 for a call beyond its caller's limit; an operation that has none is not limited. */
export function beyondLimit(surface: MockSurface, operation: string, call: Call): Answer | undefined {
  const forced = surface.forcedResponses[operation]?.['429']
  if (!forced) return undefined
  const { world } = call
  const caller = callerOf(call, surface.secrets)
  if (world.rateLimits.admit(surface.surface, caller, world.clock.now())) return undefined
  return forced.answer(world.stateOf<unknown>(surface))
}
