import type { Surface } from '../../../contracts/contract/surfaces.js'
import { ConfigurationError } from '../../config/configuration-error.js'
import { loadSettings } from '../../config/load-configuration.js'
import type { CredentialValues, Waiver } from '../../run/target/target-settings.js'
import type { StageSettings } from './stage.js'

/** The implementation that a command line or a configuration names, and what is to be known of it before it starts. */
export interface ConfiguredImplementation {
  start: Pick<StageSettings, 'command' | 'serves' | 'port'>
  credentials: Readonly<Partial<Record<Surface, CredentialValues>>>
  /** Where it serves, beyond loopback. */
  allowedHosts: readonly string[]
  waivers: readonly Waiver[]
}

/** What `--exec` and the configuration's `rehearse` say. */
export async function configuredImplementation({
  exec,
  config,
}: {
  exec?: string
  config?: string
}): Promise<ConfiguredImplementation> {
  const { rehearse: configured = {} } = await loadSettings(config)
  const command = exec ?? configured.command
  // Where another one serves says nothing of the one that the command line starts.
  const { serves: declared = {}, port = 0 } = exec === undefined ? configured : {}
  const serves = Object.fromEntries(
    Object.entries(declared).map(([surface, { baseUrl }]) => [surface, baseUrl]),
  ) as Partial<Record<Surface, string>>
  if (command === undefined && Object.keys(serves).length === 0) {
    throw new ConfigurationError({
      en: 'rehearsing: expected an implementation, there is none. Start it with --exec "<command>", or say in the configuration under rehearse.serves where it runs.',
      tr: 'Prova için bir uygulama bekleniyordu, yok. --exec "<komut>" ile başlatın ya da nerede çalıştığını yapılandırmada rehearse.serves altında söyleyin.',
    })
  }
  const hosts = Object.values(serves).map((url) => new URL(url).hostname)
  return {
    start: { ...(command !== undefined && { command }), serves, port },
    credentials: configured.credentials ?? {},
    allowedHosts: [...new Set(hosts)],
    waivers: configured.waivers ?? [],
  }
}
