import type { OwnSurface } from '../../../contracts/own/own-partner.js'
import type { Surface } from '../../../contracts/contract/surfaces.js'
import type { ClientCheck, MatchingCalls } from '../../observe/client-check.js'
import { expectPause } from '../../observe/expect/expect-pause.js'
import type { ObservedCall } from '../../observe/recording/observed-call.js'
import type { Recording } from '../../observe/recording/recording.js'

/** Who is refused beyond the limit sends that request again when he was told to, and no sooner. */
export function limitPauseChecks(own: OwnSurface): ClientCheck[] {
  return own.clientDemands.flatMap((demand): ClientCheck[] => {
    if (demand.demands !== 'limit-pause') return []
    const { status, requirement } = demand
    return [
      {
        id: `${own.surface as Surface}/client/pause-after-limit`,
        title: {
          en: 'waits as long as Retry-After says',
          tr: 'Retry-After ne diyorsa o kadar bekler',
        },
        requirement,
        needs: ['times'],
        occasion: { scenario: 'rate-limited' },
        matches: (recording) => eachReturn(recording, status),
        expect(matching, { minuteMs }) {
          expectPause(matching, (toldSeconds(matching[0]) * minuteMs) / 60)
        },
      },
    ]
  })
}

/** Each refusal that says when to come again, with the next sending of the same bytes: others may be another's work. */
function eachReturn({ calls }: Recording, status: number): MatchingCalls[] {
  return calls.flatMap((refused, index): MatchingCalls[] => {
    if (refused.response?.status !== status || toldSeconds(refused) <= 0) return []
    const again = calls
      .slice(index + 1)
      .find((call) => call.startedAt >= refused.endedAt && isSame(call, refused))
    return again ? [[refused, again]] : []
  })
}

/** Nothing where it names a date: the clocks of two machines differ. */
function toldSeconds({ response }: ObservedCall): number {
  const told = response?.headers['retry-after'] ?? ''
  return /^\d+$/.test(told) ? Number(told) : 0
}

function isSame({ request: one }: ObservedCall, { request: other }: ObservedCall): boolean {
  return one.method === other.method && one.path === other.path && bytesOf(one) === bytesOf(other)
}

function bytesOf({ readableBody }: ObservedCall['request']): string {
  return typeof readableBody === 'string' ? readableBody : Buffer.from(readableBody).toString('base64')
}
