import { expectThat } from '../../run/expect/expect.js'
import { judgedCall, type MatchingCalls } from '../client-check.js'

/** What timers and the way of the answer may cost, as a share of the pause. */
const tolerance = 0.01

/** Between the answer that reached the client and its next call lies at least this time, in milliseconds. */
export function expectPause(matching: MatchingCalls, atLeastMs: number): void {
  const pause = judgedCall(matching).startedAt - matching[0].endedAt
  const seconds = (ms: number): string => (ms / 1000).toFixed(1)
  expectThat(
    pause >= atLeastMs * (1 - tolerance),
    {
      en: `a pause of ${seconds(atLeastMs)} s after HTTP ${matching[0].response?.status}`,
      tr: `HTTP ${matching[0].response?.status} sonrasında ${seconds(atLeastMs)} sn ara`,
    },
    { en: `called again after ${seconds(pause)} s`, tr: `${seconds(pause)} sn sonra yeniden çağırdı` },
  )
}
