import { isDeepStrictEqual } from 'node:util'
import { expectThat, shownAnswer } from '../../../run/expect/expect.js'
import type { Exchange } from '../../../run/http/exchange.js'

/**
 * The answer to a wrong request differs from that to a right one, in status or body. Members that change from
 * one right answer to the next (a time, a trace id) tell nothing: the right request is sent twice.
 */
export function expectAnsweredOtherwise(wrong: Exchange, right: Exchange, rightAgain: Exchange): void {
  const volatile = membersThatDiffer(bodyOf(right), bodyOf(rightAgain))
  const alike =
    wrong.response.status === right.response.status &&
    isDeepStrictEqual(stable(bodyOf(wrong), volatile), stable(bodyOf(right), volatile))
  expectThat(
    !alike,
    {
      en: 'another status or body than for right credentials',
      tr: 'doğru bilgilerdekinden farklı durum kodu veya gövde',
    },
    shownAnswer(wrong.response),
  )
}

function bodyOf({ response }: Exchange): Record<string, unknown> {
  const text = response.body.toString()
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>
  } catch {
    // Not JSON: the text itself is compared.
  }
  return { text }
}

function membersThatDiffer(first: Record<string, unknown>, second: Record<string, unknown>): string[] {
  return Object.keys(first).filter((name) => !isDeepStrictEqual(first[name], second[name]))
}

function stable(body: Record<string, unknown>, volatile: readonly string[]): [string, unknown][] {
  return Object.entries(body)
    .filter(([name]) => !volatile.includes(name))
    .toSorted(([first], [second]) => (first < second ? -1 : 1))
}
