import type { Answer } from '../../call/answer.js'
import { headerOf, type Call } from '../../call/call.js'
import type { Defect } from '../../surfaces/mock-surface.js'
import { courierError } from './errors.js'
import type { CourierState } from './state.js'

export type CourierDefect = Defect<CourierState>
export type OrderFields = Readonly<Record<string, unknown>>

/** Lets pass what a sound server refuses: the order is mended before the sound operation sees it. */
export function mendingOrders(mend: (order: OrderFields, state: CourierState) => OrderFields): CourierDefect {
  return (call, proceed, state) => {
    const order = orderIn(call)
    if (!order) return proceed(call)
    const mended = mend(order, state)
    return proceed(mended === order ? call : withOrder(call, mended))
  }
}

/** Refuses as invalid data what a sound server accepts. */
export function refusingOrders(
  field: string,
  detail: string,
  isRefused: (order: OrderFields, call: Call) => boolean,
): CourierDefect {
  return (call, proceed, state) => {
    const order = orderIn(call)
    return order && isRefused(order, call)
      ? courierError(state.codeNames, 'invalidData', field, detail)
      : proceed(call)
  }
}

/** Does the work as it should, and spoils some of the answers. */
export function spoilingAnswers(
  isSpoilt: (answer: Answer, call: Call) => boolean,
  spoil: (answer: Answer) => Answer,
): CourierDefect {
  return async (call, proceed) => {
    const answer = await proceed(call)
    return isSpoilt(answer, call) ? spoil(answer) : answer
  }
}

/** The JSON object in a call's body; nothing where there is none. */
export function orderIn(call: Call): OrderFields | undefined {
  try {
    const body: unknown = JSON.parse(call.rawBody.toString())
    return typeof body === 'object' && body !== null && !Array.isArray(body)
      ? (body as OrderFields)
      : undefined
  } catch {
    return undefined
  }
}

export function withOrder(call: Call, order: OrderFields): Call {
  return { ...call, rawBody: Buffer.from(JSON.stringify(order)) }
}

/** The call with a header replaced; taken out where no value is given. */
export function withHeader(call: Call, name: string, value?: string): Call {
  return { ...call, headers: { ...call.headers, [name]: value } }
}

export function hasHeader(call: Call, name: string): boolean {
  return headerOf(call, name) !== undefined
}

/** The answer with members of its JSON body replaced. */
export function withMembers(answer: Answer, members: Readonly<Record<string, unknown>>): Answer {
  return { ...answer, body: { ...(answer.body as object), ...members } }
}

export function isOrderAccepted(answer: Answer): boolean {
  return answer.status === 202
}
