import { createServer, type RequestListener } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { playSurface } from '../call/played-surface.js'
import { openDeliveries } from '../deliveries/deliveries.js'
import { JournalBudget } from '../journal/journal-budget.js'
import type { Limits } from '../limits/limits.js'
import { ServerMetrics } from './metrics/server-metrics.js'
import { loadMockedSurfaces } from '../surfaces/mocked-surfaces.js'
import type { Overlay } from '../adapters/msw/overlay.js'
import { reloadWorlds } from '../world/reload-worlds.js'
import type { Tls } from './tls/load-tls.js'
import type { StoreLocation } from '../persistence/stores/store-location.js'
import type { WorldSettings } from '../world/world.js'
import type { ReadTargets } from '../control/configured-target.js'
import type { CheckRuns } from '../control/check-runs.js'
import { controlToken } from '../control/access/control-token.js'
import { recognisePeer } from '../persistence/replicas/forwarded-request.js'
import { addressOf, openableHost, reachableHost } from './socket/address-of.js'
import { ArrivingBodies } from './socket/arriving-bodies.js'
import { bind } from './socket/bind.js'
import { answerBrowser, type Cors } from './serve/cors.js'
import { closeServer } from './socket/close-server.js'
import { expireIdleWorlds } from './worlds/idle-worlds.js'
import { keepWorlds } from './worlds/keep-worlds.js'
import { locate } from './routing/locate.js'
import { Observer, type ServedListener } from './serve/observer.js'
import { refuseUnread } from './socket/refuse-unread.js'
import { RouteTable } from './routing/route-table.js'
import { serveCall } from './serve/serve-call.js'
import { serveHealth } from './serve/serve-health.js'
import { serveRefusal } from './serve/serve-refusal.js'
import { serveUnrouted } from './routing/serve-unrouted.js'
import { ServedOverlay } from './routing/served-overlay.js'
import { Traffic } from './socket/traffic.js'
import { worldLimit } from './routing/world-limit.js'

export interface MockServerOptions extends Omit<WorldSettings, 'openOutbox'> {
  /** 0 picks a free one. */
  port: number
  host: string
  /** Another revision of the documents to play by, where a surface has it. */
  revision?: string
  /** Requirements to violate, on every surface that has them. */
  defects: readonly string[]
  /** What the control API demands as a bearer token; beyond loopback one is made where none is given. */
  token?: string
  limits: Limits
  /** Pages of which origins may call the partners' paths from a browser; none where it is left out. */
  cors?: Cors
  /** An integrator's own handlers, asked before ours. */
  overlay?: Overlay
  /** The files that those are made of. */
  overlayFiles?: readonly string[]
  /** Runs of checks beside it, for its desk. */
  checks?: CheckRuns
  /** Where the reader's own servers are, for its desk. */
  targets?: ReadTargets
  /** Is told each call and each attempt of a delivery, for people who look on. */
  onServed?: ServedListener
  /** https in place of http. */
  tls?: Tls
  /** Where worlds are kept: in memory, where it is left out. */
  store?: StoreLocation
  /** Where others that keep their worlds in the same place reach this one: its own address, where it is left out. */
  advertise?: string
}

export interface MockServer {
  /** Without a slash at its end; one that this machine can open, where all its addresses are bound. */
  baseUrl: string
  /** The control API's bearer token, where it demands one. */
  token?: string
  /** Goes on with other settings and handlers, and keeps what happened; its address stays as it is. */
  reload(options: MockServerOptions): Promise<void>
  close(): Promise<void>
}

/** Serves every mocked surface on one port: the documented paths on the fast way, the rest through express. */
export async function startMockServer(options: MockServerOptions): Promise<MockServer> {
  const surfaces = await loadMockedSurfaces(options.revision)
  const played = surfaces.map((surface) => playSurface(surface, options.defects))
  const routes = new RouteTable(played)
  const { store = { kind: 'memory' } } = options
  let { limits, cors = false } = options
  const observer = new Observer(
    new ServerMetrics({
      worlds: () => worlds.list().length,
      connections: () => traffic.connections,
      requestsInFlight: () => traffic.requestsInFlight,
    }),
    options.onServed,
  )
  const journals = new JournalBudget(() => limits.allJournalBytes)
  const arriving = new ArrivingBodies(() => limits.arrivingBytes)
  const settings = { observer, openOutbox: openDeliveries, journals }
  const keeping = await keepWorlds(store, { ...options, ...settings }, surfaces)
  const { worlds, enterWorld, peerSecret } = keeping
  let overlay = options.overlay && new ServedOverlay(options.overlay)
  const own = controlToken(options.host, options.token)
  // A balancer sends a caller to any of those that share a store: they agree on a token that none was told.
  const isMade = own !== undefined && own !== options.token
  const token = isMade ? await keeping.agree('control-token', own) : own
  let controlled: Promise<ReturnType<(typeof import('./control-app.js'))['controlApp']>> | undefined
  const loadControl = () =>
    (controlled ??= import('./control-app.js').then(({ controlApp }) =>
      controlApp(
        {
          worlds,
          played,
          metrics: observer.metrics,
          limits: () => limits,
          checks: options.checks,
          targets: options.targets,
        },
        enterWorld,
        observer,
        {
          token,
          documentedHosts: routes.documentedHosts,
        },
      ),
    ))

  const listener: RequestListener = (request, response) => {
    const { host, sandbox, path } = locate(request.url ?? '/', request.headers.host)
    const beyond = traffic.enter(request, response)
    if (peerSecret !== undefined) recognisePeer(request, peerSecret)
    if (path === '/_uyum/health') return serveHealth(response, keeping.health)
    const control = path.startsWith('/_uyum')
    const route = control ? undefined : routes.find(path, host)
    if (!control && answerBrowser(request, response, cors)) return
    const limit = beyond ?? worldLimit(sandbox, worlds, limits)
    if (limit) return serveRefusal(request, response, { limit, limits, route, sandbox, observer })
    const service = { enterWorld, limits, overlay, observer, arriving }
    if (route) return void serveCall(request, response, route, sandbox, service)
    const toControl = (): void => {
      loadControl().then(
        (app) => app(request, response, sandbox, path),
        (error: unknown) => response.destroy(error as Error),
      )
    }
    if (!overlay || control) return toControl()
    void serveUnrouted(request, response, { limits, overlay, arriving }, toControl)
  }
  const { tls } = options
  const http = {
    keepAliveTimeout: 65_000,
    maxHeaderSize: limits.headerBytes,
    headersTimeout: limits.headersTimeoutMs,
    requestTimeout: Math.max(limits.requestTimeoutMs, limits.headersTimeoutMs),
    connectionsCheckingInterval: 1000,
  }
  const server = tls
    ? createTlsServer({ ...http, ...tls.certificate }, listener)
    : createServer(http, listener)
  // Node would leave out the headers beyond its own limit without a word.
  server.maxHeadersCount = 0
  const traffic = new Traffic(server, () => limits)
  server.on('clientError', (error, socket) => {
    const limit = refuseUnread(error, socket, routes, limits)
    if (limit) observer.refused(limit)
  })

  const bound = await bind(server, options.port, options.host).catch(async (error: Error) => {
    await worlds.leave()
    throw error
  })
  const stopExpiring = expireIdleWorlds(worlds, () => limits.idleMs)
  // The first caller of the control API shall not wait for express.
  setImmediate(() => void loadControl().catch(() => undefined))
  const { port } = bound
  const scheme = tls ? 'https' : 'http'
  await keeping.begin(options.advertise ?? addressOf(scheme, reachableHost(options.host), port))
  return {
    baseUrl: addressOf(scheme, openableHost(options.host), port),
    ...(token === undefined ? {} : { token }),
    reload: async (changed) => {
      limits = changed.limits
      cors = changed.cors ?? false
      await reloadWorlds(worlds, { ...changed, ...settings }, surfaces)
      overlay = changed.overlay && new ServedOverlay(changed.overlay)
    },
    close: () => {
      stopExpiring()
      return closeServer(server, bound, worlds)
    },
  }
}
