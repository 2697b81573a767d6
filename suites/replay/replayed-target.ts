import { queryValues, shownUrl } from '../../contracts/wire/base-url.js'
import { ConfigurationError } from '../config/configuration-error.js'
import { parseCredentials } from '../config/target/credential-rules.js'
import { loadConfiguration } from '../config/load-configuration.js'
import { resolveTarget } from '../config/target/resolve-target.js'
import { parseReadings, tlsOf, type TargetOptions } from '../config/target/resolve-targets.js'
import type { Run } from '../record/run-record.js'
import type { TargetSettings } from '../run/target/target-settings.js'

/**
 * Where to replay: the configuration's target of the recorded name, or the base URL of the command line. A record
 * may be anybody's: to an address that it alone names no credential is sent.
 */
export async function replayedTarget(run: Run, options: TargetOptions): Promise<TargetSettings> {
  const { target: name, surface, contract } = run
  const revision = contract.revision === undefined ? {} : { revision: contract.revision }
  const configured = options.target === undefined ? await configuredTarget(name, options.config) : undefined
  if (configured) return resolveTarget(name, { ...configured, ...revision })
  if (options.target === undefined) {
    throw new ConfigurationError({
      en:
        name === surface
          ? `replaying on ${shownUrl(run.baseUrl)}: expected --target, as only the record names that address, and whoever wrote it would get the credentials. Give --target ${shownUrl(run.baseUrl)} if it is the right one.`
          : `replaying on ${name}: expected a configuration with that target, there is none. Name one with --config, or give --target and --credential.`,
      tr:
        name === surface
          ? `${shownUrl(run.baseUrl)}: --target bekleniyordu; o adresi yalnız kayıt söylüyor ve kimlik bilgileri kaydı yazana giderdi. Doğru adres buysa --target ${shownUrl(run.baseUrl)} verin.`
          : `${name}: bu hedefi taşıyan bir yapılandırma bekleniyordu, yok. Birini --config ile verin ya da --target ve --credential verin.`,
    })
  }
  requireWhole(name, options.target)
  return resolveTarget(name, {
    surface,
    ...revision,
    baseUrl: options.target,
    credentials: parseCredentials(surface, options.credential),
    readings: { ...run.readings, ...parseReadings(options.reading) },
    ...(options.states !== undefined && { states: options.states }),
    ...(options.readBack !== undefined && { readBack: options.readBack }),
    ...tlsOf(options),
  })
}

async function configuredTarget(name: string, file: string | undefined) {
  const targets = (await loadConfiguration(file))?.targets ?? {}
  return Object.hasOwn(targets, name) ? targets[name] : undefined
}

/** A record shows no value of a query, and no variable of a path: whoever replays it knows them. */
function requireWhole(target: string, baseUrl: string): void {
  const isCut =
    /\/<[^/<>]+>/.test(baseUrl) ||
    queryValues(baseUrl).some(([name, value]) => value === `<${name}>` || name === '<query>')
  if (!isCut) return
  throw new ConfigurationError({
    en: `replaying on ${target}: expected the whole base URL, the record holds ${baseUrl} without the values. Give it with --target.`,
    tr: `${target}: tam taban URL bekleniyordu, kayıtta değerleri olmadan ${baseUrl} var. --target ile verin.`,
  })
}
