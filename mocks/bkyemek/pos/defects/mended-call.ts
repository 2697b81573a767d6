import type { Call } from '../../../call/call.js'
import type { Defect } from '../../../surfaces/mock-surface.js'
import { posError } from '../errors.js'
import type { PosState } from '../state.js'

export type Json = Record<string, unknown>

/** The JSON object in a call's body; nothing where there is none. */
export function objectIn(call: Call): Json | undefined {
  try {
    const body = JSON.parse(call.rawBody.toString()) as unknown
    return isObject(body) ? body : undefined
  } catch {
    return undefined
  }
}

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The same call with another body. */
export function withBody(call: Call, body: unknown): Call {
  return { ...call, rawBody: Buffer.from(JSON.stringify(body)) }
}

/** The same call with other headers, by lower-case name. */
export function withHeaders(call: Call, headers: Call['headers']): Call {
  return { ...call, headers: { ...call.headers, ...headers } }
}

/** A POS that straightens an order instead of refusing it. */
export function mending(mend: (order: Json) => Json): Defect<PosState> {
  return (call, proceed) => {
    const order = objectIn(call)
    return proceed(order ? withBody(call, mend(order)) : call)
  }
}

/** A POS that straightens some of an order's items; the others it judges as documented. */
export function mendingItems(
  isMended: (index: number) => boolean,
  mend: (item: unknown) => unknown,
): Defect<PosState> {
  return mending((order) => {
    const items = order['siparis_icerikleri']
    if (!Array.isArray(items)) return order
    return {
      ...order,
      siparis_icerikleri: items.map((item: unknown, index) => (isMended(index) ? mend(item) : item)),
    }
  })
}

/** A POS that refuses orders that it ought to take. */
export function refusing(isRefused: (order: Json, call: Call) => boolean): Defect<PosState> {
  return (call, proceed) => {
    const order = objectIn(call)
    return order && isRefused(order, call) ? posError('faultyField', 'siparis') : proceed(call)
  }
}
