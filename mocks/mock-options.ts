import { DeliveryTargets, type DeliverySettings } from './deliveries/delivery-targets.js'
import { isLoopback } from './is-loopback.js'
import { mergeCredentials } from './merge-credentials.js'
import { loadMockedSurfaces } from './mocked-surfaces.js'
import type { RateLimitRule } from './rate-limits/rate-limits.js'
import { requireLimits } from './limits/require-limits.js'
import { OptionError } from './option-error.js'
import { requireDefects } from './require-defects.js'
import { requireReadings } from './require-readings.js'
import { requireAdvertisable } from './replicas/require-advertisable.js'
import { requireOrigins, type Cors } from './server/cors.js'
import type { MockServerOptions } from './server/mock-server.js'
import { readStoreLocation } from './stores/store-location.js'

/** What a user says of the mock, by flag or configuration. */
export interface MockWishes extends DeliverySettings {
  port?: number
  host?: string
  credentials?: Readonly<Record<string, object>>
  readings?: Readonly<Record<string, string>>
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
  /** How much of each thing is taken in, by name, in place of the defaults. */
  limits?: Readonly<Partial<Record<string, number>>>
  /** Pages of which origins may call the partners' paths from a browser: all, or these. */
  cors?: Cors
  /** Whether to serve https; a text names the folder of the certificate authority. */
  tls?: boolean | string
}

/** The wishes with all defaults filled in; an unknown reading or defect is an error that names the known ones. */
export async function mockOptions({
  port,
  host = '127.0.0.1',
  credentials,
  readings = {},
  defect = [],
  token,
  rateLimits = [],
  handlers,
  deliver = {},
  allowedHosts = [],
  tls = false,
  store = 'memory',
  advertise,
  limits = {},
  cors = false,
}: MockWishes): Promise<MockServerOptions> {
  await requireReadings(readings)
  // Refuses a target that cannot be called, before any world needs it.
  const trustsLoopback = isLoopback(host)
  new DeliveryTargets({ deliver, allowedHosts, trustsLoopback })
  const location = readStoreLocation(store)
  if (location.kind === 'redis' && tls !== false) {
    throw new OptionError(
      'sharing a store with --tls: expected one of the two, got both. Those that share a store call each other over http; let the balancer in front of them serve https.',
    )
  }
  if (defect.length > 0) requireDefects(await loadMockedSurfaces(), defect)
  return {
    port: port ?? 4010,
    host,
    credentials: mergeCredentials(credentials ?? {}),
    readings,
    deliver,
    allowedHosts,
    trustsLoopback,
    rateLimits,
    defects: defect,
    ...(token === undefined ? {} : { token }),
    limits: requireLimits(limits),
    cors: requireOrigins(cors),
    ...(handlers === undefined ? {} : { overlay: await overlayFrom(handlers) }),
    ...(tls === false ? {} : { tls: await tlsOf(tls, host) }),
    store: location,
    ...(advertise === undefined ? {} : { advertise: requireAdvertisable(advertise) }),
  }
}

/** Loaded on demand: MSW is slow to load, and few need it. */
async function overlayFrom(file: string) {
  const { loadOverlay } = await import('./msw/load-overlay.js')
  return loadOverlay(file)
}

async function tlsOf(folder: true | string, host: string) {
  const { loadTls } = await import('./tls/load-tls.js')
  const { authorityFolder } = await import('./tls/authority-folder.js')
  return loadTls(folder === true ? authorityFolder : folder, host)
}
