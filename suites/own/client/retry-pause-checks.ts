import type { OwnSurface } from '../../../contracts/own/own-partner.js'
import type { Surface } from '../../../contracts/contract/surfaces.js'
import type { ClientCheck, MatchingCalls } from '../../observe/client-check.js'
import { expectPause } from '../../observe/expect/expect-pause.js'
import { isFailure } from '../../observe/expect/retries.js'
import type { ObservedCall } from '../../observe/recording/observed-call.js'
import type { Recording } from '../../observe/recording/recording.js'
import { inId } from '../own-site.js'

/** What was not taken is sent again after the pauses that are documented, and no sooner. */
export function retryPauseChecks(own: OwnSurface): ClientCheck[] {
  const surface = own.surface as Surface
  return own.clientDemands.flatMap((demand): ClientCheck[] => {
    if (demand.demands !== 'retry-pauses') return []
    const { operation, afterSeconds, requirement } = demand
    return [
      {
        id: `${surface}/client/retry-pauses-${inId(operation)}`,
        title: {
          en: `waits before it sends ${operation} again`,
          tr: `${operation} isteğini yeniden göndermeden önce bekler`,
        },
        requirement,
        needs: ['times'],
        occasion: { scenario: 'server-error' },
        matches: (recording) => eachTry(recording, operation),
        expect(matching, { minuteMs }) {
          const tries = matching as readonly ObservedCall[]
          const [failed, again] = [tries.at(-2)!, tries.at(-1)!]
          const seconds = afterSeconds[Math.min(tries.length - 2, afterSeconds.length - 1)] ?? 0
          expectPause([failed, again], (seconds * minuteMs) / 60)
        },
      },
    ]
  })
}

/** Each second and later try of the same bytes, behind those that failed before it. */
function eachTry({ calls }: Recording, operation: string): MatchingCalls[] {
  const own = calls.filter((call) => call.operation === operation)
  return own.flatMap((last, index): MatchingCalls[] => {
    const earlier = own.slice(0, index).filter((call) => bytesOf(call) === bytesOf(last))
    const since = earlier.findLastIndex((call) => !isFailure(call))
    const failed = earlier.slice(since + 1)
    // One that was on its way already when the other failed is no answer to it.
    const isAgain = failed.length > 0 && failed.every(({ endedAt }) => endedAt <= last.startedAt)
    return isAgain ? [[...failed, last]] : []
  })
}

function bytesOf({ request: { readableBody } }: ObservedCall): string {
  return typeof readableBody === 'string' ? readableBody : Buffer.from(readableBody).toString('base64')
}
