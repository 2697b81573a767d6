import { lifecycle } from '../../../../contracts/hiziryemek/lifecycle.js'
import { isAhead, type LifecycleState } from '../../../../contracts/contract/lifecycle.js'
import { defineClientChecks, judgedCall, type MatchingCalls } from '../../../observe/client-check.js'
import { memberOf } from '../../../observe/expect/expect-call.js'
import { expectOnce } from '../../../observe/expect/expect-once.js'
import { eachAccepted, eachSequence } from '../../../observe/expect/matching-calls.js'
import { wasAccepted, type ObservedCall } from '../../../observe/recording/observed-call.js'
import type { Recording } from '../../../observe/recording/recording.js'
import { expectThat } from '../../../run/expect/expect.js'
import type { PlatformClientRequirement } from '../../../../contracts/hiziryemek/platform/client-requirements.js'
import { orderReported } from './reported-orders.js'

const operation = 'updateOrderStatus'
const states: Readonly<Record<string, LifecycleState>> = lifecycle.states

/** In which order a POS reports an order's statuses. Steps may be left out: no page asks for each of them. */
export const platformClientMoveChecks = defineClientChecks<PlatformClientRequirement>([
  {
    id: 'hiziryemek/platform/client/forward',
    title: {
      en: 'reports an order’s statuses in their natural order',
      tr: 'siparişin durumlarını doğal sırasıyla bildirir',
    },
    requirement: 'statuses-go-forward',
    matches: (recording) => eachMove(recording).filter(([from]) => !isLast(from)),
    expect(matching) {
      const [from, to] = [statusOf(matching[0])!, statusOf(judgedCall(matching))!]
      expectThat(
        isAhead(lifecycle, from, to),
        { en: `a status that follows ${from}`, tr: `${from} sonrasında gelen bir durum` },
        { en: `${to} after ${from}`, tr: `${from} sonrasında ${to}` },
      )
    },
  },
  {
    id: 'hiziryemek/platform/client/nothing-after-the-end',
    title: {
      en: 'reports nothing more of an order that is over',
      tr: 'bitmiş sipariş için başka durum bildirmez',
    },
    requirement: 'nothing-after-the-end',
    matches: eachAfterTheEnd,
    expect: (matching) =>
      expectThat(
        matching.length === 1,
        {
          en: `nothing after ${statusOf(matching[0])}`,
          tr: `${statusOf(matching[0])} sonrasında hiçbir durum`,
        },
        {
          en: `${statusOf(judgedCall(matching))} after ${statusOf(matching[0])}`,
          tr: `${statusOf(matching[0])} sonrasında ${statusOf(judgedCall(matching))}`,
        },
      ),
  },
  {
    id: 'hiziryemek/platform/client/reported-once',
    title: {
      en: 'reports a status once when it is taken',
      tr: 'kabul edilen durumu bir kez bildirir',
    },
    requirement: 'status-reported-once',
    matches: (recording) => {
      const orderOf = orderReported(recording)
      return eachAccepted(operation, (call) => {
        const [order, status] = [orderOf(call), statusOf(call)]
        return order === undefined || status === undefined ? undefined : `${status} of ${order}`
      })(recording)
    },
    expect: (matching) => expectOnce(matching, (call) => String(statusOf(call))),
  },
])

/** Every report with the last one that was taken of the same order, where it tells another status. */
function eachMove(recording: Recording): MatchingCalls[] {
  return eachSequence(
    operation,
    orderReported(recording),
  )(recording).flatMap((calls) => {
    const judged = judgedCall(calls)
    const last = calls.slice(0, -1).findLast((call) => wasAccepted(call) && statusOf(call) !== undefined)
    const isMove = last && statusOf(judged) !== undefined && statusOf(judged) !== statusOf(last)
    return isMove ? [[last, judged] as const] : []
  })
}

/** Every last status that was taken, with the first other one reported after it, if there is one. */
function eachAfterTheEnd(recording: Recording): MatchingCalls[] {
  const moves = eachMove(recording)
  return recording.calls
    .filter((call) => call.operation === operation && wasAccepted(call) && isLast(call))
    .map((ended) => moves.find(([from]) => from === ended) ?? [ended])
}

function isLast(call: ObservedCall): boolean {
  return states[statusOf(call) ?? '']?.next.length === 0
}

/** The status in a report, where it is one of those listed. */
function statusOf(call: ObservedCall): string | undefined {
  const status = memberOf(call, 'status')
  return typeof status === 'string' && Object.hasOwn(states, status) ? status : undefined
}
