import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'

/** One call as a receiver got it. */
export interface ReceivedCall {
  method: string
  url: string
  headers: IncomingHttpHeaders
  body: string
}

/** How a receiver answers one call. */
export interface PreparedAnswer {
  status: number
  headers?: Record<string, string>
  body?: string | Buffer
  delayMs?: number
}

/** Somebody's server on loopback that keeps what it gets, for tests of what the mock sends. */
export interface RecordingReceiver {
  baseUrl: string
  calls: ReceivedCall[]
  /** What it answers from now on, one call after the other; when they are used up, the last one again. */
  answerWith(...answers: PreparedAnswer[]): void
  /** Comes back when that many calls have begun. */
  received(calls: number): Promise<void>
  close(): Promise<void>
}

export async function startReceiver(): Promise<RecordingReceiver> {
  const calls: ReceivedCall[] = []
  let prepared: PreparedAnswer[] = [{ status: 200 }]
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const { method = '', url = '', headers } = request
      calls.push({ method, url, headers, body: Buffer.concat(chunks).toString() })
      const { status, headers: own = {}, body = '', delayMs = 0 } = prepared[0]!
      if (prepared.length > 1) prepared.shift()
      void setTimeout(delayMs).then(() => response.writeHead(status, own).end(body))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    answerWith: (...answers) => (prepared = answers),
    received: async (count) => {
      while (calls.length < count) await setTimeout(5)
    },
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeAllConnections()
      await closed
    },
  }
}
