import { createServer, type RequestListener } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { surfaceHandler } from '../handle-call.js'
import { loadMockedSurfaces } from '../mocked-surfaces.js'
import type { Overlay } from '../msw/overlay.js'
import { reloadWorlds } from '../reload-worlds.js'
import type { Tls } from '../tls/load-tls.js'
import type { StoreLocation } from '../stores/store-location.js'
import type { WorldSettings } from '../world.js'
import { controlToken } from '../control/control-token.js'
import { addressOf, reachableHost } from './address-of.js'
import { closeServer } from './close-server.js'
import { keepWorlds } from './keep-worlds.js'
import { listen } from './listen.js'
import { locate } from './locate.js'
import { RouteTable } from './route-table.js'
import { serveCall } from './serve-call.js'
import { serveHealth } from './serve-health.js'
import { serveUnrouted } from './serve-unrouted.js'
import { ServedOverlay } from './served-overlay.js'

export interface MockServerOptions extends WorldSettings {
  /** 0 picks a free one. */
  port: number
  host: string
  /** Requirements to violate, on every surface that has them. */
  defects: readonly string[]
  /** What the control API demands as a bearer token; beyond loopback one is made where none is given. */
  token?: string
  /** Bytes a body may have; beyond it the partner's refusal follows. */
  maxBodyBytes: number
  /** An integrator's own handlers, asked before ours. */
  overlay?: Overlay
  /** https in place of http. */
  tls?: Tls
  /** Where worlds are kept: in memory, where it is left out. */
  store?: StoreLocation
  /** Where others that keep their worlds in the same place reach this one: its own address, where it is left out. */
  advertise?: string
}

export interface MockServer {
  /** Without a slash at its end. */
  baseUrl: string
  /** The control API's bearer token, where it demands one. */
  token?: string
  /** Goes on with other settings and handlers, and keeps what happened; its address stays as it is. */
  reload(options: MockServerOptions): Promise<void>
  close(): Promise<void>
}

/** Serves every mocked surface on one port: the documented paths on the fast way, the rest through express. */
export async function startMockServer(options: MockServerOptions): Promise<MockServer> {
  const surfaces = await loadMockedSurfaces()
  const handlers = surfaces.map((surface) => surfaceHandler(surface, options.defects))
  const routes = new RouteTable(handlers)
  const { maxBodyBytes, store = { kind: 'memory' } } = options
  const keeping = await keepWorlds(store, options, surfaces)
  const { worlds, reach, peerSecret } = keeping
  let overlay = options.overlay && new ServedOverlay(options.overlay)
  const own = controlToken(options.host, options.token)
  // A balancer sends a caller to any of those that share a store: they agree on a token that none was told.
  const isMade = own !== undefined && own !== options.token
  const token = isMade ? await keeping.agree('control-token', own) : own
  let controlled: Promise<ReturnType<(typeof import('./control-app.js'))['controlApp']>> | undefined
  const loadControl = () =>
    (controlled ??= import('./control-app.js').then(({ controlApp }) =>
      controlApp({ worlds, handlers }, reach, { token, documentedHosts: routes.documentedHosts }),
    ))

  const listener: RequestListener = (request, response) => {
    const { host, sandbox, path } = locate(request.url ?? '/', request.headers.host)
    if (path === '/_uyum/health') return serveHealth(response, keeping.health)
    const control = path.startsWith('/_uyum')
    const route = control ? undefined : routes.find(path, host)
    const service = { reach, maxBodyBytes, overlay, peerSecret }
    if (route) return void serveCall(request, response, route, sandbox, service)
    const toControl = (): void => {
      loadControl().then(
        (app) => app(request, response, sandbox, path),
        (error: unknown) => response.destroy(error as Error),
      )
    }
    if (!overlay || control) return toControl()
    void serveUnrouted(request, response, { maxBodyBytes, overlay }, toControl)
  }
  const { tls } = options
  const keepAlive = { keepAliveTimeout: 65_000 }
  const server = tls
    ? createTlsServer({ ...keepAlive, ...tls.certificate }, listener)
    : createServer(keepAlive, listener)
  server.on('clientError', (_error, socket) => {
    if (socket.writable)
      socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n')
  })

  const port = await listen(server, options.port, options.host)
  // The first caller of the control API shall not wait for express.
  setImmediate(() => void loadControl().catch(() => undefined))
  const scheme = tls ? 'https' : 'http'
  await keeping.begin(options.advertise ?? addressOf(scheme, reachableHost(options.host), port))
  return {
    baseUrl: addressOf(scheme, options.host, port),
    ...(token === undefined ? {} : { token }),
    reload: async (changed) => {
      await reloadWorlds(worlds, changed, surfaces)
      overlay = changed.overlay && new ServedOverlay(changed.overlay)
    },
    close: () => closeServer(server, worlds),
  }
}
