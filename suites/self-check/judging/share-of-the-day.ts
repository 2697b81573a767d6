const dayMs = 86_400_000

/**
 * One in so many, another each day and for each client or surface, whose place is `place`: each has its turn within as
 * many days, and on every day with one of them. With UYUM_WHOLE=1 all of them.
 */
export function shareOfTheDay<Item>(items: readonly Item[], parts: number, place: number): Item[] {
  if (process.env['UYUM_WHOLE'] === '1') return [...items]
  const turn = Math.floor(Date.now() / dayMs) + place
  return items.filter((_item, index) => (index + turn) % parts === 0)
}
