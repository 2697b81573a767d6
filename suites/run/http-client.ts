import { Agent, request } from 'undici'
import { shownUrl } from '../../contracts/wire/base-url.js'
import { NoAnswer } from './no-answer.js'
import type { ReceivedResponse, SentRequest } from './exchange.js'

/**
 * Sends plain requests. Each has a connection of its own: a server that closes an idle connection must not
 * look like one that cuts its answers. Redirects are answers like others, never followed.
 */
export class HttpClient {
  readonly #timeoutMs: number
  readonly #agent: Agent

  constructor(timeoutMs: number) {
    this.#timeoutMs = timeoutMs
    this.#agent = new Agent({ pipelining: 0, connect: { timeout: timeoutMs } })
  }

  /** The whole answer; throws NoAnswer where none came in time. */
  async send({ method, url, headers, body }: SentRequest): Promise<ReceivedResponse> {
    const startedAt = performance.now()
    try {
      const response = await request(url, {
        dispatcher: this.#agent,
        method: method as 'GET',
        headers,
        ...(body.length > 0 ? { body } : {}),
        signal: AbortSignal.timeout(this.#timeoutMs),
        headersTimeout: 0,
        bodyTimeout: 0,
      })
      const received = Buffer.from(await response.body.arrayBuffer())
      return {
        status: response.statusCode,
        headers: flatten(response.headers),
        body: received,
        durationMs: Math.round(performance.now() - startedAt),
      }
    } catch (error) {
      throw this.#explain(error as NodeJS.ErrnoException, method, shownUrl(url))
    }
  }

  async close(): Promise<void> {
    await this.#agent.destroy()
  }

  #explain(error: NodeJS.ErrnoException, method: string, url: string): Error {
    if (error.name === 'TimeoutError' || error.code === 'UND_ERR_CONNECT_TIMEOUT') {
      return new NoAnswer('timeout', `${method} ${url}: no whole answer within ${this.#timeoutMs} ms`)
    }
    if (unreachable.has(error.code ?? ''))
      return new NoAnswer('unreachable', `${method} ${url}: ${messageOf(error)}`)
    return new NoAnswer('cut', `${method} ${url}: the answer broke off: ${messageOf(error)}`)
  }
}

const unreachable = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'])

function messageOf(error: NodeJS.ErrnoException): string {
  const inner = error instanceof AggregateError ? (error.errors[0] as Error | undefined) : undefined
  return inner?.message ?? (error.message === '' ? (error.code ?? error.name) : error.message)
}

function flatten(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  )
}
