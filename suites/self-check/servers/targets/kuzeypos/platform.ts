import { randomBytes } from 'node:crypto'
import { STATUS_CODES, type IncomingHttpHeaders } from 'node:http'
import type { Implementation } from '../independent-target.js'
import { isJsonObject, readJson, type JsonObject } from '../json-object.js'
import { send, type ResponseStyle, type Reply } from '../response-style.js'
import { refuseOtherCall } from '../other-call.js'

interface Order {
  restaurantId: string
  status: string
  fails: boolean
}

export interface KuzeyposPlatformOptions {
  restaurantId: string
  apiKey: string
  style: ResponseStyle
  /** Fields beside the documented ones. */
  more: { success?: object; data?: object; error?: object }
  /** For what no page names an answer to. */
  undocumented: { wrongKey?: Reply; badStatus: Reply; noJson: Reply }
  writeTime(time: Date): string
}

const path = '/api/v1/webhook/courier/status-update'
const texts = {
  key: "Header'da API key gereklidir",
  restaurant: 'Geçersiz restoran ID',
  order: 'Geçersiz sipariş ID',
  integration: 'Kurye entegrasyonu bulunamadı veya aktif değil',
  unknownOrder: 'Bu restoran için sipariş bulunamadı',
  final: 'Sipariş zaten teslim edildi veya iptal edildi',
  failed: 'Sipariş güncellenemedi',
}
const statusTexts = new Map<unknown, string>([
  [1, 'teslim-edilecek'],
  [2, 'teslim-edildi'],
])

/** KuzeyPOS's side: takes the two statuses of a courier company. */
export function kuzeyposPlatform(options: KuzeyposPlatformOptions): Implementation {
  const { more, undocumented } = options
  const orders = new Map<string, Order>()
  const activeKeys = new Map([[options.restaurantId, options.apiKey]])
  return {
    answer(request, body, response) {
      const answer = refuseOtherCall(request, path) ?? readAndUpdate(request.headers, body)
      void send(response, options.style, answer)
    },
    bringAbout(state, { status = 'hazirlanacak' }) {
      if (state === 'order exists') return addOrder(options.restaurantId, String(status))
      if (state === 'update fails') return addOrder(options.restaurantId, 'hazirlanacak', true)
      if (state !== 'integration is inactive') return undefined
      return { ...addOrder(newId(), 'hazirlanacak'), apiKey: `kz-eski-${newId()}` }
    },
  }

  function addOrder(restaurantId: string, status: string, fails = false): object {
    const orderId = newId()
    orders.set(orderId, { restaurantId, status, fails })
    return { restaurantId, orderId }
  }

  function readAndUpdate(headers: IncomingHttpHeaders, body: Buffer): Reply {
    if (!headers['x-api-key']) return refuse(400, texts.key)
    if (!/^application\/json\s*(;|$)/i.test(headers['content-type'] ?? '')) return { status: 415 }
    const update = readJson(body)
    return isJsonObject(update) ? judge(update, headers['x-api-key']) : undocumented.noJson
  }

  function judge(update: JsonObject, key: unknown): Reply {
    const { restaurantId, orderId, status } = update
    if (!isObjectId(restaurantId)) return refuse(400, texts.restaurant)
    if (!isObjectId(orderId)) return refuse(400, texts.order)
    const text = statusTexts.get(status)
    if (!text) return undocumented.badStatus
    const activeKey = activeKeys.get(restaurantId.toLowerCase())
    if (activeKey === undefined) return refuse(404, texts.integration)
    if (activeKey !== key) return undocumented.wrongKey ?? refuse(404, texts.integration)
    return advance(restaurantId, orderId, text)
  }

  function advance(restaurantId: string, orderId: string, status: string): Reply {
    const order = orders.get(orderId.toLowerCase())
    if (order?.restaurantId !== restaurantId.toLowerCase()) return refuse(404, texts.unknownOrder)
    if (['teslim-edildi', 'cancelled'].includes(order.status)) return refuse(400, texts.final)
    if (order.fails) return refuse(500, texts.failed)
    order.status = status
    const data = { ...more.data, updatedAt: options.writeTime(new Date()), status, orderId }
    return {
      status: 200,
      body: { ...more.success, data, message: 'Sipariş durumu başarıyla güncellendi', success: true },
    }
  }

  function refuse(statusCode: number, message: string): Reply {
    const error = STATUS_CODES[statusCode]
    return { status: statusCode, body: { ...more.error, message, error, statusCode } }
  }
}

function isObjectId(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{24}$/i.test(value)
}

function newId(): string {
  return randomBytes(12).toString('hex')
}
