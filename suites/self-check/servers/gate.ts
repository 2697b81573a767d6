import { createServer, request as forward, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A gateway before a server: what it does not let in gets 401 and never arrives. */
export interface Gate {
  /** `host:port`. */
  host: string
  close(): Promise<void>
}

/** Lets a request in where `admits` says so, and passes it on with its query taken off. */
export async function openGate(
  upstream: string,
  admits: (request: IncomingMessage, query: URLSearchParams) => boolean,
): Promise<Gate> {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url!, upstream)
    if (!admits(request, searchParams)) return void response.writeHead(401).end('who are you?')
    const { method, headers } = request
    const outgoing = forward(new URL(pathname, upstream), { method, headers }, (incoming) => {
      response.writeHead(incoming.statusCode!, incoming.headers)
      incoming.pipe(response)
    })
    request.pipe(outgoing.on('error', () => response.destroy()))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
