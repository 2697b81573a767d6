import type { Clock } from '../world/clock.js'

/** 5 January 2026, noon in Türkiye. */
const fixedMoment = Date.UTC(2026, 0, 5, 9)

/**
 * When a realistic order is placed: now, where the clock is frozen. A clock that runs would make another order
 * of it on every day, so that it is a fixed moment then.
 */
export function orderTime(clock: Clock): number {
  return clock.mode === 'frozen' ? clock.now() : fixedMoment
}
