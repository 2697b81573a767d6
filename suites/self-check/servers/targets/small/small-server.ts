import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'

/** A request as the small targets see it. */
export interface SmallRequest {
  method: string
  path: string
  headers: Readonly<Record<string, string | string[] | undefined>>
  body: string
  /** Counted from 1, over all connections. */
  number: number
}

/** An answer, or what happens instead of one: silence, or half of an answer. */
export type SmallAnswer =
  | { status: number; headers?: Record<string, string>; body?: string }
  | 'silence'
  | 'half an answer'

export interface SmallServer {
  baseUrl: string
  /** `METHOD path` of each request that came. */
  received: string[]
  close(): Promise<void>
}

/**
 * A server in plain node:http: the suites are tested on it. With `oneAtATimeMs` it answers one request after
 * another, and takes so long for each.
 */
export async function startSmallServer(
  answer: (request: SmallRequest) => SmallAnswer,
  oneAtATimeMs = 0,
): Promise<SmallServer> {
  const received: string[] = []
  let turn = Promise.resolve()
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const { method = '', url = '', headers } = request
      received.push(`${method} ${url}`)
      const body = Buffer.concat(chunks).toString()
      const number = received.length
      turn = turn.then(async () => {
        if (oneAtATimeMs > 0) await setTimeout(oneAtATimeMs)
        write(response, answer({ method, path: url, headers, body, number }))
      })
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function write(response: ServerResponse, answer: SmallAnswer): void {
  if (answer === 'silence') return
  if (answer === 'half an answer') {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' })
    response.write('{"status":"ok"', () => response.destroy())
    return
  }
  response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers })
  response.end(answer.body)
}
