import type { Journal } from '../journal.js'
import { differencesFrom, type Difference, type ExchangeMatch } from './exchange-match.js'

/** What must have gone over the wire. */
export interface Verification {
  match: ExchangeMatch
  /** How often; at least once where it is left out. */
  count?: { exactly?: number; atLeast?: number; atMost?: number }
  /** Only exchanges of the last so many seconds of the world's clock. */
  within?: number
}

/** An exchange that was nearly one of those looked for. */
export interface NearMiss {
  id: string
  /** In how many things it differs. */
  distance: number
  differences: Difference[]
}

export interface Verdict {
  /** `inconclusive` where exchanges that could have counted had to make room in the journal. */
  verdict: 'passed' | 'failed' | 'inconclusive'
  /** The ids of the exchanges that match, newest first. */
  matched: string[]
  /** Of those that do not, the nearest; of equals the newest. */
  nearMisses: NearMiss[]
  reason: string
}

const shownMisses = 3

/** Tells from a journal whether something happened as often as it should. */
export function verify(
  { match, count = { atLeast: 1 }, within }: Verification,
  journal: Journal,
  now: number,
): Verdict {
  const kept = journal.newestFirst()
  const since = within === undefined ? -Infinity : now - within * 1000
  const compared = kept
    .filter(({ at }) => at >= since)
    .map((entry) => ({ id: entry.id, differences: differencesFrom(match, entry) }))
  const matched = compared.filter(({ differences }) => differences.length === 0).map(({ id }) => id)
  const holds = isCounted(matched.length, count)
  const isBlind = journal.dropped > 0 && (kept.at(-1)?.at ?? Infinity) >= since
  return {
    verdict: isBlind ? 'inconclusive' : holds ? 'passed' : 'failed',
    matched,
    nearMisses: compared
      .filter(({ differences }) => differences.length > 0)
      .map(({ id, differences }) => ({ id, distance: differences.length, differences }))
      .sort((a, b) => a.distance - b.distance)
      .slice(0, shownMisses),
    reason: isBlind
      ? `the journal had to drop ${journal.dropped} exchanges that may have counted; verify sooner, or within a shorter time`
      : `expected ${inWords(count)}, found ${matched.length}`,
  }
}

function isCounted(found: number, { exactly, atLeast, atMost }: NonNullable<Verification['count']>): boolean {
  return (
    (exactly === undefined || found === exactly) && found >= (atLeast ?? 0) && found <= (atMost ?? Infinity)
  )
}

function inWords({ exactly, atLeast, atMost }: NonNullable<Verification['count']>): string {
  const words = [
    exactly === undefined ? [] : `exactly ${exactly}`,
    atLeast === undefined ? [] : `at least ${atLeast}`,
    atMost === undefined ? [] : `at most ${atMost}`,
  ]
  return words.flat().join(' and ')
}
