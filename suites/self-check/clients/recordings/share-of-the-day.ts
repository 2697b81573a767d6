const dayMs = 86_400_000

/**
 * One in so many, another each day and for each client: each has its turn within as many days, and on every day with
 * some client. With UYUM_EVERY_LOSS=1 all of them.
 */
export function shareOfTheDay<Item>(items: readonly Item[], parts: number, client: number): Item[] {
  if (process.env['UYUM_EVERY_LOSS'] === '1') return [...items]
  const turn = Math.floor(Date.now() / dayMs) + client
  return items.filter((_item, index) => (index + turn) % parts === 0)
}
