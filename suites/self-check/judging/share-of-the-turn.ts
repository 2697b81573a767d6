import { shareOf } from '../../../vitest.turn.js'

/**
 * One in so many, another with each commit and for each client or surface, whose place is `place`: by and by each has its
 * turn, and the same commit tries the same (`vitest.turn.ts`). With UYUM_TURN=all every one.
 */
export function shareOfTheTurn<Item>(items: readonly Item[], parts: number, place: number): Item[] {
  return shareOf(items, parts, process.env['UYUM_TURN'] ?? '0', place)
}
