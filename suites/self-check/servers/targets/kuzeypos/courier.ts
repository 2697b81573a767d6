import type { Implementation } from '../independent-target.js'
import { isJsonObject, readJson } from '../json-object.js'
import { send, type ResponseStyle, type Reply } from '../response-style.js'
import { refuseOtherCall } from '../other-call.js'

export interface KuzeyposCourierOptions {
  /** The courier company chooses it. */
  path: string
  style: ResponseStyle
  /** What an order gets, and what anything else; no answer is documented. */
  taken(orderNumber: number): Reply
  refused: Reply
}

/** A courier company that takes KuzeyPOS's orders, a repeated one once. */
export function kuzeyposCourier({ path, style, taken, refused }: KuzeyposCourierOptions): Implementation {
  const numbers = new Map<string, number>()
  return {
    answer(request, body, response) {
      void send(response, style, refuseOtherCall(request, path) ?? take(body))
    },
  }

  function take(body: Buffer): Reply {
    const order = readJson(body)
    if (!isJsonObject(order)) return refused
    const { kuzeyOrderId } = order
    if (typeof kuzeyOrderId !== 'string') return refused
    const number = numbers.get(kuzeyOrderId) ?? numbers.size + 1
    numbers.set(kuzeyOrderId, number)
    return taken(number)
  }
}
