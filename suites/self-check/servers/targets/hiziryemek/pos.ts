import type { Implementation } from '../independent-target.js'
import { isJsonObject, readJson } from '../json-object.js'
import { send, type ResponseStyle, type Reply } from '../response-style.js'
import { refuseOtherCall } from '../other-call.js'

export interface HiziryemekPosOptions {
  /** Left out, no secret is judged: that a POS must do so is written nowhere. */
  secretKey?: string
  style: ResponseStyle
  /** What an order gets; no answer is documented. */
  taken(orderNumber: number): Reply
  refused: Reply
}

/** A POS that takes HızırYemek's orders. */
export function hiziryemekPos({ secretKey, style, taken, refused }: HiziryemekPosOptions): Implementation {
  const orders = new Map<string, number>()
  return {
    answer(request, body, response) {
      const isKnown = secretKey === undefined || request.headers['x-secret-key'] === secretKey
      const answer = refuseOtherCall(request, '/orders') ?? (isKnown ? take(body) : { status: 403 })
      void send(response, style, answer)
    },
  }

  function take(body: Buffer): Reply {
    const order = readJson(body)
    if (!isJsonObject(order)) return refused
    const { orderId, items } = order
    if (typeof orderId !== 'string' || !Array.isArray(items)) return refused
    const number = orders.get(orderId) ?? orders.size + 1
    orders.set(orderId, number)
    return taken(number)
  }
}
