import { both } from '../../../contracts/text/bilingual.js'
import { expectThat } from '../../run/expect/expect.js'
import { judgedCall, type MatchingCalls } from '../client-check.js'
import type { ObservedCall } from '../recording/observed-call.js'

/** The retry goes by the id of the first try. */
export function expectSameId(
  matching: MatchingCalls,
  idOf: (call: ObservedCall) => string | undefined,
): void {
  const [first, retry] = [idOf(matching[0]), idOf(judgedCall(matching))]
  expectThat(first === retry, both(first ?? ''), {
    en: `${retry} for the same content`,
    tr: `aynı içerik için ${retry}`,
  })
}
