import type { Surface } from '../../contracts/contract/surfaces.js'
import { callers } from './callers.js'

/** How long the caller of a surface waits after each attempt that failed, under these readings. */
export function retryAfterSeconds(
  surface: Surface,
  readings: Readonly<Record<string, string>>,
): readonly number[] {
  const { contract, retryAfterSeconds: documented } = callers[surface]
  return documented?.((name) => readings[name] ?? contract.readings[name]?.default ?? '') ?? []
}
