import { once } from 'node:events'
import { request as requestOverHttp, type ClientRequest, type IncomingMessage } from 'node:http'
import { request as requestOverHttps } from 'node:https'
import { readContent } from '../../contracts/wire/read-content.js'
import type { OutgoingGuard } from './outgoing-guard.js'
import type { OutgoingRequest } from './outgoing-request.js'

/** A whole answer of a receiver. */
export interface ReceivedAnswer {
  status: number
  headers: IncomingMessage['headers']
  body: string
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
): Promise<ReceivedAnswer | NoAnswer> {
  const startedAt = performance.now()
  const elapsed = (): number => Math.round(performance.now() - startedAt)
  const signal = AbortSignal.timeout(timeoutMs)
  const request = url.startsWith('https:') ? requestOverHttps : requestOverHttp
  let outgoing: ClientRequest | undefined
  try {
    const refusal = guard?.refusalOf(url)
    if (refusal !== undefined) return { error: refusal, durationMs: 0 }
    outgoing = request(url, {
      method,
      agent: false,
      signal,
      ...(guard && { lookup: guard.lookup }),
      headers: { ...headers, ...lengthOf(method, body) },
    })
    const answered = once(outgoing, 'response', { signal }) as Promise<[IncomingMessage]>
    // After the answer has begun, its own reader tells of errors; without a listener they would end the process.
    outgoing.on('error', () => undefined).end(body)
    const [response] = await answered
    const received = await readAnswer(response)
    return {
      status: response.statusCode ?? 0,
      headers: response.headers,
      body: received,
      durationMs: elapsed(),
    }
  } catch (error) {
    const message = signal.aborted ? `no whole answer within ${timeoutMs} ms` : messageOf(error)
    return { error: message, durationMs: elapsed() }
  } finally {
    outgoing?.destroy()
  }
}

function lengthOf(method: string, body: Buffer): Record<string, number> {
  return method === 'GET' ? {} : { 'content-length': body.length }
}

async function readAnswer(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of response as AsyncIterable<Buffer>) {
    chunks.push(chunk)
    length += chunk.length
    if (length > longestAnswer) throw new Error(`the answer is longer than ${longestAnswer} bytes`)
  }
  const carried = Buffer.concat(chunks)
  const content = readContent(carried, response.headers['content-encoding'], longestAnswer)
  if (!('problem' in content)) return content.bytes.toString()
  if (content.problem !== 'too-large') return carried.toString()
  throw new Error(
    `the answer is longer than ${longestAnswer} bytes once its content coding "${content.coding}" is undone`,
  )
}

/** Of a name with several addresses, what the first of them said. */
function messageOf(error: unknown): string {
  const [first = error] = error instanceof AggregateError ? (error.errors as unknown[]) : []
  const { code, message } = first as NodeJS.ErrnoException
  return code === 'ECONNRESET'
    ? 'the connection was cut before the answer was whole'
    : message || String(code)
}
