import { existsSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type { Configuration } from './configuration.js'
import { ConfigurationError } from './configuration-error.js'
import { configurationFiles } from './configuration-files.js'
import { enrolPartnersOf } from './enrol-configured.js'
import { atTarget } from './target/at-target.js'
import { readAuthority } from './read/read-authority.js'
import { readDotenv } from './read/read-dotenv.js'
import type { ConfigurationSource } from './read/configuration-source.js'
import { readSource } from './read/read-source.js'
import { substituteVariables } from './read/substitute-variables.js'
import { urlVariables } from './read/url-variables.js'

/**
 * The configuration of a named file, or of the current folder's `uyum.config.*`; nothing where there is none. What the
 * environment does not set, a `.env` beside the file may.
 */
export async function loadConfiguration(
  named: string | undefined,
  environment: NodeJS.ProcessEnv = process.env,
  folder = process.cwd(),
): Promise<Configuration | undefined> {
  return load(findConfiguration(named, folder), environment)
}

/** The same without its targets: who judges none of them need not have their credentials. */
export async function loadSettings(
  named: string | undefined,
  environment: NodeJS.ProcessEnv = process.env,
  folder = process.cwd(),
): Promise<Omit<Configuration, 'targets'>> {
  return (await load(findConfiguration(named, folder), environment, withoutTargets)) ?? {}
}

async function load(
  file: string | undefined,
  environment: NodeJS.ProcessEnv,
  narrow = (source: ConfigurationSource): ConfigurationSource => source,
): Promise<Configuration | undefined> {
  if (file === undefined) return undefined
  if (!existsSync(file)) {
    throw new ConfigurationError({
      en: `reading ${file}: expected a file, there is none. Name another with --config.`,
      tr: `${file}: bir dosya bekleniyordu, yok. --config ile başkasını verin.`,
    })
  }
  const dotenv = readDotenv(dirname(file))
  const source = narrow(withoutAnchors(await readSource(file, dotenv)))
  const variables = { ...dotenv, ...environment }
  // Loaded where there is something to validate: a schema compiler is a good part of a start.
  const { validateConfiguration } = await import('./read/validate-configuration.js')
  await enrolPartnersOf(source.value, file, variables)
  const configuration = validateConfiguration(substituteVariables(source, variables), source)
  const { targets: written = {} } = source.value as Pick<Configuration, 'targets'>
  return withUrlVariables(withAuthorities(withConfirmed(configuration), dirname(file)), written, variables)
}

/** From here on nobody knows which part of a URL was a variable. */
function withUrlVariables(
  configuration: Configuration,
  written: NonNullable<Configuration['targets']>,
  variables: NodeJS.ProcessEnv,
): Configuration {
  const targets = Object.entries(configuration.targets ?? {}).map(([name, target]) => {
    const urlParts = urlVariables(written[name] ?? {}, variables)
    return [name, Object.keys(urlParts).length > 0 ? { ...target, urlParts } : target] as const
  })
  return { ...configuration, ...(configuration.targets && { targets: Object.fromEntries(targets) }) }
}

/** What is confirmed for the whole file is so for each of its targets. */
function withConfirmed(configuration: Configuration): Configuration {
  const { confirmed, targets } = configuration
  if (!confirmed || !targets) return configuration
  const all = Object.entries(targets).map(([name, target]) => [
    name,
    { ...target, confirmed: { ...confirmed, ...target.confirmed } },
  ])
  return { ...configuration, targets: Object.fromEntries(all) as typeof targets }
}

/** From here on nobody knows the folder that their paths count from. */
function withAuthorities(configuration: Configuration, folder: string): Configuration {
  const targets = Object.entries(configuration.targets ?? {}).map(([name, target]) => {
    const ca = target.tls?.ca
    if (ca === undefined) return [name, target] as const
    return [
      name,
      { ...target, tls: { ...target.tls, ca: readAuthority(atTarget(`${name}: tls.ca`), ca, folder) } },
    ] as const
  })
  return { ...configuration, ...(configuration.targets && { targets: Object.fromEntries(targets) }) }
}

function withoutTargets(source: ConfigurationSource): ConfigurationSource {
  if (typeof source.value !== 'object' || source.value === null) return source
  return { ...source, value: { ...source.value, targets: {} } }
}

/** What stands under `x-…` is there to be pointed at: it counts where an alias puts it. */
function withoutAnchors(source: ConfigurationSource): ConfigurationSource {
  if (typeof source.value !== 'object' || source.value === null || Array.isArray(source.value)) return source
  const meant = Object.entries(source.value).filter(([key]) => !key.startsWith('x-'))
  return { ...source, value: Object.fromEntries(meant) }
}

/** The file that is read as configuration; nothing where none is named and the folder has none. */
export function findConfiguration(named: string | undefined, folder = process.cwd()): string | undefined {
  return named === undefined ? discover(folder) : resolve(folder, named)
}

function discover(folder: string): string | undefined {
  const found = configurationFiles(undefined, folder).map((file) => basename(file))
  if (found.length > 1) {
    throw new ConfigurationError({
      en: `looking for a configuration in ${folder}: expected one, there are ${found.join(' and ')}. Remove all but one, or name one with --config.`,
      tr: `${folder}: bir yapılandırma bekleniyordu, birden çok var: ${found.join(' ve ')}. Biri dışında hepsini kaldırın ya da birini --config ile verin.`,
    })
  }
  return found[0] === undefined ? undefined : join(folder, found[0])
}
