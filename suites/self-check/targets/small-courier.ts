import { isDeepStrictEqual } from 'node:util'
import type { SmallAnswer, SmallRequest } from './small-server.js'

export const smallCredentials = {
  apiKey: 'yk_small_courier_key',
  basic: { username: 'small', password: 'courier-password' },
  restaurantId: 'rest_small',
}

const orderTypes = {
  ...types('string', ['orderId', 'restaurantId', 'customerName', 'customerPhone', 'customerEmail']),
  ...types('string', ['deliveryAddress', 'scheduledDeliveryTime', 'paymentMethod', 'currency', 'notes']),
  ...types('number', ['deliveryLatitude', 'deliveryLongitude', 'subtotal', 'deliveryFee', 'serviceFee']),
  ...types('number', ['discount', 'taxAmount', 'total']),
  paymentCaptured: 'boolean',
}
const itemTypes = {
  ...types('string', ['productCode', 'productName', 'productNote', 'features']),
  ...types('number', ['quantity', 'unitPrice', 'totalAmount', 'discountAmount']),
}
const lowLimit = 3

/** MuditaKurye's order API as a partner could have written it, with a states hook at `/_states`. */
export function smallCourier(): (request: SmallRequest) => SmallAnswer {
  const orders = new Map<string, unknown>()
  const limited = new Map<string, number>()

  return (request) => {
    if (request.path === '/_states') return bringAbout(request.body)
    if (request.path === '/webhook/third-party/health') {
      return json(200, { status: 'ok', version: '2.1', timestamp: new Date().toISOString() })
    }
    if (request.path !== '/webhook/third-party/order') return error(404, 'NOT_FOUND')
    return request.method === 'POST' ? createOrder(request) : error(405, 'METHOD_NOT_ALLOWED')
  }

  function bringAbout(body: string): SmallAnswer {
    const { state } = JSON.parse(body) as { state: string }
    if (state === 'integration is disabled') return json(200, { restaurantId: 'rest_off' })
    if (state !== 'rate limit is low') return json(404, {})
    const apiKey = `yk_limited_${limited.size}`
    limited.set(apiKey, 0)
    return json(200, { limit: lowLimit, apiKey, restaurantId: smallCredentials.restaurantId })
  }

  function createOrder({ headers, body }: SmallRequest): SmallAnswer {
    const key = headers['x-api-key']
    const { username, password } = smallCredentials.basic
    const pair = /^basic (.*)$/i.exec(String(headers['authorization']))?.[1] ?? ''
    const sent = typeof key === 'string' ? limited.get(key) : undefined
    const known =
      key === undefined ? decode(pair) === `${username}:${password}` : key === smallCredentials.apiKey
    if (!known && sent === undefined) return error(401, 'AUTHENTICATION_FAILED')
    if (sent !== undefined) limited.set(key as string, sent + 1)
    if (sent !== undefined && sent >= lowLimit) return error(429, 'RATE_LIMIT_EXCEEDED')
    if (headers['content-type'] !== 'application/json') return error(415, 'INVALID_PAYLOAD')
    const order = parse(body)
    if (!order) return error(400, 'INVALID_PAYLOAD')
    if (isBlank(order['orderId']) || isBlank(order['restaurantId']))
      return error(400, 'MISSING_REQUIRED_FIELD')
    if (isBlank(order['customerName']) || isBlank(order['deliveryAddress']) || !isSound(order)) {
      return error(422, 'VALIDATION_ERROR')
    }
    if (order['restaurantId'] === 'rest_off') return error(403, 'INTEGRATION_DISABLED')
    if (order['restaurantId'] !== smallCredentials.restaurantId) {
      return json(404, { error: 'Restaurant not found', code: 'RESTAURANT_NOT_FOUND' })
    }
    const orderId = order['orderId'] as string
    const first = orders.get(orderId) ?? order
    if (!isDeepStrictEqual(first, order)) return error(409, 'DUPLICATE_ORDER_ID')
    orders.set(orderId, order)
    return json(202, { status: 'accepted', orderId })
  }
}

type Fields = Record<string, unknown>

function isSound(order: Fields): boolean {
  const { paymentMethod: method = 'CASH', scheduledDeliveryTime: time = '2026-01-01', items = [] } = order
  return (
    hasTypes(order, orderTypes) &&
    ['CASH', 'CARD_POS', 'ONLINE_PREPAID'].includes(method as string) &&
    !Number.isNaN(Date.parse(time as string)) &&
    Array.isArray(items) &&
    items.every((item) => typeof item === 'object' && item !== null && hasTypes(item as Fields, itemTypes))
  )
}

function hasTypes(fields: Fields, types: Record<string, string>): boolean {
  return Object.entries(types).every(
    ([name, type]) => fields[name] === undefined || typeof fields[name] === type,
  )
}

function types(type: string, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, type]))
}

function parse(body: string): Fields | undefined {
  try {
    const value = JSON.parse(body) as unknown
    return typeof value === 'object' && !Array.isArray(value)
      ? ((value as Fields | null) ?? undefined)
      : undefined
  } catch {
    return undefined
  }
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || value === ''
}

function decode(base64: string): string {
  return Buffer.from(base64, 'base64').toString()
}

function error(status: number, code: string): SmallAnswer {
  return json(status, { error: `refused: ${code}`, code })
}

function json(status: number, body: object): SmallAnswer {
  return { status, body: JSON.stringify(body) }
}
