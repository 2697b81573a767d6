import {
  createServer,
  request as sendHttp,
  type ClientRequest,
  type IncomingMessage,
  type OutgoingMessage,
  type ServerResponse,
} from 'node:http'
import { request as sendHttps } from 'node:https'
import type { AddressInfo, Socket } from 'node:net'
import { both, type Bilingual } from '../../../contracts/text/bilingual.js'
import { faultOfConnection } from '../../../contracts/wire/connection/connection-fault.js'
import { proxyFor } from '../../../contracts/wire/connection/env-proxy.js'
import { joinTarget, pathOfTarget } from '../../../contracts/wire/join-url.js'
import { proxyFault } from '../../../contracts/wire/connection/proxy-fault.js'
import type { TlsTrust } from '../../../contracts/wire/connection/tls-trust.js'
import { proxyHeaders } from '../../../contracts/wire/connection/tunnel-agent.js'
import type { CallInProgress, Recorder } from '../recording/recorder.js'
import { Connections } from './proxy-connections.js'
import { answerBroke, brokeOff, clientLeft, senders, unpassable, type Side } from './proxy-ends.js'
import { escaped, faultOfHeaders, faultOfStatus, faultOfTrailers } from './unpassable.js'
import { recordUnread, refuseUnread, type ReadFault } from './unread-request.js'

/** A way between a client and its server on which every call is seen. */
export interface RecordingProxy {
  /** What the client calls in place of its server, without a slash at its end. */
  baseUrl: string
  close(): Promise<void>
}

/** Where a call goes, and who keeps it. */
export interface Way {
  upstream: URL
  recorder: Recorder
  /** Whom to trust where the server speaks https. */
  trust?: TlsTrust
  /** Where several ways share one address: the path under which this one is called, `/acme/pos`. */
  mount?: string
}

export interface RecordingProxyOptions {
  /** 0 picks a free one. */
  port: number
  host: string
}

/**
 * Opens a way to a server. What passes is not altered: method, path, the headers with their order and letter case,
 * bodies and statuses go through as they came, in pieces, as they come. Only `Host` names the server that is called, and
 * a target in absolute form loses its origin. Each side is read leniently; what HTTP does not allow to be sent on is
 * recorded as what it was, and answered with 502.
 */
export async function openRecordingProxy(
  wayNow: (target: string) => Way,
  { port, host }: RecordingProxyOptions,
): Promise<RecordingProxy> {
  const connections = new Connections()
  const server = createServer(
    { keepAliveTimeout: 0, requestTimeout: 0, headersTimeout: 0, insecureHTTPParser: true, noDelay: true },
    (request, response) => pass(request, response, wayNow(request.url ?? '/'), connections),
  )
  // Whoever asks first whether to send the body asks the server behind: its answer is passed as it comes.
  server.on('checkContinue', (request: IncomingMessage, response: ServerResponse) =>
    pass(request, response, wayNow(request.url ?? '/'), connections),
  )
  server.on('clientError', (fault: ReadFault, socket: Socket) => {
    // What is under way on it ends when the connection does.
    if (connections.isBusy(socket)) socket.destroy()
    else refuseReading(fault, socket, wayNow('/'))
  })
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
  { upstream, recorder, trust, mount = '' }: Way,
  connections: Connections,
): void {
  const { method = 'GET', url = '/', rawHeaders } = request
  const path = pathOfTarget(url, upstream).slice(mount.length) || '/'
  const call = recorder.begin(method, path, rawHeaders)
  connections.begin(request.socket, response)
  request.on('data', (chunk: Buffer) => call.requestBytes(chunk))
  const refuse = (by: Side, fault: Bilingual): void => {
    call.end(unpassable(by, fault), by)
    answerInstead(response, `uyum proxy: ${senders[by].en} could not be passed on: ${fault.en}\n`)
    request.resume()
  }
  // A stranger's bytes end their own call, whatever they make a writer throw, and never the observation.
  const guard: Guard =
    (by, handle) =>
    (...given) => {
      try {
        handle(...given)
      } catch (error) {
        outgoing?.destroy()
        const told = escaped((error as Error).message)
        refuse(by, both(told))
      }
    }
  let outgoing: ClientRequest | undefined
  response.on('error', () => request.socket.destroy())
  const fault = faultOfHeaders(pairsOf(rawHeaders))
  if (fault !== undefined) {
    refuse('client', fault)
    return
  }
  guard('client', () => {
    const proxy = proxyFor(upstream.href)
    // A proxy passes plain http on, and opens a tunnel for https.
    const isForwarded = proxy !== undefined && upstream.protocol === 'http:'
    const send = upstream.protocol === 'https:' ? sendHttps : sendHttp
    const sent = send({
      ...addressOf(proxy && isForwarded ? new URL(proxy.url) : upstream),
      method,
      path: isForwarded ? upstream.origin + joinTarget(upstream, path) : joinTarget(upstream, path),
      agent: connections.of(request.socket, upstream, proxy, trust),
      setHost: false,
      insecureHTTPParser: true,
    })
    outgoing = sent
    sent.on('error', (error: Error) => {
      if (response.writableEnded) return
      const called = { url: upstream.href, timeoutMs: 0 }
      const refusal = proxy && proxyFault(error, called, proxy)
      // What a proxy does not let through was never at the server.
      if (refusal) call.end(refusal.text, 'us')
      else {
        const { text } = faultOfConnection(error, called)
        call.end(brokeOff(text), 'server')
      }
      request.socket.destroy()
    })
    writeHead(sent, rawHeaders, upstream.host)
    for (const [name, value] of Object.entries(isForwarded ? proxyHeaders(proxy) : {}))
      sent.setHeader(name, value)
    sent.on(
      'information',
      guard('server', ({ statusCode, rawHeaders: pairs }: { statusCode: number; rawHeaders: string[] }) => {
        if (statusCode === 100) response.writeContinue()
        else if (statusCode === 103) response.writeEarlyHints(Object.fromEntries(pairsOf(pairs)))
      }),
    )
    sent.on(
      'response',
      guard('server', (incoming: IncomingMessage) => passBack(incoming, response, call, guard, refuse)),
    )
    request.on(
      'data',
      guard('client', (chunk: Buffer) => {
        if (!sent.write(chunk)) {
          request.pause()
          sent.once('drain', () => request.resume())
        }
      }),
    )
    request.on(
      'end',
      guard('client', () => {
        const trailers = pairsOf(request.rawTrailers)
        const broken = faultOfTrailers(trailers)
        if (broken !== undefined) {
          sent.destroy()
          refuse('client', broken)
          return
        }
        if (trailers.length > 0) sent.addTrailers(trailers)
        sent.end()
      }),
    )
    response.on('close', () => {
      if (response.writableFinished) return
      if (!request.complete) call.requestCut()
      call.end(clientLeft, 'client')
      sent.destroy()
    })
  })()
}

/** A request that cannot be read was made all the same; noise is none. */
function refuseReading(fault: ReadFault, socket: Socket, { upstream, recorder }: Way): void {
  const told = fault.code?.startsWith('HPE_')
    ? recordUnread(fault, recorder, (target) => pathOfTarget(target, upstream))
    : undefined
  if (told)
    refuseUnread(
      socket,
      '502 Bad Gateway',
      `uyum proxy: ${senders.client.en} could not be passed on: ${told.en}\n`,
    )
  else refuseUnread(socket, '400 Bad Request', '')
}

/** In place of what cannot be passed on; where an answer has begun already, it is cut. */
function answerInstead(response: ServerResponse, text: string): void {
  if (response.headersSent || response.destroyed) {
    response.destroy()
    return
  }
  for (const name of response.getHeaderNames()) response.removeHeader(name)
  response.writeHead(502, 'Bad Gateway', ['Content-Type', 'text/plain; charset=utf-8', 'Connection', 'close'])
  response.end(text)
}

type Guard = <Given extends unknown[]>(
  by: Side,
  handle: (...given: Given) => void,
) => (...given: Given) => void

function passBack(
  incoming: IncomingMessage,
  response: ServerResponse,
  call: CallInProgress,
  guard: Guard,
  refuse: (by: Side, fault: Bilingual) => void,
): void {
  const { statusCode = 0, statusMessage = '', rawHeaders } = incoming
  incoming.on('error', () => undefined)
  if (response.writableEnded || response.destroyed) {
    incoming.resume()
    return
  }
  call.answer(statusCode, rawHeaders)
  const fault = faultOfStatus(statusCode, statusMessage) ?? faultOfHeaders(pairsOf(rawHeaders))
  if (fault !== undefined) {
    incoming.destroy()
    refuse('server', fault)
    return
  }
  addNothing(response)
  response.writeHead(statusCode, statusMessage, [...rawHeaders])
  response.flushHeaders()
  incoming.on(
    'data',
    guard('server', (chunk: Buffer) => {
      call.responseBytes(chunk)
      if (!response.write(chunk)) {
        incoming.pause()
        response.once('drain', () => incoming.resume())
      }
    }),
  )
  incoming.on(
    'end',
    guard('server', () => {
      if (!incoming.complete) return
      const trailers = pairsOf(incoming.rawTrailers)
      const broken = faultOfTrailers(trailers)
      if (broken !== undefined) {
        refuse('server', broken)
        return
      }
      if (trailers.length > 0) response.addTrailers(trailers)
      response.end(() => undefined)
      call.end()
    }),
  )
  incoming.on('close', () => {
    if (incoming.complete) return
    call.end(answerBroke, 'server')
    response.destroy()
  })
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
