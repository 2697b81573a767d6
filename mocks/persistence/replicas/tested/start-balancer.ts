import { once } from 'node:events'
import { createServer, request as requestOver, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

/** A round-robin in front of several mocks, for tests: each request goes to the next of those that accept it. */
export interface Balancer {
  baseUrl: string
  close(): Promise<void>
}

export async function startBalancer(addresses: readonly string[]): Promise<Balancer> {
  let turn = 0
  const server = createServer((request, response) => {
    const order = addresses.map((_, place) => addresses[(turn + place) % addresses.length]!)
    turn += 1
    buffer(request).then(
      (body) => passTo(order, request, body, response),
      () => response.destroy(),
    )
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}

function passTo(
  [address, ...others]: readonly string[],
  request: IncomingMessage,
  body: Buffer,
  response: ServerResponse,
): void {
  if (address === undefined) return void response.writeHead(502).end()
  const { method = 'GET', rawHeaders, url = '/' } = request
  const outgoing = requestOver(new URL(url, address), { method, headers: rawHeaders, agent: false })
  outgoing.on('response', (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.rawHeaders)
    answer.on('error', () => response.destroy()).pipe(response)
  })
  outgoing.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'ECONNREFUSED') passTo(others, request, body, response)
    else response.destroy()
  })
  response.on('close', () => outgoing.destroy())
  outgoing.end(body)
}
