import { createServer, request, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

/** What a gateway answers in place of the server behind it. */
export interface Refused {
  status: number
  headers?: Readonly<Record<string, string>>
}

/** What stands before a server: turns requests away, or lets them through. */
export type Gateway = (request: { method: string; path: string; body: string }) => Refused | undefined

export interface RunningGateway {
  baseUrl: string
  /** How many requests were turned away. */
  readonly turnedAway: number
  readonly letThrough: number
  close(): Promise<void>
}

const page = '<html><head><title>Service Temporarily Unavailable</title></head></html>'

/** Puts a gateway before the server at an origin, on a free port. */
export async function startGateway(upstream: string, gateway: Gateway): Promise<RunningGateway> {
  const count = { turnedAway: 0, letThrough: 0 }
  const server = createServer((incoming, outgoing) => {
    void buffer(incoming).then(
      async (body) => {
        const { method = '', url: path = '' } = incoming
        const refused = gateway({ method, path, body: body.toString() })
        if (refused) {
          count.turnedAway += 1
          outgoing.writeHead(refused.status, { 'content-type': 'text/html', ...refused.headers }).end(page)
          return
        }
        count.letThrough += 1
        const answer = await passOn(`${upstream}${path}`, incoming, body)
        outgoing.writeHead(answer.statusCode!, answer.headers)
        answer.pipe(outgoing)
      },
      () => outgoing.destroy(),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    get turnedAway() {
      return count.turnedAway
    },
    get letThrough() {
      return count.letThrough
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** The bytes of the body go on as they came, the headers too. */
function passOn(url: string, { method, headers }: IncomingMessage, body: Buffer): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request(url, { method, headers, agent: false }, resolve).once('error', reject).end(body)
  })
}
