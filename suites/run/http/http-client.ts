import { Readable } from 'node:stream'
import { Agent, ProxyAgent, request, type Dispatcher } from 'undici'
import { shownUrl } from '../../../contracts/wire/base-url.js'
import { faultOfConnection } from '../../../contracts/wire/connection/connection-fault.js'
import { proxyFor, type EnvProxy } from '../../../contracts/wire/connection/env-proxy.js'
import { proxyFault } from '../../../contracts/wire/connection/proxy-fault.js'
import { tlsOptions, type TlsOptions, type TlsTrust } from '../../../contracts/wire/connection/tls-trust.js'
import { HarnessFault } from '../harness-fault.js'
import { NoAnswer } from './no-answer.js'
import type { SentRequest } from './exchange.js'
import { readAnswer, TooLongAnswer } from './read-answer.js'
import { ReceivedResponse } from './received-response.js'
import type { SharedEnd } from './shared-end.js'

/** Until what was written has left this machine. */
const flushMs = 5

/**
 * Sends plain requests. Each has a connection of its own: a server that closes an idle connection must not
 * look like one that cuts its answers. Redirects are answers like others, never followed. Where the environment names a
 * proxy, it goes through that.
 */
export class HttpClient {
  readonly #timeoutMs: number
  readonly #tls: TlsOptions
  readonly #dispatchers = new Map<string, Dispatcher>()

  constructor(timeoutMs: number, trust?: TlsTrust) {
    this.#timeoutMs = timeoutMs
    this.#tls = tlsOptions(trust)
  }

  /** The whole answer; throws NoAnswer where none came in time. The request may end with others at one moment. */
  async send({ method, url, headers, body }: SentRequest, end?: SharedEnd): Promise<ReceivedResponse> {
    const sent = end && body.length > 0 ? heldBack(headers, body, end) : { headers, body }
    const startedAt = performance.now()
    const proxy = proxyFor(url)
    try {
      const response = await request(url, {
        dispatcher: this.#dispatcherFor(url, proxy),
        method: method as 'GET',
        headers: sent.headers,
        ...(body.length > 0 ? { body: sent.body } : {}),
        signal: AbortSignal.timeout(this.#timeoutMs),
        headersTimeout: 0,
        bodyTimeout: 0,
      })
      const parts = await readAnswer(response.body, flatten(response.headers))
      const durationMs = Math.round(performance.now() - startedAt)
      return new ReceivedResponse({ ...parts, status: response.statusCode, durationMs })
    } catch (error) {
      throw this.#explain(error, method, url, proxy)
    }
  }

  /** Sends a request whole and closes the connection before an answer is read, as one that is lost on the way. */
  async sendAndHangUp({ method, url, headers, body }: SentRequest): Promise<void> {
    const proxy = proxyFor(url)
    const line = new AbortController()
    async function* whole() {
      yield body
      setTimeout(() => line.abort(), flushMs)
    }
    try {
      const response = await request(url, {
        dispatcher: this.#dispatcherFor(url, proxy),
        method: method as 'GET',
        headers: { ...headers, 'Content-Length': String(body.length) },
        body: Readable.from(whole()),
        signal: AbortSignal.any([line.signal, AbortSignal.timeout(this.#timeoutMs)]),
      })
      response.body.on('error', () => undefined).destroy()
    } catch (error) {
      if (!line.signal.aborted) throw this.#explain(error, method, url, proxy)
    }
  }

  async close(): Promise<void> {
    await Promise.all([...this.#dispatchers.values()].map((dispatcher) => dispatcher.destroy()))
  }

  /** One for each proxy, and one for those that are called directly. */
  #dispatcherFor(url: string, proxy: EnvProxy | undefined): Dispatcher {
    const key = proxy ? `${new URL(url).protocol} ${proxy.url}` : ''
    const dispatcher = this.#dispatchers.get(key) ?? this.#newDispatcher(url, proxy)
    this.#dispatchers.set(key, dispatcher)
    return dispatcher
  }

  #newDispatcher(url: string, proxy: EnvProxy | undefined): Dispatcher {
    const connect = { timeout: this.#timeoutMs, ...this.#tls }
    if (!proxy) return new Agent({ pipelining: 0, connect })
    return new ProxyAgent({
      pipelining: 0,
      uri: proxy.url,
      ...(proxy.authorization !== undefined && { token: proxy.authorization }),
      // Many proxies let CONNECT through to port 443 alone.
      proxyTunnel: url.startsWith('https:'),
      proxyTls: { timeout: this.#timeoutMs },
      requestTls: connect,
    })
  }

  #explain(error: unknown, method: string, url: string, proxy: EnvProxy | undefined): Error {
    if (error instanceof TooLongAnswer) {
      const text = error.at(shownUrl(url))
      return new NoAnswer('too-long', method, text)
    }
    const called = { url, timeoutMs: this.#timeoutMs }
    const refusal = proxy && proxyFault(error, called, proxy)
    const { kind, text } = refusal ?? faultOfConnection(error, called)
    if (kind === 'ours')
      return new HarnessFault({
        en: `composing ${method} ${text.en}`,
        tr: `${method} hazırlanamadı: ${text.tr}`,
      })
    return new NoAnswer(kind, method, text)
  }
}

function heldBack(headers: SentRequest['headers'], body: Buffer, end: SharedEnd) {
  return {
    headers: { ...headers, 'Content-Length': String(body.length) },
    body: Readable.from(end.holding(body)),
  }
}

function flatten(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  )
}
