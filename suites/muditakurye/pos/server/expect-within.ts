import { expectThat } from '../../../run/expect/expect.js'
import type { Exchange } from '../../../run/http/exchange.js'

/** The answer came within so many seconds. */
export function expectWithin({ response }: Exchange, seconds: number): void {
  expectThat(
    response.durationMs <= seconds * 1000,
    { en: `an answer within ${seconds} s`, tr: `${seconds} sn içinde yanıt` },
    { en: `an answer after ${response.durationMs} ms`, tr: `${response.durationMs} ms sonra yanıt` },
  )
}
