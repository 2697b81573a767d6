import type { IncomingHttpHeaders } from 'node:http'
import { isBkyemekOrder, type BkyemekLeniency } from './order.js'
import type { Implementation } from '../independent-target.js'
import { isJsonObject, readJson } from '../json-object.js'
import { send, type ResponseStyle, type Reply } from '../response-style.js'
import { refuseOtherCall } from '../other-call.js'

export interface BkyemekPosOptions extends BkyemekLeniency {
  apiKey: string
  apiSecret: string
  style: ResponseStyle
  /** Beside what the page shows; and its status, which the page does not name. */
  success: { status: number; more?: object }
  /** No body of an error is documented. */
  errorBody(text: string): Reply['body']
  /** With one of the two headers alone: both rows fit. */
  halfPair: 401 | 403
  /** For what is no JSON: the page speaks of fields only. */
  noJson: number
  /** Refuses a siparis_id that it has taken already. */
  takesOnce: boolean
}

/** A POS that takes BK Yemek's orders. */
export function bkyemekPos(options: BkyemekPosOptions): Implementation {
  const taken = new Set<unknown>()
  return {
    answer(request, body, response) {
      const other = refuseOtherCall(request, '/api/v1/restoran_pos_giris')
      void send(response, options.style, other ?? authenticate(request.headers) ?? take(body))
    },
  }

  function authenticate(headers: IncomingHttpHeaders): Reply | undefined {
    const [key, secret] = [headers['x-api-key'], headers['x-api-secret']]
    if (!key && !secret) return refuse(401, 'API Key/Secret eksik')
    if (!key || !secret) return refuse(options.halfPair, 'API Key/Secret eksik')
    const isKnown = key === options.apiKey && secret === options.apiSecret
    return isKnown ? undefined : refuse(403, 'API bilgileri hatalı')
  }

  function take(body: Buffer): Reply {
    const order = readJson(body)
    if (order === undefined) return refuse(options.noJson, 'JSON okunamadı')
    if (!isJsonObject(order) || !isBkyemekOrder(order, options)) return refuse(400, 'Eksik veya hatalı alan')
    const { siparis_id: id } = order
    if (options.takesOnce && taken.has(id)) return refuse(409, 'Bu sipariş zaten alındı')
    taken.add(id)
    const { status, more } = options.success
    return { status, body: { ...more, message: 'Sipariş alındı.', success: true } }
  }

  function refuse(status: number, text: string): Reply {
    const body = options.errorBody(text)
    return body === undefined ? { status } : { status, body }
  }
}
