import type { Clock, ClockMode } from '../world/clock.js'

/** A world's time as the control API shows it. */
export interface ShownTime {
  /** ISO 8601. */
  now: string
  mode: ClockMode
}

export function shownTime(clock: Clock): ShownTime {
  return { now: new Date(clock.now()).toISOString(), mode: clock.mode }
}
