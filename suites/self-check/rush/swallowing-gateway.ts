import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { answerOf } from '../servers/altering-front.js'

export interface SwallowingGateway {
  baseUrl: string
  /** The ids of the orders whose events it took and never handed on. */
  swallowed: string[]
  close(): Promise<void>
}

/** Stands before a receiver, hands every call on, and says 200 to all about every so many-th order without doing so. */
export async function openGateway(upstream: string, each: number): Promise<SwallowingGateway> {
  const seen = new Set<string>()
  const swallowed: string[] = []
  const server = createServer((request, response) => {
    void (async () => {
      const body = await buffer(request)
      const { orderId } = JSON.parse(body.toString()) as { orderId: string }
      if (!seen.has(orderId) && seen.add(orderId).size % each === 0) swallowed.push(orderId)
      if (swallowed.includes(orderId)) return response.writeHead(200).end('{"success":true}')
      const answer = await answerOf(`${upstream}${request.url}`, request, body)
      return response.writeHead(answer.status, answer.headers).end(answer.body)
    })().catch(() => response.destroy())
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    swallowed,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
