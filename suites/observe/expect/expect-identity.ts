import { expectThat } from '../../run/expect/expect.js'
import { judgedCall, type Occasion } from '../client-check.js'
import { both } from './expect-call.js'
import type { ObservedCall } from '../recording/observed-call.js'

/** The retry goes by the id of the first try. */
export function expectSameId(occasion: Occasion, idOf: (call: ObservedCall) => string | undefined): void {
  const [first, retry] = [idOf(occasion[0]), idOf(judgedCall(occasion))]
  expectThat(first === retry, both(first ?? ''), {
    en: `${retry} for the same content`,
    tr: `aynı içerik için ${retry}`,
  })
}
