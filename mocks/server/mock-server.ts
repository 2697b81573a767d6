import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { answerCall, recordExchange } from '../answer-call.js'
import { surfaceHandler } from '../handle-call.js'
import { loadMockedSurfaces } from '../mocked-surfaces.js'
import type { World, WorldSettings } from '../world.js'
import { Worlds } from '../worlds.js'
import { controlToken } from '../control/control-token.js'
import { listen } from './listen.js'
import { locate } from './locate.js'
import { readBody } from './read-body.js'
import { RouteTable, type Route } from './route-table.js'
import { writeAnswer } from './write-answer.js'

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
}

export interface MockServer {
  /** Without a slash at its end. */
  baseUrl: string
  /** The control API's bearer token, where it demands one. */
  token?: string
  close(): Promise<void>
}

/** Serves every mocked surface on one port: the documented paths on the fast way, the rest through express. */
export async function startMockServer(options: MockServerOptions): Promise<MockServer> {
  const surfaces = await loadMockedSurfaces()
  const handlers = surfaces.map((surface) => surfaceHandler(surface, options.defects))
  const routes = new RouteTable(handlers)
  const worlds = new Worlds(options)
  const token = controlToken(options.host, options.token)
  let control: Promise<ReturnType<(typeof import('./control-app.js'))['controlApp']>> | undefined
  const loadControl = () =>
    (control ??= import('./control-app.js').then(({ controlApp }) => controlApp({ worlds, handlers }, token)))

  const server = createServer({ keepAliveTimeout: 65_000 }, (request, response) => {
    const { sandbox, path } = locate(request.url ?? '/')
    if (path === '/_uyum/health') return void writeAnswer(response, { status: 200, body: { status: 'ok' } })
    const route = path.startsWith('/_uyum') ? undefined : routes.find(path)
    if (route) return void serveCall(request, response, route, worlds.get(sandbox), options.maxBodyBytes)
    loadControl().then(
      (app) => app(request, response, sandbox, path),
      (error: unknown) => response.destroy(error as Error),
    )
  })
  server.on('clientError', (_error, socket) => {
    if (socket.writable)
      socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n')
  })

  const port = await listen(server, options.port, options.host)
  // The first caller of the control API shall not wait for express.
  setImmediate(() => void loadControl().catch(() => undefined))
  return {
    baseUrl: `http://${options.host.includes(':') ? `[${options.host}]` : options.host}:${port}`,
    ...(token === undefined ? {} : { token }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function serveCall(
  request: IncomingMessage,
  response: ServerResponse,
  { handler, path }: Route,
  world: World,
  maxBodyBytes: number,
): Promise<void> {
  try {
    const rawBody = await readBody(request, maxBodyBytes)
    if (rawBody === 'too-large') {
      writeAnswer(response, { ...handler.surface.refusals.tooLarge, headers: { connection: 'close' } })
      return
    }
    const method = request.method ?? 'GET'
    const call = { method, path, headers: request.headers, rawHeaders: request.rawHeaders, rawBody, world }
    const answered = answerCall(handler, call)
    const answer = answered instanceof Promise ? await answered : answered
    recordExchange(handler, call, answer, writeAnswer(response, answer))
  } catch {
    // The client went away before it had sent its request: there is nobody to answer.
    response.destroy()
  }
}
