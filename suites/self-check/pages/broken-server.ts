import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { text } from 'node:stream/consumers'
import type { AddressInfo } from 'node:net'

/**
 * A server that is really broken: it takes everything with another status than the documented one, gives back what it was
 * sent, and falls over what it cannot read or finds too long.
 */
export async function startBrokenServer(): Promise<{ baseUrl: string; server: Server }> {
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const [status, answer] = answerTo(body)
      response.writeHead(status, { 'content-type': 'application/json' }).end(answer)
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server }
}

function answerTo(body: string): [status: number, answer: string] {
  try {
    const echo = JSON.stringify({ ok: true, echo: JSON.parse(body) as unknown })
    return [body.length > 3000 ? 500 : 200, echo]
  } catch {
    return [500, `<html>${'<p>Error at Order.save (order.js:7:1)</p>\n'.repeat(60)}</html>`]
  }
}
