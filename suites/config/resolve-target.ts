import { loadContractOf } from '../../contracts/load-contract.js'
import { operationsOf } from '../../contracts/operations.js'
import { resolveReadings } from '../../contracts/reading.js'
import type { TargetSettings } from '../run/target-settings.js'
import type { TargetConfiguration } from './configuration.js'
import { ConfigurationError } from './configuration-error.js'
import { requireCredentials } from './credential-rules.js'
import { nearest } from '../../contracts/nearest.js'

/** A declared target with all defaults filled in; what does not fit its surface is an error. */
export async function resolveTarget(name: string, declared: TargetConfiguration): Promise<TargetSettings> {
  const { surface, credentials = {}, readings = {}, paths = {} } = declared
  const contract = await loadContractOf(surface)
  requireCredentials(name, surface, credentials)
  requireKnown(name, 'reading', Object.keys(readings), Object.keys(contract.readings))
  for (const [reading, value] of Object.entries(readings)) {
    requireKnown(name, `value of ${reading}`, [value], Object.keys(contract.readings[reading]!.values))
  }
  requireKnown(
    name,
    'operation in paths',
    Object.keys(paths),
    operationsOf(contract, surface).map(({ id }) => id),
  )
  const url = parseUrl(name, declared.baseUrl)
  const maxRequestsPerSecond = declared.maxRequestsPerSecond ?? (isLoopback(url) ? undefined : 20)
  return {
    name,
    surface,
    baseUrl: declared.baseUrl.replace(/(?<!\/)\/+$/, ''),
    ...(declared.build !== undefined && { build: declared.build }),
    credentials,
    headers: declared.headers ?? {},
    paths,
    ...(declared.states !== undefined && { states: declared.states }),
    fixtures: declared.fixtures ?? {},
    readings: resolveReadings(contract.readings, readings),
    allow: declared.allow ?? {},
    timeoutMs: declared.timeoutMs ?? 5000,
    ...(maxRequestsPerSecond !== undefined && { maxRequestsPerSecond }),
    waivers: declared.waivers ?? [],
  }
}

function requireKnown(
  target: string,
  what: string,
  given: readonly string[],
  known: readonly string[],
): void {
  const unknown = given.find((word) => !known.includes(word))
  if (unknown === undefined) return
  const meant = nearest(unknown, known)
  throw new ConfigurationError(
    `target ${target}: "${unknown}" is no ${what}; expected one of ${known.join(', ')}.${meant ? ` Did you mean "${meant}"?` : ''}`,
  )
}

function parseUrl(target: string, text: string): URL {
  try {
    const url = new URL(text)
    if (url.protocol === 'http:' || url.protocol === 'https:') return url
  } catch {
    // Told below, in words that say what to write.
  }
  throw new ConfigurationError(
    `target ${target}: expected a base URL like http://127.0.0.1:5001, got "${text}".`,
  )
}

function isLoopback({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || hostname.startsWith('127.')
}
