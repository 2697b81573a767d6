import type { Journal, JournalEntry } from '../journal.js'
import { differencesFrom, type Difference, type ExchangeMatch } from './exchange-match.js'
import { differencesFromStep, findSequence } from './find-sequence.js'

/** What must have gone over the wire; `match` or `order` is there, or both. */
export interface Verification {
  /** The exchanges that are looked for; of an `order`, what all its steps have in common. */
  match?: ExchangeMatch
  /** How often they came; at least once where it and `order` are left out. */
  count?: { exactly?: number; atLeast?: number; atMost?: number }
  /** Exchanges that came one after the other; others may have come in between. */
  order?: readonly ExchangeMatch[]
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
  /** The ids of the exchanges that match, newest first; of an `order`, of its steps as far as they came. */
  matched: string[]
  /** Of those that do not, the nearest; of equals the newest. */
  nearMisses: NearMiss[]
  reason: string
}

/** One of the two things that can be asked, answered. */
interface Finding {
  holds: boolean
  matched: string[]
  nearMisses: NearMiss[]
  reason: string
}

const shownMisses = 3

/** Tells from a journal whether something happened as often, and in the order, as it should. */
export function verify(
  { match = {}, count, order, within }: Verification,
  journal: Journal,
  now: number,
): Verdict {
  const kept = journal.newestFirst()
  const since = within === undefined ? -Infinity : now - within * 1000
  const newestFirst = kept.filter(({ at }) => at >= since)
  const counted = count || !order ? findCount(match, count ?? { atLeast: 1 }, newestFirst) : undefined
  const ordered =
    order &&
    findOrder(
      order.map((step) => both(match, step)),
      newestFirst,
    )
  const findings = [ordered, counted].filter((finding) => finding !== undefined)
  const shown = findings.find(({ holds }) => !holds) ?? findings[0]!
  const isBlind = journal.dropped > 0 && (kept.at(-1)?.at ?? Infinity) >= since
  return {
    verdict: isBlind ? 'inconclusive' : shown.holds ? 'passed' : 'failed',
    matched: (ordered ?? shown).matched,
    nearMisses: shown.nearMisses,
    reason: isBlind
      ? `the journal had to drop ${journal.dropped} exchanges that may have counted; verify sooner, or within a shorter time`
      : findings.map(({ reason }) => reason).join('; '),
  }
}

function findCount(
  match: ExchangeMatch,
  count: NonNullable<Verification['count']>,
  newestFirst: readonly JournalEntry[],
): Finding {
  const compared = newestFirst.map((entry) => compare(entry, differencesFrom(match, entry)))
  const matched = compared.filter(({ distance }) => distance === 0).map(({ id }) => id)
  return {
    holds: isCounted(matched.length, count),
    matched,
    nearMisses: nearest(compared),
    reason: `expected ${inWords(count)}, found ${matched.length}`,
  }
}

function findOrder(steps: readonly ExchangeMatch[], newestFirst: readonly JournalEntry[]): Finding {
  const { found, missing } = findSequence(steps, newestFirst.toReversed())
  const compared = missing
    ? newestFirst.map((entry) => compare(entry, differencesFromStep(missing, entry, found.at(-1))))
    : []
  return {
    holds: missing === undefined,
    matched: found.map(({ id }) => id),
    nearMisses: nearest(compared),
    reason: missing
      ? `expected ${steps.length} in this order, found ${found.length} of them: step ${found.length + 1} did not come${found.length > 0 ? ' after the others' : ''}`
      : `expected ${steps.length} in this order, found them`,
  }
}

/** What a step has in common with the others, and what is its own. */
function both(match: ExchangeMatch, step: ExchangeMatch): ExchangeMatch {
  return {
    ...match,
    ...step,
    fields: { ...match.fields, ...step.fields },
    answer: { ...match.answer, ...step.answer },
  }
}

function compare({ id }: JournalEntry, differences: Difference[]): NearMiss {
  return { id, distance: differences.length, differences }
}

function nearest(compared: readonly NearMiss[]): NearMiss[] {
  return compared
    .filter(({ distance }) => distance > 0)
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, shownMisses)
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
