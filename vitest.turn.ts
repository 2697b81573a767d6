import { execFileSync } from 'node:child_process'

/**
 * Whose turn it is among what takes turns: a number that is another with each commit, and the same for the same one, so
 * that a red run is red again; `all` where UYUM_TURN says so. Without a repository it is always the first’s.
 */
export function turnOf(mode: string): string {
  const { UYUM_TURN: asked } = process.env
  if (mode === 'whole' || asked === 'all') return 'all'
  if (asked === undefined) return commitTime()
  if (!/^\d+$/.test(asked)) throw new Error(`UYUM_TURN: expected a number or "all", got "${asked}".`)
  return asked
}

/** One in so many, by the turn and a place of its own; every one where it is the turn of all. */
export function shareOf<Item>(items: readonly Item[], parts: number, turn: string, place = 0): Item[] {
  if (turn === 'all') return [...items]
  return items.filter((_item, index) => (index + Number(turn) + place) % parts === 0)
}

/** In seconds. */
function commitTime(): string {
  try {
    const told = execFileSync('git', ['log', '-1', '--format=%ct'], {
      cwd: import.meta.dirname,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    return /^\d+/.exec(told)?.[0] ?? '0'
  } catch {
    return '0'
  }
}
