import type { Profile } from './profile.js'
import { seededRandom } from './seeded-random.js'

/**
 * What befalls an order on its way: nothing; it is sent twice at once; once more when it was answered; the answer to it
 * is lost, so that it is sent again; or it is called off soon after.
 */
export type Trouble = 'none' | 'twice' | 'again' | 'lost-answer' | 'late-cancel'

export interface Arrival {
  /** Counted from 0. */
  number: number
  /** When it is due, in real milliseconds since the rush began. */
  atMs: number
  /** Whether the platform was down when the customer ordered. */
  isHeldBack: boolean
  trouble: Trouble
}

export interface RushPlan {
  profile: Profile
  /** How many times faster than the profile's own. */
  compress: number
  /** In real time. */
  durationMs: number
  peakPerSecond: number
  /** How many orders were asked for, where that was said. */
  wanted?: number
  arrivals: readonly Arrival[]
}

export interface RushShape {
  profile: Profile
  compress: number
  /** So many orders at the profile's rates, however long that takes; as many as come in its own time where left out. */
  orders?: number | undefined
  seed: number
  canCancel: boolean
  /** The most that may be sent in a second, where there is a limit. */
  limitPerSecond?: number | undefined
}

/** Of a thousand orders. */
const troubles: readonly [Trouble, number][] = [
  ['twice', 40],
  ['again', 40],
  ['lost-answer', 40],
  ['late-cancel', 20],
]

/** Draws when orders arrive, and what befalls them: by a Poisson process, as independent customers order. */
export function planRush({
  profile,
  compress,
  orders,
  seed,
  canCancel,
  limitPerSecond,
}: RushShape): RushPlan {
  const random = seededRandom(seed)
  const usual = meanRate(profile) * (profile.durationMs / 1000)
  const durationMs = (profile.durationMs * ((orders ?? usual) / usual)) / compress
  const peakPerSecond = profile.peakPerSecond * compress
  const [from, to] = [0.5, 0.5 + profile.outageMs / compress / durationMs]
  const arrivals: Arrival[] = []
  let share = 0
  while (orders === undefined || arrivals.length < orders) {
    share += -Math.log(1 - random()) / ((peakPerSecond * durationMs) / 1000)
    if (share >= 1 && orders === undefined) break
    // Thinned out: what comes too often at the peak's rate is as often as the rate of this moment wants it.
    const place = share % 1
    if (random() * profile.peakPerSecond > profile.rateAt(place)) continue
    const isHeldBack = place >= from && place < to && share < 1
    arrivals.push({
      number: arrivals.length,
      atMs: (isHeldBack ? to : share) * durationMs,
      isHeldBack,
      trouble: troubleOf(random(), canCancel),
    })
  }
  return {
    profile,
    compress,
    durationMs,
    peakPerSecond,
    ...(orders !== undefined && { wanted: orders }),
    arrivals: spread(arrivals.toSorted(byTime), limitPerSecond),
  }
}

/** Never more in a second than the target's owner allows: what is too much for this second waits for the next. */
function spread(arrivals: Arrival[], limitPerSecond: number | undefined): Arrival[] {
  if (limitPerSecond === undefined) return arrivals
  let free = 0
  return arrivals.map((arrival) => {
    const atMs = Math.max(arrival.atMs, free)
    free = atMs + 1000 / limitPerSecond
    return { ...arrival, atMs }
  })
}

function byTime(one: Arrival, other: Arrival): number {
  return one.atMs - other.atMs || one.number - other.number
}

function troubleOf(drawn: number, canCancel: boolean): Trouble {
  let below = 0
  for (const [trouble, share] of troubles) {
    below += share / 1000
    if (drawn < below) return trouble === 'late-cancel' && !canCancel ? 'none' : trouble
  }
  return 'none'
}

function meanRate({ rateAt }: Profile): number {
  const steps = 1000
  const rates = Array.from({ length: steps }, (_, step) => rateAt((step + 0.5) / steps))
  return rates.reduce((sum, rate) => sum + rate, 0) / steps
}
