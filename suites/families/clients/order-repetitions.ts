import type { Surface } from '../../../contracts/surfaces.js'
import type { Bilingual } from '../../../contracts/text/bilingual.js'
import { judgedCall, type ClientCheck } from '../../observe/client-check.js'
import { both } from '../../observe/expect/expect-call.js'
import { expectSameId } from '../../observe/expect/expect-identity.js'
import { expectOnce } from '../../observe/expect/expect-once.js'
import { eachAccepted, eachReuse } from '../../observe/expect/matching-calls.js'
import { eachRetry } from '../../observe/expect/retries.js'
import { wasAccepted, type ObservedCall } from '../../observe/recording/observed-call.js'
import { expectThat } from '../../run/expect/expect.js'

/** How a surface's orders are named, and when two calls are about one order. */
export interface NamedOrders {
  surface: Surface
  operation: string
  /** The field that names an order, as titles have it. */
  idField: string
  /** What the checks' ids call it. */
  word: string
  /** Undefined where a call names none. */
  idOf(call: ObservedCall): string | undefined
  /** What makes an order this one: what is left when the id and what a retry may renew are taken away. */
  substanceOf(call: ObservedCall): string
  isSameOrder(one: ObservedCall, other: ObservedCall): boolean
  describe(call: ObservedCall): string
}

/** An id that was taken is no other order's. */
export function idUnique<Requirement extends string>(
  { surface, operation, idField, word, idOf, isSameOrder, describe }: NamedOrders,
  requirement: Requirement,
  title: Bilingual,
): ClientCheck<Requirement> {
  return {
    id: `${surface}/client/${word}-unique`,
    title,
    requirement,
    matches: eachReuse(operation, idOf),
    expect(matching) {
      const call = judgedCall(matching)
      const taken = matching.find(wasAccepted)!
      expectThat(
        isSameOrder(taken, call),
        { en: `the same order, or another ${idField}`, tr: `aynı sipariş veya başka bir ${idField}` },
        both(`${idOf(taken)}: ${describe(taken)} → ${describe(call)}`),
      )
    },
  }
}

/** A retry goes by the id of the first try. */
export function idKeptOnRetry<Requirement extends string>(
  { surface, operation, word, idOf, substanceOf }: NamedOrders,
  requirement: Requirement,
  title: Bilingual,
): ClientCheck<Requirement> {
  return {
    id: `${surface}/client/${word}-on-retry`,
    title,
    requirement,
    needs: ['times'],
    matches: eachRetry({ operation, idOf, substanceOf }),
    expect: (matching) => expectSameId(matching, idOf),
  }
}

/** What was taken is not sent again. */
export function sentOnce<Requirement extends string>(
  { surface, operation, idOf, isSameOrder }: NamedOrders,
  requirement: Requirement,
  title: Bilingual,
  behaviour = 'sent-once',
): ClientCheck<Requirement> {
  return {
    id: `${surface}/client/${behaviour}`,
    title,
    requirement,
    matches: eachAccepted(operation, idOf, isSameOrder),
    expect: (matching) => expectOnce(matching, (call) => String(idOf(call))),
  }
}
