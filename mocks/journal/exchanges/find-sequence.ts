import type { JournalEntry } from '../journal.js'
import { differencesFrom, type Difference, type ExchangeMatch } from './exchange-match.js'

/** How far exchanges came in a given order. */
export interface Sequence {
  /** Those that were found, one for each step. */
  found: readonly JournalEntry[]
  /** The first step that nothing was found for; nothing where all were. */
  missing?: ExchangeMatch
}

/** Finds an exchange for each step, each after that of the step before, others in between or not. */
export function findSequence(
  steps: readonly ExchangeMatch[],
  oldestFirst: readonly JournalEntry[],
): Sequence {
  const found: JournalEntry[] = []
  let from = 0
  for (const step of steps) {
    const at = oldestFirst.findIndex((entry, index) => index >= from && isMeant(step, entry))
    if (at < 0) return { found, missing: step }
    found.push(oldestFirst[at]!)
    from = at + 1
  }
  return { found }
}

/** In what an exchange is not the missing step: that it came too early is a difference, too. */
export function differencesFromStep(
  step: ExchangeMatch,
  entry: JournalEntry,
  after?: JournalEntry,
): Difference[] {
  const differences = differencesFrom(step, entry)
  const isEarly = after !== undefined && Number(entry.id) <= Number(after.id)
  return isEarly
    ? [...differences, { path: 'order', expected: `after exchange ${after.id}`, actual: entry.id }]
    : differences
}

function isMeant(step: ExchangeMatch, entry: JournalEntry): boolean {
  return differencesFrom(step, entry).length === 0
}
