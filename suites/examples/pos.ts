import type { Server } from 'node:http'
import { isBkyemekOrder } from './bkyemek-order.js'
import { postJson } from './post-json.js'
import { readJson, serveRoutes, type Answer, type Call, type Routes } from './serve-routes.js'
import { isSigned } from './signature.js'

/*
 * A small POS. It takes orders from HızırYemek and BK Yemek, hears from MuditaKurye how its couriers get on, and
 * tells HızırYemek what becomes of an order. Your order book goes where the two maps are.
 */

const { env } = process
const hiziryemekUrl = env['HIZIRYEMEK_URL']
const hiziryemekSecret = env['HIZIRYEMEK_SECRET'] ?? 'hy_test_secret'
const bkyemekKey = env['BKYEMEK_API_KEY'] ?? 'bk_test_key'
const bkyemekSecret = env['BKYEMEK_API_SECRET'] ?? 'bk_test_secret'
const muditakuryeSecret = env['MUDITAKURYE_WEBHOOK_SECRET'] ?? 'wh_test_secret'

interface HiziryemekOrder {
  /** As it came. */
  order: object
  posOrderId: string
  /** What HızırYemek was told, so that nothing is told twice. */
  told: Set<string>
  /** One report waits for the one before it: statuses must arrive in their order. */
  reports: Promise<void>
}

const hiziryemekOrders = new Map<string, HiziryemekOrder>()
const bkyemekOrders = new Map<unknown, object>()
/** Where MuditaKurye's couriers are with an order. */
const courierStatuses = new Map<string, string>()

/** Each address that a partner calls. */
export const posRoutes = {
  '/orders': takeHiziryemekOrder,
  '/api/v1/restoran_pos_giris': takeBkyemekOrder,
  '/status': hearFromMuditaKurye,
  '/cancel': hearFromMuditaKurye,
  '/read-back': readBack,
} satisfies Routes

function takeHiziryemekOrder({ headers, body }: Call): Answer {
  if (headers['x-secret-key'] !== hiziryemekSecret) return refusal(401, 'x-secret-key')
  const pushed = readJson(body)
  const { orderId, items } = pushed
  if (typeof orderId !== 'string' || !Array.isArray(items) || items.length === 0)
    return refusal(400, 'orderId, items')
  // The same order may come again: it is still one order.
  const order = hiziryemekOrders.get(orderId) ?? {
    order: pushed,
    posOrderId: `POS-${hiziryemekOrders.size + 1}`,
    told: new Set(),
    reports: Promise.resolve(),
  }
  hiziryemekOrders.set(orderId, order)
  tellHiziryemek(orderId, 'confirmed')
  tellHiziryemek(orderId, 'preparing')
  return { status: 200, body: { posOrderId: order.posOrderId } }
}

function takeBkyemekOrder({ headers, body }: Call): Answer {
  const { 'x-api-key': key, 'x-api-secret': secret, 'content-type': type = '' } = headers
  if (!key || !secret) return refusal(401, 'API Key/Secret eksik')
  if (key !== bkyemekKey || secret !== bkyemekSecret) return refusal(403, 'API bilgileri hatalı')
  if (!type.toLowerCase().startsWith('application/json')) return refusal(400, 'Content-Type')
  const order = readJson(body)
  if (!isBkyemekOrder(order)) return refusal(400, 'Eksik veya hatalı alan')
  bkyemekOrders.set(order['siparis_id'], order)
  return { status: 200, body: { success: true, message: 'Sipariş alındı.' } }
}

/** MuditaKurye's statuses for which HızırYemek has a word. */
const hiziryemekStatuses = new Map([
  ['ON_DELIVERY', 'on_the_way'],
  ['DELIVERED', 'delivered'],
  ['CANCELED', 'cancelled'],
])

function hearFromMuditaKurye({ headers, body }: Call): Answer {
  if (!isSigned(body, headers['x-muditakurye-signature'], muditakuryeSecret))
    return refusal(401, 'X-MuditaKurye-Signature')
  const { orderId, status } = readJson(body)
  if (typeof orderId !== 'string' || typeof status !== 'string') return refusal(400, 'orderId, status')
  courierStatuses.set(orderId, status)
  const told = hiziryemekStatuses.get(status)
  if (told !== undefined) tellHiziryemek(orderId, told)
  return { status: 200, body: { received: true } }
}

/** What is held of an order, for uyum check: not for strangers. */
function readBack({ body }: Call): Answer {
  const { surface, ids } = readJson(body) as { surface: string; ids: Record<string, unknown> }
  const id = String(ids['orderId'])
  const status = courierStatuses.get(id)
  const held: Record<string, object | undefined> = {
    'hiziryemek/pos': hiziryemekOrders.get(id)?.order,
    'bkyemek/pos': bkyemekOrders.get(ids['siparis_id']),
    'muditakurye/pos': status === undefined ? undefined : { orderId: id, status },
  }
  const order = held[surface]
  return { status: 200, body: order ? { found: true, count: 1, order } : { found: false } }
}

function tellHiziryemek(orderId: string, status: string): void {
  const order = hiziryemekOrders.get(orderId)
  if (!order || order.told.has(status) || hiziryemekUrl === undefined) return
  order.told.add(status)
  order.reports = order.reports.then(async () => {
    const url = `${hiziryemekUrl}/api/v1/pos-webhook/webhook`
    const answer = await postJson(url, { 'x-secret-key': hiziryemekSecret }, { orderId, status })
    if (answer?.ok !== true) console.error(`${orderId} ${status}: ${answer?.status ?? 'no answer'}`)
  })
}

function refusal(status: number, message: string): Answer {
  return { status, body: { success: false, message } }
}

export function startPos(port: number): Promise<Server> {
  return serveRoutes(posRoutes, port)
}

if (process.argv[1] === import.meta.filename) {
  const port = Number(env['PORT'] ?? 5001)
  await startPos(port)
  console.log(`the POS is ready at http://127.0.0.1:${port}`)
}
