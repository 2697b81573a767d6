import { dirname } from 'node:path'
import { findConfiguration } from './load-configuration.js'
import { readDotenv } from './read/read-dotenv.js'
import { readSource } from './read/read-source.js'

/** Where somebody's own server is. */
export interface TargetPlace {
  name: string
  surface: string
  baseUrl: string
}

/**
 * Where the configured targets are, as far as they say so in so many words: nothing else of them need be there yet, no
 * credential and no variable.
 */
export async function targetPlaces(
  named: string | undefined,
  folder = process.cwd(),
): Promise<TargetPlace[]> {
  const file = findConfiguration(named, folder)
  if (file === undefined) return []
  const { value } = await readSource(file, readDotenv(dirname(file)))
  const { targets } = (value ?? {}) as { targets?: unknown }
  return typeof targets === 'object' && targets !== null ? Object.entries(targets).flatMap(placeOf) : []
}

function placeOf([name, target]: [string, unknown]): TargetPlace[] {
  const { surface, baseUrl } = (target ?? {}) as Record<string, unknown>
  const isPlain = typeof surface === 'string' && typeof baseUrl === 'string' && !baseUrl.includes('${')
  return isPlain ? [{ name, surface, baseUrl }] : []
}
