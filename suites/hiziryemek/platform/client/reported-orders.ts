import { memberOf } from '../../../observe/expect/expect-call.js'
import type { ObservedCall } from '../../../observe/recording/observed-call.js'
import type { Recording } from '../../../observe/recording/recording.js'

export interface ReportedIds {
  orderId: string | undefined
  posOrderId: string | undefined
}

/** The ids in a report; one that is no text names nothing. */
export function idsIn(call: ObservedCall): ReportedIds {
  return { orderId: textOf(call, 'orderId'), posOrderId: textOf(call, 'posOrderId') }
}

/** How to tell which order a report is about: by a call that carries both ids they become one order's. */
export function orderReported({ calls }: Recording): (call: ObservedCall) => string | undefined {
  const linked = new Map<string, string>()
  for (const { orderId, posOrderId } of calls.map(idsIn)) {
    if (orderId !== undefined && posOrderId !== undefined && !linked.has(posOrderId))
      linked.set(posOrderId, orderId)
  }
  return (call) => {
    const { orderId, posOrderId } = idsIn(call)
    if (orderId !== undefined || posOrderId === undefined) return orderId
    return linked.get(posOrderId) ?? `posOrderId ${posOrderId}`
  }
}

function textOf(call: ObservedCall, field: string): string | undefined {
  const value = memberOf(call, field)
  return typeof value === 'string' && value !== '' ? value : undefined
}
