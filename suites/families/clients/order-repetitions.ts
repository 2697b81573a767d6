import type { Surface } from '../../../contracts/contract/surfaces.js'
import { both, type Bilingual } from '../../../contracts/text/bilingual.js'
import { judgedCall, type ClientCheck } from '../../observe/client-check.js'
import { expectSameId } from '../../observe/expect/expect-identity.js'
import { expectOnce } from '../../observe/expect/expect-once.js'
import { eachAccepted, eachReuse } from '../../observe/expect/matching-calls.js'
import type { Sameness } from '../../observe/expect/order-sameness.js'
import {
  eachFailure,
  eachRetry,
  eachUnclearRetry,
  type RetriedOperation,
} from '../../observe/expect/retries.js'
import { changedMembers } from '../../observe/expect/same-members.js'
import { unclearReuses } from '../../observe/expect/unclear-reuses.js'
import { wasAccepted, type ObservedCall } from '../../observe/recording/observed-call.js'
import { expectThat } from '../../run/expect/expect.js'

/** How a surface's orders are named, and when two calls are about one order. */
export interface NamedOrders extends RetriedOperation {
  surface: Surface
  /** The field that names an order, as titles have it. */
  idField: string
  /** What the checks' ids call it. */
  word: string
  sameness(one: ObservedCall, other: ObservedCall): Sameness
  describe(call: ObservedCall): string
}

/** An id that was taken is no other order's. */
export function idUnique<Requirement extends string>(
  { surface, operation, idField, word, idOf, sameness, describe }: NamedOrders,
  requirement: Requirement,
  title: Bilingual,
): ClientCheck<Requirement> {
  return {
    id: `${surface}/client/${word}-unique`,
    title,
    requirement,
    occasion: {
      call: {
        en: `an order that is sent again under the ${idField} of one that was taken`,
        tr: `kabul edilmiş bir siparişin ${idField} değeriyle yeniden gönderilen sipariş`,
      },
    },
    matches: eachReuse(operation, idOf),
    unclear: (recording) => unclearReuses(eachReuse(operation, idOf)(recording), { idField, sameness }),
    expect(matching) {
      const call = judgedCall(matching)
      const taken = matching.find(wasAccepted)!
      expectThat(
        sameness(taken, call) !== 'other',
        { en: `the same order, or another ${idField}`, tr: `aynı sipariş veya başka bir ${idField}` },
        both(`${idOf(taken)}: ${describe(taken)} → ${describe(call)}`),
      )
    },
  }
}

/** A retry goes by the id of the first try. */
export function idKeptOnRetry<Requirement extends string>(
  orders: NamedOrders,
  requirement: Requirement,
  title: Bilingual,
): ClientCheck<Requirement> {
  const { surface, idField, word, idOf } = orders
  return {
    id: `${surface}/client/${word}-on-retry`,
    title,
    requirement,
    needs: ['times'],
    occasion: { scenario: 'lost-answer' },
    matches: eachRetry(orders),
    unclear: eachUnclearRetry(orders, idField),
    expect: (matching) => expectSameId(matching, idOf),
  }
}

/** A retry says what the first try said: who is to take it may have it already. */
export function unchangedOnRetry<Requirement extends string>(
  orders: NamedOrders,
  requirement: Requirement,
  title: Bilingual,
): ClientCheck<Requirement> {
  const { surface, idOf } = orders
  return {
    id: `${surface}/client/retry-unchanged`,
    title,
    requirement,
    needs: ['times'],
    occasion: { scenario: 'lost-answer' },
    // Under another id it is found by what it says: whether that is the same then needs no asking.
    matches: (recording) =>
      eachRetry(orders)(recording).filter(([failed, retry]) => idOf(failed) === idOf(retry ?? failed)),
    expect(matching) {
      const changed = changedMembers(matching[0], judgedCall(matching))
      expectThat(
        changed.length === 0,
        { en: 'the body of the first try', tr: 'ilk denemenin gövdesi' },
        { en: `another value of ${changed.join(', ')}`, tr: `başka değer: ${changed.join(', ')}` },
      )
    },
  }
}

/** What failed is not given up, as far as can be seen: the client ended by itself and never sent it again. */
export function sentAgain<Requirement extends string>(
  orders: NamedOrders,
  requirement: Requirement,
  title: Bilingual,
): ClientCheck<Requirement> {
  const { surface, idOf } = orders
  return {
    id: `${surface}/client/failed-sent-again`,
    title,
    requirement,
    needs: ['times'],
    occasion: { scenario: 'server-error' },
    matches: eachFailure(orders),
    expect: (matching) =>
      expectThat(
        matching.length > 1,
        { en: `${idOf(matching[0])} again`, tr: `${idOf(matching[0])} yeniden` },
        {
          en: `never again after HTTP ${matching[0].response?.status}`,
          tr: `HTTP ${matching[0].response?.status} sonrasında bir daha gönderilmedi`,
        },
      ),
  }
}

/** What was taken is not sent again. */
export function sentOnce<Requirement extends string>(
  { surface, operation, idOf, sameness }: NamedOrders,
  requirement: Requirement,
  title: Bilingual,
  behaviour = 'sent-once',
): ClientCheck<Requirement> {
  return {
    id: `${surface}/client/${behaviour}`,
    title,
    requirement,
    matches: eachAccepted(operation, idOf, (accepted, later) => sameness(accepted, later) !== 'other'),
    expect: (matching) => expectOnce(matching, (call) => String(idOf(call))),
  }
}
