import { lagMs, type LoggedCall } from '../stage/call-log.js'
import type { Stage } from '../stage/stage.js'
import type { StoryStep } from '../story/story.js'
import { completes } from './matching-call.js'
import { moveAlong, neverHandedOver } from './move-order.js'
import type { PlayedOrder } from './played-order.js'
import type { Done, Playing } from './playing.js'
import { whatCame } from './what-came.js'

/** Brings the order to where something must come of it, and waits for what the implementation does by itself. */
export async function awaitCall(step: StoryStep, order: PlayedOrder, playing: Playing): Promise<Done> {
  const { stage, stop } = playing
  const [{ surface }] = step.calls
  if (step.moves.length > 0 && !order.handOvers.some((handOver) => handOver.surface === surface))
    return { calls: [], actual: neverHandedOver }
  const before = step.moves.length > 0 ? stage.log.calls.length : 0
  const isOpen = (logged: LoggedCall): boolean =>
    !logged.isServed && logged.order === order && logged.step === undefined
  const find = (): LoggedCall | undefined =>
    stage.log.calls
      .slice(before)
      .find((logged) => isOpen(logged) && step.calls.some((call) => completes(logged, call)))
  const stuck = await moveAlong(step, order, surface, stage)
  const limitMs = Math.min(step.timeoutMs * Math.max(1, stage.minuteMs / 1000), playing.patienceMs)
  // Who acts on the first of several news may have changed the order before the next.
  const found = stuck ? find() : await untilGone(find, limitMs, stage, stop)
  if (found) return { calls: [found] }
  if (stuck) return { calls: [], actual: stuck }
  const others = stage.log.calls.filter(
    (logged) =>
      isOpen(logged) &&
      step.calls.some((call) => call.surface === logged.surface && call.operation === logged.call.operation),
  )
  return { calls: [], actual: whatCame(others, stage.implementation.ended(), limitMs) }
}

/** Nobody is waited for who has ended, but what was said last may be heard a moment later. */
async function untilGone(
  find: () => LoggedCall | undefined,
  limitMs: number,
  { log, implementation }: Stage,
  stop: AbortSignal,
): Promise<LoggedCall | undefined> {
  const found = await log.until(find, limitMs, AbortSignal.any([stop, implementation.gone]))
  return found ?? (implementation.gone.aborted ? log.until(find, lagMs, stop) : undefined)
}
