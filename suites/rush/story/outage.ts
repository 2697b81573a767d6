import { setTimeout as pause } from 'node:timers/promises'
import type { Surface } from '../../../contracts/contract/surfaces.js'
import type { Stage } from '../../rehearse/stage/stage.js'
import type { RushPlan } from '../plan-rush.js'

/** When in a rush those who bring the orders are down; the platform is in the middle. */
const fromShare = 0.2
/** Longer than the longest outage of a story nobody need bear. */
const mostMinutes = 3

/** For as long as the profile says, those who are given orders break every connection off. */
export async function outageOf(
  { control, minuteMs }: Stage,
  { durationMs, profile, compress }: RushPlan,
  givenTo: readonly { surface: Surface; operation: string }[],
  stop: AbortSignal,
): Promise<void> {
  const wait = (ms: number): Promise<unknown> => pause(ms, undefined, { signal: stop }).catch(() => undefined)
  await wait(durationMs * fromShare)
  if (stop.aborted) return
  for (const { surface, operation } of givenTo)
    await control.declareFault(surface, {
      id: faultOf(surface),
      match: { operation },
      effect: { wire: 'reset' },
    })
  await wait(Math.min(profile.outageMs / compress, mostMinutes * minuteMs))
  for (const { surface } of givenTo) await control.deleteFault(faultOf(surface))
}

function faultOf(surface: Surface): string {
  return `down-${surface.replace('/', '-')}`
}
