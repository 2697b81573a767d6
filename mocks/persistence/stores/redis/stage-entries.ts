import type { Changes } from '../world-store.js'
import { keys } from './keys.js'
import { stageScript } from './scripts.js'
import type { WatchedRedis } from './watched-redis.js'

/** So many entries go to Redis in one command: it does nothing else meanwhile, and neither does this process. */
export const mostAtOnce = 500

/** Puts what a world begins with aside, piece by piece; gives what is left for the command that makes it the world's. */
export async function stageEntries(
  watched: WatchedRedis,
  staged: string,
  entries: Changes['entries'],
): Promise<Changes['entries']> {
  const isStaged = ([key, text]: Changes['entries'][number]) =>
    text !== undefined && !key.startsWith('snapshots ')
  // By key: of one that is written twice the last counts, and what goes again was never there.
  const last = new Map(entries)
  const some = [...last].filter(isStaged) as [string, string][]
  await watched.ask((redis) => redis.unlink(staged))
  for (let from = 0; from < some.length; from += mostAtOnce) {
    const texts = some.slice(from, from + mostAtOnce).flat()
    await watched.ask((redis) => redis.eval(stageScript, 2, staged, keys.places, ...texts))
  }
  return [...last].filter(([key]) => key.startsWith('snapshots '))
}
