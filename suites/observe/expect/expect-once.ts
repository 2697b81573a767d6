import { expectThat } from '../../run/expect/expect.js'
import type { MatchingCalls } from '../client-check.js'
import type { ObservedCall } from '../recording/observed-call.js'

/** What was accepted was not sent again: of `eachAccepted`'s matches one with a repetition fails. */
export function expectOnce(matching: MatchingCalls, describe: (call: ObservedCall) => string): void {
  const what = describe(matching[0])
  expectThat(
    matching.length === 1,
    { en: `${what} once`, tr: `${what} bir kez` },
    { en: `${what} again after it had been taken`, tr: `kabul edildikten sonra yeniden ${what}` },
  )
}
