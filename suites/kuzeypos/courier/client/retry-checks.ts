import { both } from '../../../../contracts/text/bilingual.js'
import { askingMore } from '../../../families/asking-more.js'
import { defineClientChecks, type MatchingCalls, type Unclear } from '../../../observe/client-check.js'
import { type ObservedCall } from '../../../observe/recording/observed-call.js'
import type { Recording } from '../../../observe/recording/recording.js'
import { isFailure } from '../../../observe/expect/retries.js'
import { expectThat } from '../../../run/expect/expect.js'
import type { CourierClientRequirement } from '../../../../contracts/kuzeypos/courier/client-requirements.js'
import { orderIdOf } from './pushed-order-id.js'

/** "3 kez yeniden deneme": the first push is none of them. */
const mostPushes = 1 + 3

/** How often KuzeyPOS tries again. */
export const courierClientRetryChecks = defineClientChecks<CourierClientRequirement>([
  {
    id: 'kuzeypos/courier/client/three-retries',
    title: {
      en: 'tries a push that failed again three times and no more',
      tr: 'başarısız gönderimi üç kez yeniden dener, daha fazla denemez',
    },
    requirement: 'retries-three-times',
    // A restaurant that calls a courier by hand sends the same order too, and which call is meant is a reading.
    ...askingMore('undocumented-limit'),
    needs: ['times'],
    occasion: { scenario: 'outage' },
    matches: eachTriedAgain,
    unclear: eachLeftOpen,
    expect: (matching) =>
      expectThat(
        matching.length <= mostPushes,
        { en: 'three retries at most', tr: 'en çok üç yeniden deneme' },
        both(`${matching.length - 1}`),
      ),
  },
])

/**
 * Every order whose first push failed and was made again, each after the failure before it, with all that follow until
 * one is through. Where there was no retry nobody knows how long one is waited with: no interval is documented.
 */
function eachTriedAgain({ calls }: Recording): MatchingCalls[] {
  const pushes = calls.filter((call) => orderIdOf(call) !== undefined)
  return [...new Set(pushes.map(orderIdOf))].flatMap((id) => {
    const tries = pushes.filter((call) => orderIdOf(call) === id)
    const through = tries.findIndex((call) => !isFailure(call))
    const own = through < 0 ? tries : tries.slice(0, through + 1)
    const last = own.at(-1)
    return last && own.length > 1 && areOneByOne(own) ? [[...own.slice(0, -1), last] as const] : []
  })
}

/** Every order whose last push failed, where no retry tells how long KuzeyPOS waits with one. */
function eachLeftOpen({ calls }: Recording): Unclear[] {
  const pushes = calls.filter((call) => orderIdOf(call) !== undefined)
  return [...new Set(pushes.map(orderIdOf))].flatMap((id): Unclear[] => {
    const tries = pushes.filter((call) => orderIdOf(call) === id)
    const [first, ...retries] = tries
    return first && isFailure(first) && (retries.length === 0 || !areOneByOne(tries))
      ? [{ matching: [first], reason: notSeen }]
      : []
  })
}

const notSeen: Unclear['reason'] = {
  en: 'could not tell: a push failed, and no retry of it came one after the other while calls were observed; no interval is documented. Observe for longer (--for 10m), and it can be told',
  tr: 'ayırt edilemedi: bir gönderim başarısız oldu, gözlem sürerken sırayla yapılmış bir yeniden deneme gelmedi; bekleme süresi belgelenmemiş. Daha uzun gözlenirse (--for 10m) ayırt edilir',
}

function areOneByOne(tries: readonly ObservedCall[]): boolean {
  return tries.every((call, index) => index === 0 || call.startedAt > tries[index - 1]!.endedAt)
}
