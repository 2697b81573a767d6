import { setTimeout } from 'node:timers/promises'
import { bytesOf, type Answer } from '../answer.js'
import type { Call } from '../call.js'
import type { MockSurface } from '../mock-surface.js'
import type { Fault, WireFault } from './fault.js'

/** Answers a call in a world with faults: through the one that is due, else as if there were none. */
export function answerWithFaults(
  surface: MockSurface,
  operation: string,
  call: Call,
  proceed: (call: Call) => Answer | Promise<Answer>,
): Answer | Promise<Answer> {
  const fault = call.world.faults.firing(surface.surface, operation, call)
  return fault ? suffer(fault, surface, operation, call, proceed) : proceed(call)
}

async function suffer(
  { id, effect }: Fault,
  surface: MockSurface,
  operation: string,
  call: Call,
  proceed: (call: Call) => Answer | Promise<Answer>,
): Promise<Answer> {
  if (effect.latencyMs !== undefined) await setTimeout(effect.latencyMs)
  if (effect.wire === 'reset' || effect.wire === 'hang') return { status: 0, wire: effect.wire, fault: id }
  const provocation = effect.error === undefined ? undefined : surface.provocations[operation]?.[effect.error]
  const answer = provocation?.answer(call.world.stateOf<unknown>(surface)) ?? (await proceed(call))
  return { ...spoilt(answer, effect.wire), fault: id }
}

function spoilt(answer: Answer, wire: WireFault | undefined): Answer {
  if (wire === 'truncate') return { ...answer, wire }
  if (wire === 'apply-then-drop') return { ...answer, wire: 'reset' }
  return wire === 'malformed-json' ? { ...answer, body: withoutEnd(bytesOf(answer.body)) } : answer
}

/** A whole answer on the wire, half a document in it. */
function withoutEnd(body: Buffer): Buffer {
  return body.length > 1 ? body.subarray(0, Math.ceil(body.length / 2)) : Buffer.from('{')
}
