import type { Gateway, Refused } from './small-gateway.js'

/** nginx's `limit_req rate=…r/s burst=… nodelay`: refills steadily. */
export function tokenBucket(perSecond: number, burst: number, refused: Refused): Gateway {
  let tokens = burst + 1
  let filledAt = performance.now()
  return () => {
    const now = performance.now()
    tokens = Math.min(burst + 1, tokens + ((now - filledAt) / 1000) * perSecond)
    filledAt = now
    if (tokens < 1) return refused
    tokens -= 1
    return undefined
  }
}

/** So many in each window, told by headers of the choosing. */
export function fixedWindow(
  limit: number,
  windowMs: number,
  refused: (secondsLeft: number) => Refused,
): Gateway {
  let openedAt = -Infinity
  let taken = 0
  return () => {
    const now = performance.now()
    if (now - openedAt >= windowMs) [openedAt, taken] = [now, 0]
    taken += 1
    return taken > limit ? refused(Math.ceil((openedAt + windowMs - now) / 1000)) : undefined
  }
}

/** After so many requests nothing stands behind it for a while. */
export function restart(afterRequests: number, forMs: number, status: number): Gateway {
  let passed = 0
  let downAt: number | undefined
  return () => {
    passed += 1
    if (passed > afterRequests) downAt ??= performance.now()
    return downAt !== undefined && performance.now() - downAt < forMs ? { status } : undefined
  }
}

/** Turns every so manieth request away. */
export function everyNth(nth: number, status: number): Gateway {
  let count = 0
  return () => ((count += 1) % nth === 0 ? { status } : undefined)
}
