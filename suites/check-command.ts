import { randomInt } from 'node:crypto'
import { isSurface, surfaceNames } from '../contracts/surfaces.js'
import type { TargetConfiguration } from './config/configuration.js'
import { ConfigurationError } from './config/configuration-error.js'
import { parseCredentials } from './config/credential-rules.js'
import { loadConfiguration } from './config/load-configuration.js'
import { nearest } from './config/nearest.js'
import { resolveTarget } from './config/resolve-target.js'
import { selectChecks } from './engine/select-checks.js'
import { judgedSurfaces, loadSuite } from './load-suite.js'
import { runConformance } from './run-conformance.js'
import type { RunRecord } from './run-record.js'
import type { TargetSettings } from './run/target-settings.js'

export interface CheckOptions {
  /** A base URL, for a surface named on the command line. */
  target?: string
  credential: readonly string[]
  reading: readonly string[]
  states?: string
  config?: string
  only: readonly string[]
  seed?: number
}

/** `uyum check`: judges a surface at a base URL, or targets of the configuration, and gives the record. */
export async function check(
  words: readonly string[],
  options: CheckOptions,
  toolVersion: string,
): Promise<RunRecord> {
  return judge(await resolveTargets(words, options), options, toolVersion)
}

/** Judges declared targets by name. */
export async function judgeTargets(
  declared: Readonly<Record<string, TargetConfiguration>>,
  options: Partial<CheckOptions>,
  toolVersion: string,
): Promise<RunRecord> {
  const targets = Object.entries(declared).map(([name, target]) => resolveTarget(name, target))
  return judge(await Promise.all(targets), options, toolVersion)
}

async function judge(
  targets: readonly TargetSettings[],
  { only = [], seed = randomInt(2 ** 31) }: Partial<CheckOptions>,
  toolVersion: string,
): Promise<RunRecord> {
  await requireSelection(targets, only)
  const startedAt = Date.now()
  const runTag = `u${startedAt.toString(36)}`
  return runConformance({ targets, only, seed, runTag, startedAt }, toolVersion)
}

async function resolveTargets(words: readonly string[], options: CheckOptions): Promise<TargetSettings[]> {
  const [first] = words
  const targets = await (first?.includes('/')
    ? surfaceTarget(first, words, options)
    : configuredTargets(words, options))
  const unjudged = targets.find(({ surface }) => !judgedSurfaces.includes(surface))
  if (unjudged) {
    throw new ConfigurationError(
      `checking ${unjudged.surface}: expected a surface that has checks (${judgedSurfaces.join(', ')}); this one has a contract, but no checks yet.`,
    )
  }
  return targets
}

async function surfaceTarget(
  surface: string,
  words: readonly string[],
  options: CheckOptions,
): Promise<TargetSettings[]> {
  if (!isSurface(surface)) {
    const meant = nearest(surface, surfaceNames)
    throw new ConfigurationError(
      `checking ${surface}: expected one of ${surfaceNames.join(', ')}.${meant ? ` Did you mean "${meant}"?` : ''}`,
    )
  }
  if (words.length > 1) {
    throw new ConfigurationError(
      `checking ${surface}: expected one surface, got also ${words.slice(1).join(' ')}.`,
    )
  }
  if (options.target === undefined) {
    throw new ConfigurationError(
      `checking ${surface}: expected --target <base URL>, it is missing. Say where the implementation runs.`,
    )
  }
  const declared: TargetConfiguration = {
    surface,
    baseUrl: options.target,
    credentials: parseCredentials(surface, options.credential),
    readings: parseReadings(options.reading),
    ...(options.states !== undefined && { states: options.states }),
  }
  return [await resolveTarget(surface, declared)]
}

async function configuredTargets(names: readonly string[], options: CheckOptions): Promise<TargetSettings[]> {
  for (const flag of ['target', 'states'] as const) {
    if (options[flag] !== undefined) {
      throw new ConfigurationError(
        `reading --${flag}: expected a surface before it, like muditakurye/courier; it goes with no configured target.`,
      )
    }
  }
  const configuration = await loadConfiguration(options.config)
  const targets = configuration?.targets ?? {}
  const known = Object.keys(targets)
  if (known.length === 0) {
    throw new ConfigurationError(
      'checking: expected a surface with --target, or a uyum.config.* with targets; found neither. Try: uyum check muditakurye/courier --target http://127.0.0.1:5001 --credential apiKey=…',
    )
  }
  const unknown = names.find((name) => !known.includes(name))
  if (unknown !== undefined) {
    const meant = nearest(unknown, known)
    throw new ConfigurationError(
      `checking ${unknown}: expected a target of the configuration (${known.join(', ')}) or a surface.${meant ? ` Did you mean "${meant}"?` : ''}`,
    )
  }
  return Promise.all((names.length > 0 ? names : known).map((name) => resolveTarget(name, targets[name]!)))
}

function parseReadings(pairs: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const equals = pair.indexOf('=')
      if (equals < 1) throw new ConfigurationError(`reading --reading ${pair}: expected name=value.`)
      return [pair.slice(0, equals), pair.slice(equals + 1)]
    }),
  )
}

/** A misspelt `--only` would run nothing and look like an answer. */
async function requireSelection(targets: readonly TargetSettings[], only: readonly string[]): Promise<void> {
  const suites = await Promise.all(targets.map(({ surface }) => loadSuite(surface)))
  const checks = suites.flatMap((suite) => suite.checks)
  for (const word of only) {
    if (selectChecks(checks, [word]).length > 0) continue
    const meant = nearest(word, [...checks.map(({ id }) => id), ...checks.flatMap(({ tags }) => tags ?? [])])
    throw new ConfigurationError(
      `reading --only ${word}: expected the id, the beginning of an id or a tag of a check.${meant ? ` Did you mean "${meant}"?` : ''}`,
    )
  }
}
