import type { Server } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import { postJson } from './post-json.js'
import { readJson, serveRoutes, type Answer, type Call } from './serve-routes.js'

/*
 * A small courier company. KuzeyPOS pushes it orders; it tells KuzeyPOS when a courier has set out (1) and when the
 * order is delivered (2). Your dispatch goes where `deliver` waits.
 */

const { env } = process
const kuzeyposUrl = env['KUZEYPOS_URL']
/** By restaurant: each has a key of its own, made where it sets up its courier. */
const apiKeys = new Map([
  [env['KUZEYPOS_RESTAURANT_ID'] ?? '507f1f77bcf86cd799439011', env['KUZEYPOS_API_KEY'] ?? 'kz_test_key'],
])

/** How long a courier takes to set out, and again to deliver. */
const wayMs = Number(env['WAY_MS'] ?? 300)

const setOut = 1
const delivered = 2

/** Each order that came, by KuzeyPOS's id: what is pushed again is no second order. */
const orders = new Map<string, Record<string, unknown>>()

function takeOrder({ body }: Call): Answer {
  const order = readJson(body)
  const { kuzeyOrderId, restaurantId } = order
  if (typeof kuzeyOrderId !== 'string' || typeof restaurantId !== 'string')
    return { status: 400, body: { success: false, message: 'kuzeyOrderId, restaurantId' } }
  if (!orders.has(kuzeyOrderId)) {
    orders.set(kuzeyOrderId, order)
    void deliver(kuzeyOrderId, restaurantId)
  }
  return { status: 200, body: { success: true } }
}

/** What is held of an order, for uyum check: not for strangers. */
function readBack({ body }: Call): Answer {
  const { ids } = readJson(body) as { ids: Record<string, unknown> }
  const order = orders.get(String(ids['kuzeyOrderId']))
  return { status: 200, body: order ? { found: true, count: 1, order } : { found: false } }
}

async function deliver(orderId: string, restaurantId: string): Promise<void> {
  const apiKey = apiKeys.get(restaurantId)
  if (kuzeyposUrl === undefined || apiKey === undefined) return
  for (const status of [setOut, delivered]) {
    await setTimeout(wayMs)
    const url = `${kuzeyposUrl}/api/v1/webhook/courier/status-update`
    const answer = await postJson(url, { 'x-api-key': apiKey }, { restaurantId, orderId, status })
    if (answer?.ok === true) continue
    // Refused: it was cancelled meanwhile, or is delivered already. There is nothing more to tell of it.
    return console.error(`${orderId} ${status}: ${answer?.status ?? 'no answer'}`)
  }
}

export function startCourier(port: number): Promise<Server> {
  return serveRoutes({ '/kuzeypos': takeOrder, '/read-back': readBack }, port)
}

if (process.argv[1] === import.meta.filename) {
  const port = Number(env['PORT'] ?? 5002)
  await startCourier(port)
  console.log(`the courier is ready at http://127.0.0.1:${port}`)
}
