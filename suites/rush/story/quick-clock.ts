import type { Stage } from '../../rehearse/stage/stage.js'

const everyMs = 250
const minuteMs = 60_000

/** The partners' clock runs as much faster than the real one as a documented minute is shorter than one. */
export function quickClock({ control, minuteMs: ownMs }: Stage, stop: AbortSignal): void {
  const ahead = (everyMs / 1000) * (minuteMs / ownMs - 1)
  if (ahead <= 0) return
  // One that is not over when the next is due counts for both: deliveries that fall due are awaited.
  let isUnderWay = false
  const ticker = setInterval(() => {
    if (isUnderWay) return
    isUnderWay = true
    void control
      .advanceClock(ahead)
      .catch(() => undefined)
      .finally(() => {
        isUnderWay = false
      })
  }, everyMs)
  stop.addEventListener('abort', () => clearInterval(ticker), { once: true })
}
