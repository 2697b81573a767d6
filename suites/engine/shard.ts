import { ConfigurationError } from '../config/configuration-error.js'

/** One of several parts of a run, each for a machine of its own. */
export interface Shard {
  /** From 1. */
  index: number
  count: number
}

/** Reads `2/3`. */
export function readShard(text: string): Shard {
  const [, index, count] = /^([1-9]\d*)\/([1-9]\d*)$/.exec(text) ?? []
  if (index !== undefined && Number(index) <= Number(count)) {
    return { index: Number(index), count: Number(count) }
  }
  throw new ConfigurationError({
    en: `reading --shard ${text}: expected <part>/<parts>, from 1/1 on, for example 2/3.`,
    tr: `--shard ${text}: <parça>/<parça sayısı> bekleniyordu, 1/1’den başlar, örneğin 2/3.`,
  })
}

/** The checks of a part: every n-th, so that areas which take long are spread; all where there are no parts. */
export function checksOfShard<Chosen>(checks: readonly Chosen[], shard: Shard | undefined): Chosen[] {
  return checks.filter((_check, index) => !shard || index % shard.count === shard.index - 1)
}
