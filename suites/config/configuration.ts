import type { AnySurface, Surface } from '../../contracts/contract/surfaces.js'
import type { CredentialValues, TargetSettings } from '../run/target/target-settings.js'

/** A target as a user declares it; what is left out has a default. */
export interface TargetConfiguration {
  surface: Surface
  /** Another revision of the partner's documents to judge by. */
  revision?: string
  baseUrl: string
  /** What its people call the build that runs there; it goes into the record. */
  build?: string
  credentials?: CredentialValues
  headers?: Record<string, string>
  paths?: Record<string, string>
  states?: string
  /** Tells what the target holds of an order. */
  readBack?: string | ReadBackConfiguration
  fixtures?: TargetSettings['fixtures']
  readings?: Record<string, string>
  /** What the partner has answered to open questions, by reading; those of the whole file among them. */
  confirmed?: Record<string, ConfirmedConfiguration>
  allow?: { burst?: boolean; hugeBodies?: boolean; rush?: boolean }
  timeoutMs?: number
  /** Whom to trust where the target speaks https. */
  tls?: TlsConfiguration
  maxRequestsPerSecond?: number
  waivers?: WaiverConfiguration[]
  /** Not to be written: the values of variables that stand behind the host of a URL, by name. */
  urlParts?: TargetSettings['urlParts']
}

/** A partner's answer to an open question of its documents. */
export interface ConfirmedConfiguration {
  value: string
  /** Who answered. */
  by: string
  /** The day: `2027-01-31`. */
  on: string
}

/** The hook that tells what a target holds. */
export interface ReadBackConfiguration {
  url: string
  headers?: Record<string, string>
  /** How long an order may take to show there, in milliseconds: 3000 where left out. */
  waitMs?: number
}

/** Whom to trust beyond what this machine does. */
export interface TlsConfiguration {
  /** An authority, or the server's own certificate: a PEM file, from the configuration's folder, or its text. */
  ca?: string
  /** Whoever answers is believed; every report says so. */
  insecure?: boolean
  /** The name in the certificate, where it is not the host that is called. */
  servername?: string
}

/** A failure that is lived with until a day. */
export interface WaiverConfiguration {
  check: string
  reason: string
  /** The last day on which it counts (UTC): `2027-01-31`. */
  until: string
  /** Who answers for it. */
  approver?: string
}

/** What `uyum observe` goes by beside its flags. */
export interface ObserveConfiguration {
  waivers?: WaiverConfiguration[]
}

/** What `uyum rehearse` goes by beside its flags. */
export interface RehearseConfiguration {
  /** Starts the implementation; where there is none it runs already. */
  command?: string
  /** Where the partners are called: a free port where it is left out. */
  port?: number
  /** Where the implementation serves a surface, where that is not where its port and the documents say. */
  serves?: Partial<Record<Surface, { baseUrl: string }>>
  /** By surface: what the implementation shows there, and what it is shown. */
  credentials?: Partial<Record<Surface, CredentialValues>>
  waivers?: WaiverConfiguration[]
}

/** The mock server's own settings; flags go before them. */
export interface MockConfiguration {
  port?: number
  host?: string
  credentials?: Record<string, CredentialValues>
  readings?: Record<string, string>
  /** Another revision of the documents to play by, where a surface has it. */
  revision?: string
  /** Who receives what the mocked platforms call by themselves, by surface. */
  deliver?: Partial<Record<Surface, DeliveryTargetConfiguration>>
  /** Hosts beyond loopback that the control API may set as such targets. */
  allowedHosts?: string[]
  /** How many requests a caller may send in a window; without a caller each of them. */
  rateLimits?: { surface: Surface; caller?: string; limit: number; perSeconds?: number }[]
  /** A file with MSW handlers that are asked before the mock, from the configuration's folder. */
  handlers?: string
  /** What the control API demands as a bearer token. */
  token?: string
  /** How much of each thing the mock takes in, by name: SECURITY.md lists them. */
  limits?: Record<string, number>
  /** Pages of which origins may call the partners' paths from a browser: all, or these; none by default. */
  cors?: boolean | string[]
  /** Where worlds are kept: `memory`, `file:<path>` or `redis://…`. */
  store?: string
  /** Where others that share the store reach this process: `http://10.0.0.7:4010`. */
  advertise?: string
  /** Folder of the reports that the desk shows, from the configuration's folder: where `--out` of a run writes. */
  out?: string
  /** https: with the authority of this folder, and further names that the certificate carries. */
  tls?: boolean | string | { folder?: string; names?: string[] }
}

/** A receiver of the mock's outgoing calls. */
export interface DeliveryTargetConfiguration {
  baseUrl: string
  credentials?: CredentialValues
  headers?: Record<string, string>
  paths?: Record<string, string>
  timeoutMs?: number
  signature?: 'right' | 'wrong' | 'missing'
  hold?: boolean
}

/** `uyum.config.*`: the same shape in each format. */
export interface Configuration {
  $schema?: string
  /** Folders of partners of one's own, from the configuration's folder: `./partners/acme`. */
  partners?: string[]
  /** What partners have answered to open questions, by reading, for every target: it is shown, and weighs fully. */
  confirmed?: Record<string, ConfirmedConfiguration>
  targets?: Record<string, TargetConfiguration>
  mock?: MockConfiguration
  observe?: ObserveConfiguration
  rehearse?: RehearseConfiguration
}

/** As it is written: the surfaces of a partner of one's own are words that the compiler does not know. */
export interface WrittenConfiguration extends Omit<Configuration, 'targets' | 'mock' | 'rehearse'> {
  targets?: Record<string, Omit<TargetConfiguration, 'surface'> & { surface: AnySurface }>
  mock?: Omit<MockConfiguration, 'deliver' | 'rateLimits'> & {
    deliver?: Partial<Record<AnySurface, DeliveryTargetConfiguration>>
    rateLimits?: (Omit<NonNullable<MockConfiguration['rateLimits']>[number], 'surface'> & {
      surface: AnySurface
    })[]
  }
  rehearse?: Omit<RehearseConfiguration, 'serves' | 'credentials'> & {
    serves?: Partial<Record<AnySurface, { baseUrl: string }>>
    credentials?: Partial<Record<AnySurface, CredentialValues>>
  }
}

type ConfigurationFunction = () => WrittenConfiguration | Promise<WrittenConfiguration>

/** Gives an editor the types of `uyum.config.ts`. */
export function defineConfig(configuration: WrittenConfiguration): WrittenConfiguration
export function defineConfig(configuration: ConfigurationFunction): ConfigurationFunction
export function defineConfig(
  configuration: WrittenConfiguration | ConfigurationFunction,
): WrittenConfiguration | ConfigurationFunction {
  return configuration
}
