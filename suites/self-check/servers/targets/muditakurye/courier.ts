import type { IncomingMessage } from 'node:http'
import { isDeepStrictEqual } from 'node:util'
import type { Implementation } from '../independent-target.js'
import { isJsonObject, readJson, type JsonObject } from '../json-object.js'
import { send, type ResponseStyle, type Reply } from '../response-style.js'
import { findFault, type Strictness } from './order.js'
import type { Refusal } from './refusals.js'

export const muditaCourierCredentials = {
  apiKey: 'yk_bagimsiz_7c1e',
  basic: { username: 'kasa-2', password: 'iki:nokta' },
  restaurantId: 'rest_bagimsiz0001',
}

/** What the pages leave open, or answer in two ways. */
export interface MuditaCourierFreedom extends Strictness {
  style: ResponseStyle
  duplicates: 'replay-or-conflict' | 'replay' | 'conflict'
  /** Beside the members that are documented. */
  extra: object
  health: object
  refuse(refusal: Refusal): Reply
}

const limit = 4

/** MuditaKurye's order API, written from the partner's pages alone. */
export function muditakuryeCourier(freedom: MuditaCourierFreedom): Implementation {
  const { apiKey, restaurantId } = muditaCourierCredentials
  const orders = new Map<string, JsonObject>()
  /** What is left to a key; the usual key has no limit. */
  const left = new Map([[apiKey, Infinity]])

  return {
    answer: (request, body, response) => void send(response, freedom.style, route(request, body)),
    bringAbout: (state) => {
      if (state === 'integration is disabled') return { restaurantId: 'rest_kapali0001' }
      if (state === 'another restaurant exists') return { restaurantId: 'rest_komsu0001' }
      if (state !== 'rate limit is low') return undefined
      const limitedKey = `yk_az_${left.size}`
      left.set(limitedKey, limit)
      return { limit, apiKey: limitedKey, restaurantId }
    },
  }

  function route(request: IncomingMessage, body: Buffer): Reply {
    const method = { '/webhook/third-party/order': 'POST', '/webhook/third-party/health': 'GET' }[
      request.url ?? ''
    ]
    if (!method) return { status: 404 }
    if (request.method !== method) return { status: 405 }
    return method === 'GET'
      ? { status: 200, body: { status: 'ok', ...freedom.health } }
      : create(request, body)
  }

  function create({ headers }: IncomingMessage, body: Buffer): Reply {
    const key = headers['x-api-key'] as string | undefined
    if (key === undefined && !isPair(headers.authorization)) return freedom.refuse('pair')
    const remaining = key === undefined ? Infinity : left.get(key)
    if (remaining === undefined) return freedom.refuse('key')
    if (remaining === 0) return freedom.refuse('limit')
    if (key !== undefined) left.set(key, remaining - 1)
    if (!/^application\/json\b/i.test(headers['content-type'] ?? '')) return freedom.refuse('media type')
    const order = readJson(body)
    return isJsonObject(order) ? take(order) : freedom.refuse('json')
  }

  function take(order: JsonObject): Reply {
    const fault = findFault(order, freedom)
    if (fault) return freedom.refuse(fault)
    if (order['restaurantId'] === 'rest_kapali0001') return freedom.refuse('disabled')
    if (order['restaurantId'] !== restaurantId) return freedom.refuse('restaurant')
    const orderId = order['orderId'] as string
    const first = orders.get(orderId)
    if (first && !isReplayed(first, order)) return freedom.refuse('duplicate')
    orders.set(orderId, first ?? order)
    return { status: 202, body: { ...freedom.extra, orderId, status: 'accepted' } }
  }

  function isReplayed(first: JsonObject, order: JsonObject): boolean {
    if (freedom.duplicates !== 'replay-or-conflict') return freedom.duplicates === 'replay'
    return isDeepStrictEqual(first, order)
  }
}

function isPair(authorization = ''): boolean {
  const { username, password } = muditaCourierCredentials.basic
  const [scheme = '', value = ''] = authorization.split(' ')
  return (
    scheme.toLowerCase() === 'basic' && Buffer.from(value, 'base64').toString() === `${username}:${password}`
  )
}
