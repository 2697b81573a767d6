import { once } from 'node:events'
import { Agent, request as requestOverHttp, type IncomingMessage, type ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { writeSent } from '../../server/socket/write-answer.js'
import { callHeader, peerHeader } from './forwarded-request.js'
import type { RoutedRequest } from './world-routing.js'
import { readWire, wireHeader } from './wire-header.js'

/**
 * How a forwarded call ended: `gone` where nobody listens, `misdirected` where the world is not there; of one that
 * was `cut`, or was given up for the other is `silent`, nobody here knows whether it was done.
 */
export type ForwardEnd = 'answered' | 'gone' | 'misdirected' | 'cut' | 'silent'

/** Shorter than a server keeps idle connections: one that the server closes meanwhile would look like a death. */
const idleMs = 30_000
const connectMs = 1000
/** How often one that does not answer is asked after: a process that hangs takes calls and never answers. */
const askAfterMs = 500
const agent = new Agent({ keepAlive: true, timeout: idleMs })

/** Of a connection, and so of one hop alone (RFC 9110, 7.6.1). */
const ownToHop = ['connection', 'keep-alive', 'transfer-encoding', 'upgrade', 'te', 'trailer']

/** What a process says to another of a call that it forwards. */
export interface Introduction {
  secret: string
  call: string
}

/** Has the process at that address answer a request, and passes its answer on as it comes. */
export async function forwardRequest(
  address: string,
  { secret, call }: Introduction,
  routed: RoutedRequest,
  isSilent: () => Promise<boolean>,
): Promise<ForwardEnd> {
  const { request, response, target, rawBody } = routed
  const { hostname, port } = new URL(address)
  const outgoing = requestOverHttp({
    agent,
    host: hostname.replace(/^\[|\]$/g, ''),
    port,
    method: request.method ?? 'GET',
    path: target,
    headers: [
      ...endToEnd(request.rawHeaders, ['content-length', 'expect']),
      ...['content-length', String(rawBody.length)],
      ...[peerHeader, secret, callHeader, call],
    ],
  })
  let isConnected = false
  outgoing.once('socket', (socket) => {
    isConnected = !socket.connecting
    if (!isConnected) socket.once('connect', () => (isConnected = true))
  })
  const patience = setTimeout(() => isConnected || outgoing.destroy(), connectMs)
  response.once('close', () => outgoing.destroy())
  let isGivenUp = false
  const asking = setInterval(() => {
    void isSilent().then((silent) => {
      if (!silent) return
      isGivenUp = true
      outgoing.destroy()
    })
  }, askAfterMs)
  try {
    const answered = once(outgoing, 'response') as Promise<[IncomingMessage]>
    // After the answer has begun, its own reader tells of errors; without a listener they would end the process.
    outgoing.on('error', () => undefined).end(rawBody)
    const [answer] = await answered
    return await passOn(answer, response)
  } catch {
    // A client that went away is answered by nobody.
    if (response.destroyed) return 'answered'
    if (isGivenUp) return 'silent'
    return isConnected ? 'cut' : 'gone'
  } finally {
    clearInterval(asking)
    clearTimeout(patience)
  }
}

async function passOn(answer: IncomingMessage, response: ServerResponse): Promise<ForwardEnd> {
  const { statusCode: status = 502, headers, rawHeaders } = answer
  if (headers[peerHeader] === 'misdirected') {
    answer.resume()
    return 'misdirected'
  }
  const wire = readWire(headers[wireHeader])
  if (wire) {
    const kept = Object.entries(headers).filter(([name]) => name !== wireHeader && !ownToHop.includes(name))
    const body = await buffer(answer)
    writeSent(response, { status, headers: Object.fromEntries(kept) as Record<string, string>, body }, wire)
    return 'answered'
  }
  response.writeHead(status, endToEnd(rawHeaders))
  answer.on('error', () => response.destroy()).pipe(response)
  return 'answered'
}

function endToEnd(rawHeaders: readonly string[], others: readonly string[] = []): string[] {
  const left = [...ownToHop, ...others]
  return rawHeaders.flatMap((name, place) =>
    place % 2 === 0 && !left.includes(name.toLowerCase()) ? [name, rawHeaders[place + 1] ?? ''] : [],
  )
}
