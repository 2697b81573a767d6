import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { postJson } from '../post-json.js'
import { readJson } from '../serve-routes.js'
import { isSigned } from '../signature.js'

/*
 * The order screen of a till: it hands an order over to MuditaKurye and shows what MuditaKurye tells of it. The page
 * asks for the statuses twice a second; MuditaKurye brings them by webhook.
 */

const { env } = process
const port = Number(env['PORT'] ?? 5003)
const muditakuryeUrl = env['MUDITAKURYE_URL'] ?? 'http://127.0.0.1:4010/muditakurye/courier'
const apiKey = env['MUDITAKURYE_API_KEY'] ?? 'yk_test_key'
const restaurantId = env['MUDITAKURYE_RESTAURANT_ID'] ?? 'rest_test0000001'
const webhookSecret = env['MUDITAKURYE_WEBHOOK_SECRET'] ?? 'wh_test_secret'

const page = readFileSync(join(import.meta.dirname, 'order-screen.html'))
const statusesOf = new Map<string, string[]>()

const server = createServer((request, response) => {
  const answer = (status: number, body: object): void => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  }
  const { method, url = '/' } = request
  const orderId = /^\/orders\/(.+)$/.exec(url)?.[1]
  void buffer(request)
    .then(async (body) => {
      if (method === 'GET' && url === '/')
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page)
      else if (method === 'POST' && url === '/orders') answer(...(await placeOrder(readJson(body))))
      else if (method === 'GET' && orderId !== undefined) answer(200, statusesOf.get(orderId) ?? [])
      else if (method === 'POST' && /^\/muditakurye\/(status|cancel)$/.test(url))
        answer(hear(body, request.headers['x-muditakurye-signature']), {})
      else answer(404, {})
    })
    .catch(() => answer(400, {}))
})

async function placeOrder({
  customerName,
  deliveryAddress,
}: Record<string, unknown>): Promise<[number, object]> {
  const order = { orderId: `POS-${randomUUID()}`, restaurantId, customerName, deliveryAddress }
  const url = `${muditakuryeUrl}/webhook/third-party/order`
  const accepted = await postJson(url, { 'x-api-key': apiKey }, order)
  return [accepted?.status ?? 502, { orderId: order.orderId }]
}

function hear(body: Buffer, signature: string | string[] | undefined): number {
  if (!isSigned(body, signature, webhookSecret)) return 401
  const { orderId, status } = readJson(body)
  const known = statusesOf.get(String(orderId)) ?? []
  statusesOf.set(String(orderId), [...known, String(status)])
  return 200
}

await once(server.listen(port, '127.0.0.1'), 'listening')
const { port: bound } = server.address() as AddressInfo
console.log(`the order screen is ready at http://127.0.0.1:${bound}`)
