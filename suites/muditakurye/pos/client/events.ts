import type { MatchingCalls } from '../../../observe/client-check.js'
import { memberOf } from '../../../observe/expect/expect-call.js'
import { eachEnding } from '../../../observe/expect/matching-calls.js'
import type { ObservedCall } from '../../../observe/recording/observed-call.js'
import type { Recording } from '../../../observe/recording/recording.js'
import { isFinal, isStatus, type Status } from './moves.js'

/** The status that an event tells of: a cancel event CANCELED, whatever it holds. */
export function statusOf(call: ObservedCall): Status | undefined {
  if (call.operation === 'receiveCancellation') return 'CANCELED'
  const status = call.operation === 'receiveStatus' ? memberOf(call, 'status') : undefined
  return isStatus(status) ? status : undefined
}

export function previousStatusOf(call: ObservedCall): Status | undefined {
  const status = memberOf(call, 'previousStatus')
  return isStatus(status) ? status : undefined
}

export function isOfSameOrder(one: ObservedCall, other: ObservedCall): boolean {
  const id = memberOf(one, 'orderId')
  return typeof id === 'string' && id === memberOf(other, 'orderId')
}

/** Each event that tells what an earlier one told already: `[first, repeat]`. */
export function eachRepeat({ calls }: Recording): MatchingCalls[] {
  return calls
    .filter((call) => call.operation === 'receiveStatus' && statusOf(call) !== undefined)
    .flatMap((call) => {
      const first = firstTelling(call, calls)
      return first ? [[first, call] as const] : []
    })
}

/**
 * Each status event that is no repeat, behind the last one that was told before of an order that goes on: `[told,
 * next]`. Where another one of the order was still under way, nobody can say what was told before.
 */
export function eachNextStatus({ calls }: Recording): MatchingCalls[] {
  const told = calls.filter((call) => call.operation === 'receiveStatus' && statusOf(call) !== undefined)
  return told.flatMap((call) => {
    const earlier = told.filter((other) => other.startedAt < call.startedAt && isOfSameOrder(other, call))
    const last = earlier.findLast((other) => !firstTelling(other, calls))
    const isClear = earlier.every((other) => other.endedAt <= call.startedAt)
    if (!last || !isClear || isFinal(statusOf(last)!) || firstTelling(call, calls)) return []
    return previousStatusOf(call) === undefined ? [] : [[last, call] as const]
  })
}

/** Each event that ends its order, and what is told anew of the order after it. */
export function eachEndOfOrder(recording: Recording): MatchingCalls[] {
  const isEnd = (call: ObservedCall): boolean => {
    const status = statusOf(call)
    return status !== undefined && isFinal(status)
  }
  return eachEnding(
    isEnd,
    (later, end) =>
      isOfSameOrder(later, end) &&
      statusOf(later) !== statusOf(end) &&
      firstTelling(later, recording.calls) === undefined,
  )(recording)
}

/** The first of the earlier events that told the same of the same order. */
function firstTelling(call: ObservedCall, calls: readonly ObservedCall[]): ObservedCall | undefined {
  return calls.find(
    (other) =>
      other.startedAt < call.startedAt &&
      other.operation === call.operation &&
      isOfSameOrder(other, call) &&
      statusOf(other) === statusOf(call) &&
      previousStatusOf(other) === previousStatusOf(call),
  )
}
