/**
 * One in so many, another with each commit and for each client or surface, whose place is `place`: by and by each has its
 * turn, and the same commit tries the same (`vitest.turn.ts`). With UYUM_TURN=all every one.
 */
export function shareOfTheTurn<Item>(items: readonly Item[], parts: number, place: number): Item[] {
  const turn = process.env['UYUM_TURN'] ?? '0'
  if (turn === 'all') return [...items]
  return items.filter((_item, index) => (index + Number(turn) + place) % parts === 0)
}
