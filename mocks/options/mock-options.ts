import type { DeliverySettings } from '../deliveries/delivery-settings.js'
import { DeliveryTargets } from '../deliveries/targets/delivery-targets.js'
import { requireToken } from '../control/access/require-token.js'
import { isLoopback } from './is-loopback.js'
import { mergeCredentials } from '../surfaces/credentials/merge-credentials.js'
import { loadMockedSurfaces } from '../surfaces/mocked-surfaces.js'
import type { RateLimitRule } from '../limits/rate-limits/rate-limits.js'
import { requireLimits } from '../limits/require-limits.js'
import { OptionError } from './option-error.js'
import { requireDefects } from '../defects/require-defects.js'
import { requireReadings } from '../world/require-readings.js'
import { requireAdvertisable } from '../persistence/replicas/require-advertisable.js'
import { requireOrigins, type Cors } from '../server/serve/cors.js'
import { readHost } from './read-host.js'
import type { MockServerOptions } from '../server/mock-server.js'
import { readStoreLocation } from '../persistence/stores/store-location.js'
import { readTlsOption, type TlsOption } from '../server/tls/read-tls-option.js'

/** What a user says of the mock, by flag or configuration. */
export interface MockOptions extends DeliverySettings {
  port?: number
  host?: string
  credentials?: Readonly<Record<string, object>>
  readings?: Readonly<Record<string, string>>
  /** Another revision of the documents to play by, where a surface has it. */
  revision?: string
  /** Requirements to violate. */
  defect?: readonly string[]
  /** What the control API demands. */
  token?: string
  rateLimits?: readonly RateLimitRule[]
  /** A file with the user's own MSW handlers, asked before ours. */
  handlers?: string
  /** Where worlds are kept: `memory`, `file:<path>` or `redis://…`. */
  store?: string
  /** Where others that share the store reach this process. */
  advertise?: string
  /** Folder of the reports that the desk shows. */
  out?: string
  /** How much of each thing is taken in, by name, in place of the defaults. */
  limits?: Readonly<Partial<Record<string, number>>>
  /** Pages of which origins may call the partners' paths from a browser: all, or these. */
  cors?: Cors
  tls?: TlsOption
  /** Names that the certificate carries besides. */
  tlsName?: readonly string[]
}

/** What holds where nothing is said. */
export const defaultMockOptions = { port: 4010, host: '127.0.0.1', store: 'memory', tls: false } as const

/** The resolved options, all defaults filled in; an unknown reading or defect is an error that names the known ones. */
export async function mockOptions({
  port = defaultMockOptions.port,
  host: givenHost = defaultMockOptions.host,
  credentials,
  readings = {},
  revision,
  defect = [],
  token,
  rateLimits = [],
  handlers,
  deliver = {},
  allowedHosts = [],
  tls = defaultMockOptions.tls,
  tlsName = [],
  store = defaultMockOptions.store,
  advertise,
  limits = {},
  cors = false,
}: MockOptions): Promise<MockServerOptions> {
  await requireReadings(readings)
  const host = readHost(givenHost)
  // Refuses a target that cannot be called, before any world needs it.
  const trustsLoopback = isLoopback(host)
  new DeliveryTargets({ deliver, allowedHosts, trustsLoopback })
  const location = readStoreLocation(store)
  const secure = readTlsOption(tls, tlsName)
  if (location.kind === 'redis' && secure) {
    throw new OptionError({
      en: 'sharing a store with --tls: expected one of the two, got both. Those that share a store call each other over http; let the balancer in front of them serve https.',
      tr: '--tls ile paylaşılan bir depo: ikisinden biri bekleniyordu, ikisi birden geldi. Depoyu paylaşanlar birbirini http ile çağırır; https’i önlerindeki yük dengeleyici sunsun.',
    })
  }
  if (defect.length > 0 || revision !== undefined) requireDefects(await loadMockedSurfaces(revision), defect)
  return {
    port,
    host,
    credentials: mergeCredentials(credentials ?? {}, revision),
    ...(revision !== undefined && { revision }),
    readings,
    deliver,
    allowedHosts,
    trustsLoopback,
    rateLimits,
    defects: defect,
    ...(token === undefined ? {} : { token: requireToken(token) }),
    limits: requireLimits(limits),
    cors: requireOrigins(cors),
    ...(handlers === undefined ? {} : await overlayFrom(handlers)),
    ...(secure && { tls: await tlsOf(secure, host) }),
    store: location,
    ...(advertise === undefined ? {} : { advertise: requireAdvertisable(advertise) }),
  }
}

/** Loaded on demand: MSW is slow to load, and few need it. */
async function overlayFrom(file: string) {
  const { loadOverlay } = await import('../adapters/msw/load-overlay.js')
  const { overlay, files } = await loadOverlay(file)
  return { overlay, overlayFiles: files }
}

/** Likewise: few serve https. */
async function tlsOf({ folder, names }: NonNullable<ReturnType<typeof readTlsOption>>, host: string) {
  const { loadTls } = await import('../server/tls/load-tls.js')
  return loadTls(folder, host, names)
}
