import type { Worlds } from '../../world/worlds.js'

/** A world is looked at so often while it may idle. */
const looksPerWait = 4
const soonestMs = 20
const latestMs = 60_000

/**
 * Lets worlds go that nobody has used for so long, by real time: whatever a world's own clock says, its tester has
 * another. Asked anew before each look, for a reload may change it.
 */
export function expireIdleWorlds(worlds: Worlds, idleMs: () => number): () => void {
  let timer: NodeJS.Timeout | undefined
  const wait = (): void => {
    const next = Math.min(Math.max(idleMs() / looksPerWait, soonestMs), latestMs)
    timer = setTimeout(look, next).unref()
  }
  const look = (): void => {
    const limit = idleMs()
    const gone = Number.isFinite(limit) ? worlds.expire(limit) : Promise.resolve()
    void gone.finally(() => timer && wait())
  }
  wait()
  return () => {
    clearTimeout(timer)
    timer = undefined
  }
}
