import { once } from 'node:events'
import { request as requestOverHttp, type ClientRequest, type IncomingMessage } from 'node:http'
import { request as requestOverHttps, type RequestOptions } from 'node:https'
import type { AttemptedCall } from '../../../contracts/wire/connection/connection-fault.js'
import { proxyFor, type EnvProxy } from '../../../contracts/wire/connection/env-proxy.js'
import { proxyFault, ProxyRefusal } from '../../../contracts/wire/connection/proxy-fault.js'
import { cureOfReceiver, cureOfTarget, tlsFault } from '../../../contracts/wire/connection/tls-fault.js'
import { tlsOptions, type TlsTrust } from '../../../contracts/wire/connection/tls-trust.js'
import { addressOfProxy, proxyHeaders, TunnelAgent } from '../../../contracts/wire/connection/tunnel-agent.js'
import type { OutgoingGuard } from './outgoing-guard.js'
import type { OutgoingRequest } from './outgoing-request.js'
import { receivedBody, type ReceivedBody } from './received-body.js'

/** A whole answer of a receiver. */
export interface ReceivedAnswer extends ReceivedBody {
  status: number
  headers: IncomingMessage['headers']
  durationMs: number
}

/** What became of a request that no whole answer came to. */
export interface NoAnswer {
  /** In words. */
  error: string
  durationMs: number
}

/** Of a receiver's answer no more is read. */
const longestAnswer = 1_048_576

/**
 * Sends one request on a connection of its own and waits for the whole answer. By node:http, which adds no header
 * of its own but Host, Connection and Content-Length, and which never follows a redirect. With a guard, only where
 * that lets it.
 */
export async function sendRequest(
  { method, url, headers, body }: OutgoingRequest,
  timeoutMs: number,
  guard?: OutgoingGuard,
  trust?: TlsTrust,
): Promise<ReceivedAnswer | NoAnswer> {
  const startedAt = performance.now()
  const elapsed = (): number => Math.round(performance.now() - startedAt)
  const signal = AbortSignal.timeout(timeoutMs)
  const request = url.startsWith('https:') ? requestOverHttps : requestOverHttp
  // A guard vouches for addresses, and only who connects itself knows them.
  const proxy = guard ? undefined : proxyFor(url)
  let outgoing: ClientRequest | undefined
  try {
    const refusal = guard?.refusalOf(url)
    if (refusal !== undefined) return { error: refusal, durationMs: 0 }
    outgoing = request(url, {
      method,
      agent: false,
      ...tlsOptions(trust),
      ...(proxy && wayThrough(proxy, url, trust)),
      signal,
      ...(guard && { lookup: guard.lookup }),
      headers: { ...headers, ...wayHeaders(proxy, url), ...lengthOf(method, body) },
    })
    const answered = once(outgoing, 'response', { signal }) as Promise<[IncomingMessage]>
    // After the answer has begun, its own reader tells of errors; without a listener they would end the process.
    outgoing.on('error', () => undefined).end(body)
    const [response] = await answered
    if (proxy && response.statusCode === 407) throw new ProxyRefusal(407)
    const received = await readAnswer(response)
    return {
      status: response.statusCode ?? 0,
      headers: response.headers,
      ...received,
      durationMs: elapsed(),
    }
  } catch (error) {
    const call = { url, timeoutMs, cure: guard ? cureOfReceiver : cureOfTarget }
    const message = signal.aborted ? `no whole answer within ${timeoutMs} ms` : messageOf(error, call, proxy)
    return { error: message, durationMs: elapsed() }
  } finally {
    outgoing?.destroy()
  }
}

function lengthOf(method: string, body: Buffer): Record<string, number> {
  return method === 'GET' ? {} : { 'content-length': body.length }
}

async function readAnswer(response: IncomingMessage): Promise<ReceivedBody> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of response as AsyncIterable<Buffer>) {
    chunks.push(chunk)
    length += chunk.length
    if (length > longestAnswer) throw new Error(`the answer is longer than ${longestAnswer} bytes`)
  }
  return receivedBody(Buffer.concat(chunks), response.headers['content-encoding'], longestAnswer)
}

/** A tunnel for https; what is plain http names the server in its target. */
function wayThrough(proxy: EnvProxy, url: string, trust: TlsTrust | undefined): RequestOptions {
  if (url.startsWith('https:')) return { agent: new TunnelAgent(proxy, tlsOptions(trust)) }
  const { hostname, port } = addressOfProxy(proxy)
  return { hostname, port, path: url }
}

function wayHeaders(proxy: EnvProxy | undefined, url: string): Record<string, string> {
  if (!proxy || url.startsWith('https:')) return {}
  return { host: new URL(url).host, ...proxyHeaders(proxy) }
}

/** Of a name with several addresses, what the first of them said. */
function messageOf(error: unknown, call: AttemptedCall, proxy: EnvProxy | undefined): string {
  const refusal = proxy && proxyFault(error, call, proxy)
  if (refusal) return refusal.text.en
  const certificate = tlsFault((error as NodeJS.ErrnoException).code ?? '', String(error), call.cure!)
  if (certificate) return `${certificate.en}.`
  const [first = error] = error instanceof AggregateError ? (error.errors as unknown[]) : []
  const { code, message } = first as NodeJS.ErrnoException
  return code === 'ECONNRESET'
    ? 'the connection was cut before the answer was whole'
    : message || String(code)
}
