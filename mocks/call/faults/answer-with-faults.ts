import { setTimeout } from 'node:timers/promises'
import { bytesOf, type Answer } from '../answer.js'
import type { Call } from '../call.js'
import type { MockSurface } from '../../surfaces/mock-surface.js'
import { isDecisive, type Fault, type WireFault } from './fault.js'

/** Answers a call in a world with faults: through those that are due, else as if there were none. */
export function answerWithFaults(
  surface: MockSurface,
  call: Call,
  proceed: (call: Call) => Answer | Promise<Answer>,
): Answer | Promise<Answer> {
  const faults = call.world.faults.firing(surface.surface, call)
  return faults.length > 0 ? suffer(faults, surface, call, proceed) : proceed(call)
}

/** Latencies add up; one fault at most decides what the answer becomes, and it is the one that the answer names. */
async function suffer(
  faults: readonly Fault[],
  surface: MockSurface,
  call: Call,
  proceed: (call: Call) => Answer | Promise<Answer>,
): Promise<Answer> {
  const latencies = faults.flatMap(({ effect }) => effect.latencyMs ?? [])
  if (latencies.length > 0) await setTimeout(latencies.reduce((sum, latency) => sum + latency))
  const { id, effect } = faults.find(isDecisive) ?? faults[0]!
  const told = { fault: id, ...(faults.length > 1 && { faults: faults.map((fault) => fault.id) }) }
  if (effect.wire === 'reset' || effect.wire === 'hang') return { status: 0, wire: effect.wire, ...told }
  const forced =
    effect.error === undefined ? undefined : surface.forcedResponses[call.operation]?.[effect.error]
  const answer = forced?.answer(call.world.stateOf<unknown>(surface)) ?? (await proceed(call))
  return { ...spoilt(answer, effect.wire), ...told }
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
