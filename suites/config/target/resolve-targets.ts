import { existsSync, readFileSync } from 'node:fs'
import { readSurface } from '../../catalogue/judged-surface.js'
import { surfaceNames } from '../../../contracts/contract/surfaces.js'
import type { TargetSettings } from '../../run/target/target-settings.js'
import type { TargetConfiguration, TlsConfiguration } from '../configuration.js'
import { ConfigurationError } from '../configuration-error.js'
import { declaredAt } from '../declared-at.js'
import { credentialFlags, parseCredentials } from './credential-rules.js'
import { findConfiguration, loadConfiguration, loadSettings } from '../load-configuration.js'
import { didYouMean } from '../../../contracts/text/did-you-mean.js'
import { allResolved } from './all-resolved.js'
import { resolveTarget } from './resolve-target.js'

/** How a command line says where the implementations are. */
export interface TargetOptions {
  /** A base URL, for a surface named on the command line. */
  target?: string
  credential: readonly string[]
  reading: readonly string[]
  states?: string
  /** Another revision of the partner's documents to judge by. */
  revision?: string
  readBack?: string
  /** What its people call the build that is judged. */
  build?: string
  config?: string
  /** A PEM file with an authority to trust. */
  ca?: string
  insecure?: boolean
}

/** The targets that the words of a command line name: a surface at a base URL, or targets of the configuration. */
export async function resolveTargets(
  words: readonly string[],
  options: TargetOptions,
): Promise<TargetSettings[]> {
  const [first] = words
  return first?.includes('/') ? surfaceTarget(first, words, options) : configuredTargets(words, options)
}

async function surfaceTarget(
  word: string,
  words: readonly string[],
  options: TargetOptions,
): Promise<TargetSettings[]> {
  const surface = readSurface(word, 'checking')
  if (words.length > 1) {
    throw new ConfigurationError({
      en: `checking ${surface}: expected one surface, got also ${words.slice(1).join(' ')}.`,
      tr: `${surface}: tek arayüz bekleniyordu, fazlası geldi: ${words.slice(1).join(' ')}.`,
    })
  }
  if (options.target === undefined) {
    throw new ConfigurationError({
      en: `checking ${surface}: expected --target <base URL>, it is missing. Say where the implementation runs.`,
      tr: `${surface}: --target <taban URL> eksik. Sunucunuzun nerede çalıştığını söyleyin.`,
    })
  }
  const declared: TargetConfiguration = {
    surface,
    baseUrl: options.target,
    credentials: parseCredentials(surface, options.credential),
    readings: parseReadings(options.reading),
    ...(options.states !== undefined && { states: options.states }),
    ...(options.readBack !== undefined && { readBack: options.readBack }),
    ...(options.build !== undefined && { build: options.build }),
    ...revisionOf(options),
    ...tlsOf(options),
  }
  const confirmed = await confirmedIn(options.config)
  return [await resolveTarget(surface, { ...declared, ...(confirmed && { confirmed }) })]
}

/** Answers of partners hold for whatever is judged beside the configuration that records them. */
async function confirmedIn(named: string | undefined): Promise<TargetConfiguration['confirmed']> {
  const file = findConfiguration(named)
  if (file === undefined || !existsSync(file) || !readFileSync(file).includes('confirmed')) return undefined
  return (await loadSettings(file)).confirmed
}

/** What the command line says of a target that it names itself: as a flag, and where a configured one says it. */
const flagsOfASurface = [
  ['target', 'target', 'baseUrl'],
  ['states', 'states', 'states'],
  ['readBack', 'read-back', 'readBack'],
  ['ca', 'ca', 'tls: { ca }'],
  ['insecure', 'insecure', 'tls: { insecure }'],
] as const

async function configuredTargets(
  names: readonly string[],
  options: TargetOptions,
): Promise<TargetSettings[]> {
  for (const [option, flag, key] of flagsOfASurface) {
    if (options[option] !== undefined) {
      throw new ConfigurationError({
        en: `reading --${flag}: expected a surface (<partner>/<party>) before it; it goes with no configured target. Write ${key} into the target of the configuration, or name surface and --target.`,
        tr: `--${flag}: öncesinde bir arayüz (<partner>/<taraf>) bekleniyordu; yapılandırmadaki bir hedefle kullanılmaz. Yapılandırmadaki hedefe ${key} yazın ya da arayüzü --target ile birlikte verin.`,
      })
    }
  }
  const configuration = await loadConfiguration(options.config)
  const targets = configuration?.targets ?? {}
  const known = Object.keys(targets)
  if (known.length === 0) {
    throw new ConfigurationError({
      en: `checking: expected a surface with --target, or a uyum.config.* with targets; found neither. Try: npx --no-install uyum check ${surfaceNames[0]} --target http://127.0.0.1:5001 ${credentialFlags(surfaceNames[0]!, []).join(' ')}`,
      tr: `Neyin denetleneceği belli değil: --target ile bir arayüz ya da hedefleri olan bir uyum.config.* bekleniyordu, ikisi de yok. Deneyin: npx --no-install uyum check ${surfaceNames[0]} --target http://127.0.0.1:5001 ${credentialFlags(surfaceNames[0]!, []).join(' ')}`,
    })
  }
  const unknown = names.find((name) => !known.includes(name))
  if (unknown !== undefined) {
    const hint = didYouMean(unknown, known)
    throw new ConfigurationError({
      en: `checking ${unknown}: expected a target of the configuration (${known.join(', ')}) or a surface.${hint.en}`,
      tr: `${unknown}: yapılandırmadaki bir hedef (${known.join(', ')}) ya da bir arayüz bekleniyordu.${hint.tr}`,
    })
  }
  const build = options.build === undefined ? {} : { build: options.build }
  return allResolved(
    (names.length > 0 ? names : known).map(async (name) => {
      const at = declaredAt(name, options.config)
      const settings = await resolveTarget(name, { ...targets[name]!, ...build, ...revisionOf(options) })
      return { ...settings, ...(at && { declaredAt: at }) }
    }),
  )
}

function revisionOf({ revision }: TargetOptions): { revision?: string } {
  return revision === undefined ? {} : { revision }
}

/** What `--ca` and `--insecure` say; nothing where neither is given. */
export function tlsOf({ ca, insecure }: Pick<TargetOptions, 'ca' | 'insecure'>): {
  tls?: TlsConfiguration
} {
  if (ca === undefined && !insecure) return {}
  return { tls: { ...(ca !== undefined && { ca }), ...(insecure && { insecure }) } }
}

/** Readings from `--reading name=value`. */
export function parseReadings(pairs: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const equals = pair.indexOf('=')
      if (equals < 1)
        throw new ConfigurationError({
          en: `reading --reading ${pair}: expected name=value.`,
          tr: `--reading ${pair}: ad=değer bekleniyordu.`,
        })
      return [pair.slice(0, equals), pair.slice(equals + 1)]
    }),
  )
}
