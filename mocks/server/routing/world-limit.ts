import type { Limits } from '../../limits/limits.js'
import type { Worlds } from '../../world/worlds.js'

/**
 * Whether a request would have another world spring into being where there are as many as there may be. Where they
 * are in a store, that one counts them, for it knows those of other processes, too.
 */
export function worldLimit(sandbox: string, worlds: Worlds, limits: Limits): 'worlds' | undefined {
  if (sandbox === '' || worlds.outlivesProcess || worlds.find(sandbox)) return undefined
  return worlds.list().length >= limits.worlds ? 'worlds' : undefined
}
