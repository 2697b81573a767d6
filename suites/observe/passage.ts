import {
  Agent,
  createServer,
  request as sendHttp,
  type ClientRequest,
  type IncomingMessage,
  type OutgoingMessage,
  type ServerResponse,
} from 'node:http'
import { Agent as TlsAgent, request as sendHttps } from 'node:https'
import type { AddressInfo, Socket } from 'node:net'
import { joinTarget, pathOfTarget } from '../../contracts/wire/join-url.js'
import type { CallInProgress, Recorder } from './recorder.js'

/** A way between a client and its server on which every call is seen. */
export interface Passage {
  /** What the client calls in place of its server, without a slash at its end. */
  baseUrl: string
  close(): Promise<void>
}

/** Where a call goes, and who keeps it. */
export interface Way {
  upstream: URL
  recorder: Recorder
}

export interface PassageOptions {
  /** 0 picks a free one. */
  port: number
  host: string
}

/**
 * Opens a way to a server. What passes is not altered: method, path, the headers with their order and letter case,
 * bodies and statuses go through as they came, in pieces, as they come. Only `Host` names the server that is called, and
 * a target in absolute form loses its origin.
 */
export async function openPassage(wayNow: () => Way, { port, host }: PassageOptions): Promise<Passage> {
  const connections = new Connections()
  const server = createServer(
    { keepAliveTimeout: 0, requestTimeout: 0, headersTimeout: 0, insecureHTTPParser: true, noDelay: true },
    (request, response) => pass(request, response, wayNow(), connections),
  )
  // Whoever asks first whether to send the body asks the server behind: its answer is passed as it comes.
  server.on('checkContinue', (request: IncomingMessage, response: ServerResponse) =>
    pass(request, response, wayNow(), connections),
  )
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve)
  })
  const address = server.address() as AddressInfo
  return {
    baseUrl: `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function pass(
  request: IncomingMessage,
  response: ServerResponse,
  { upstream, recorder }: Way,
  connections: Connections,
): void {
  const { method = 'GET', url = '/', rawHeaders } = request
  const path = pathOfTarget(url, upstream)
  const call = recorder.begin(method, path, rawHeaders)
  const send = upstream.protocol === 'https:' ? sendHttps : sendHttp
  const outgoing = send({
    ...addressOf(upstream),
    method,
    path: joinTarget(upstream, path),
    agent: connections.of(request.socket, upstream),
    setHost: false,
    insecureHTTPParser: true,
  })
  writeHead(outgoing, rawHeaders, upstream.host)

  outgoing.on('information', ({ statusCode, rawHeaders: pairs }) => {
    if (statusCode === 100) response.writeContinue()
    else if (statusCode === 103) response.writeEarlyHints(Object.fromEntries(pairsOf(pairs)))
  })
  outgoing.on('response', (incoming) => passBack(incoming, response, call))
  const broken = (error: Error): void => {
    call.end(`the connection to the server broke off: ${error.message}`, 'server')
    request.socket.destroy()
  }
  outgoing.on('error', broken)
  request.on('data', (chunk: Buffer) => {
    call.requestBytes(chunk)
    if (!outgoing.write(chunk)) {
      request.pause()
      outgoing.once('drain', () => request.resume())
    }
  })
  request.on('end', () => {
    if (request.rawTrailers.length > 0) outgoing.addTrailers(pairsOf(request.rawTrailers))
    outgoing.end()
  })
  response.on('close', () => {
    if (response.writableFinished) return
    if (!request.complete) call.requestCut()
    call.end('the client went away before the answer came', 'client')
    outgoing.destroy()
  })
}

function passBack(incoming: IncomingMessage, response: ServerResponse, call: CallInProgress): void {
  const { statusCode = 0, statusMessage = '', rawHeaders } = incoming
  call.answer(statusCode, rawHeaders)
  addNothing(response)
  response.writeHead(statusCode, statusMessage, [...rawHeaders])
  response.flushHeaders()
  incoming.on('data', (chunk: Buffer) => {
    call.responseBytes(chunk)
    if (!response.write(chunk)) {
      incoming.pause()
      response.once('drain', () => incoming.resume())
    }
  })
  incoming.on('end', () => {
    if (!incoming.complete) return
    if (incoming.rawTrailers.length > 0) response.addTrailers(pairsOf(incoming.rawTrailers))
    response.end(() => undefined)
    call.end()
  })
  incoming.on('close', () => {
    if (incoming.complete) return
    call.end('the server’s answer broke off', 'server')
    response.destroy()
  })
  incoming.on('error', () => undefined)
}

/** One connection to the server for each of the client's, so that each ends when the other does. */
class Connections {
  readonly #agents = new WeakMap<Socket, Agent>()

  of(client: Socket, { protocol }: URL): Agent {
    const known = this.#agents.get(client)
    if (known) return known
    const options = { keepAlive: true, maxSockets: 1, noDelay: true }
    const agent = protocol === 'https:' ? new TlsAgent(options) : new Agent(options)
    this.#agents.set(client, agent)
    client.once('close', () => agent.destroy())
    return agent
  }
}

function addressOf({ hostname, port, protocol }: URL): { hostname: string; port: number } {
  return {
    hostname: hostname.replace(/^\[|\]$/g, ''),
    port: port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port),
  }
}

/** The headers in their order and letter case, with the name of the server that is called in place of ours. */
function writeHead(outgoing: ClientRequest, rawHeaders: readonly string[], host: string): void {
  addNothing(outgoing)
  for (const [name, value] of pairsOf(rawHeaders)) {
    outgoing.appendHeader(name, name.toLowerCase() === 'host' ? host : value)
  }
  outgoing.setNoDelay(true)
}

/** What the one side did not say, Node must not add for the other. */
function addNothing(message: OutgoingMessage): void {
  for (const name of ['Date', 'Connection', 'Transfer-Encoding', 'Content-Length']) message.removeHeader(name)
}

function pairsOf(rawHeaders: readonly string[]): [string, string][] {
  return rawHeaders.flatMap((name, index) =>
    index % 2 === 0 ? [[name, rawHeaders[index + 1] ?? ''] as [string, string]] : [],
  )
}
