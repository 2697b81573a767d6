import { isDeepStrictEqual } from 'node:util'
import { isBlank, isSound, readSmallOrder } from './small-order.js'
import type { SmallAnswer, SmallRequest } from './small-server.js'

export const smallCredentials = {
  apiKey: 'yk_small_courier_key',
  basic: { username: 'small', password: 'courier-password' },
  restaurantId: 'rest_small',
}

const lowLimit = 3

/** MuditaKurye's order API as a partner could have written it, with a states hook at `/_states`. */
export function smallCourier(): (request: SmallRequest) => SmallAnswer {
  const orders = new Map<string, unknown>()
  /** Requests by key, of the keys that are limited. */
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
    if (state === 'another restaurant exists') return json(200, { restaurantId: 'rest_of_another' })
    if (state !== 'rate limit is low') return json(404, {})
    const apiKey = `yk_limited_${limited.size}`
    limited.set(apiKey, 0)
    return json(200, { limit: lowLimit, apiKey, restaurantId: smallCredentials.restaurantId })
  }

  function createOrder({ headers, body }: SmallRequest): SmallAnswer {
    const key = String(headers['x-api-key'] ?? '')
    const requests = limited.get(key)
    if (requests === undefined && !isKnown(headers)) return error(401, 'AUTHENTICATION_FAILED')
    if (requests !== undefined) limited.set(key, requests + 1)
    if (requests !== undefined && requests >= lowLimit) return error(429, 'RATE_LIMIT_EXCEEDED')
    if (headers['content-type'] !== 'application/json') return error(415, 'INVALID_PAYLOAD')
    const order = readSmallOrder(body)
    if (!order) return error(400, 'INVALID_PAYLOAD')
    const { orderId, restaurantId, customerName, deliveryAddress } = order
    if (isBlank(orderId) || isBlank(restaurantId)) return error(400, 'MISSING_REQUIRED_FIELD')
    if (isBlank(customerName) || isBlank(deliveryAddress)) return invalid('customerName or deliveryAddress')
    if (!isSound(order)) return invalid('the type or form of a field')
    if (restaurantId === 'rest_off') return error(403, 'INTEGRATION_DISABLED')
    if (restaurantId !== smallCredentials.restaurantId) {
      return json(404, { error: 'Restaurant not found', code: 'RESTAURANT_NOT_FOUND' })
    }
    const first = orders.get(orderId as string) ?? order
    if (!isDeepStrictEqual(first, order)) return error(409, 'DUPLICATE_ORDER_ID')
    orders.set(orderId as string, order)
    return json(202, { status: 'accepted', orderId })
  }
}

function isKnown(headers: SmallRequest['headers']): boolean {
  if (headers['x-api-key'] !== undefined) return headers['x-api-key'] === smallCredentials.apiKey
  const pair = /^basic (.*)$/i.exec(String(headers['authorization']))?.[1] ?? ''
  const { username, password } = smallCredentials.basic
  return Buffer.from(pair, 'base64').toString() === `${username}:${password}`
}

function invalid(what: string): SmallAnswer {
  return json(422, { error: 'Invalid data', code: 'VALIDATION_ERROR', details: { what } })
}

function error(status: number, code: string): SmallAnswer {
  return json(status, { error: `refused: ${code}`, code })
}

function json(status: number, body: object): SmallAnswer {
  return { status, body: JSON.stringify(body) }
}
