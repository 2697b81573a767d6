import { randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Implementation } from '../independent-target.js'
import { isJsonObject, readJson, type JsonObject } from '../json-object.js'
import { send, type ResponseStyle, type Reply } from '../response-style.js'
import { refuseOtherCall } from '../other-call.js'

interface Order {
  orderId: string
  posOrderId: string
  status: string
}

export interface HiziryemekPlatformOptions {
  secretKey: string
  style: ResponseStyle
  /** Beside what the samples show; and its status, which no page names. */
  success: { status: number; more?: object }
  /** No body of an error is documented. */
  errorBody(status: number): Reply['body']
  /** For ids that can be no order's: both descriptions fit. */
  unusableId: 400 | 404
  /** Refuses a status that does not come later in the natural order. */
  forwardOnly: boolean
}

const path = '/api/v1/pos-webhook/webhook'
const statuses = ['pending', 'confirmed', 'preparing', 'on_the_way', 'delivered', 'cancelled']

/** HızırYemek's side: takes the statuses of orders from a POS. */
export function hiziryemekPlatform(options: HiziryemekPlatformOptions): Implementation {
  const orders: Order[] = []
  return {
    answer(request, body, response) {
      const answer = refuseOtherCall(request, path) ?? update(request, body)
      void send(response, options.style, answer)
    },
    bringAbout(state, { status = 'pending' }) {
      const orderId = randomBytes(12).toString('hex')
      if (state === 'order of another POS exists') return { orderId, posOrderId: 'Komsu-1' }
      if (state !== 'order exists') return undefined
      const order = { orderId, posOrderId: `Masa-${orders.length + 1}/ğ`, status: String(status) }
      orders.push(order)
      return { orderId: order.orderId, posOrderId: order.posOrderId }
    },
  }

  function update(request: IncomingMessage, body: Buffer): Reply {
    if (request.headers['x-secret-key'] !== options.secretKey) return refuse(401)
    const fields = readJson(body)
    if (!isJsonObject(fields)) return refuse(400)
    const { status } = fields
    if (status !== undefined && !statuses.includes(status as string)) return refuse(400)
    const order = findOrder(fields)
    if (typeof order === 'number') return refuse(order)
    if (status !== undefined && !mayMove(order, status as string)) return refuse(400)
    if (status !== undefined) order.status = status as string
    const { status: code, more } = options.success
    return { status: code, body: { ...more, success: true, message: 'Webhook işlendi' } }
  }

  function findOrder({ orderId, posOrderId }: JsonObject): Order | 400 | 404 {
    if (orderId === undefined && posOrderId === undefined) return 400
    if (![orderId, posOrderId].every(isUsable)) return options.unusableId
    const found = orders.find(
      (order) =>
        (orderId === undefined || order.orderId === orderId) &&
        (posOrderId === undefined || order.posOrderId === posOrderId),
    )
    return found ?? 404
  }

  function mayMove(order: Order, status: string): boolean {
    if (!options.forwardOnly || status === order.status) return true
    const isFinal = order.status === 'delivered' || order.status === 'cancelled'
    return !isFinal && statuses.indexOf(status) > statuses.indexOf(order.status)
  }

  function refuse(status: number): Reply {
    const body = options.errorBody(status)
    return body === undefined ? { status } : { status, body }
  }
}

function isUsable(id: unknown): boolean {
  return id === undefined || (typeof id === 'string' && id !== '')
}
