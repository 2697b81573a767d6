import { expectThat } from '../../run/expect/expect.js'
import type { Occasion } from '../client-check.js'
import type { ObservedCall } from '../recording/observed-call.js'

/** What was accepted was not sent again: of `eachAccepted`'s occasions one with a repetition fails. */
export function expectOnce(occasion: Occasion, describe: (call: ObservedCall) => string): void {
  const what = describe(occasion[0])
  expectThat(
    occasion.length === 1,
    { en: `${what} once`, tr: `${what} bir kez` },
    { en: `${what} again after it had been taken`, tr: `kabul edildikten sonra yeniden ${what}` },
  )
}
