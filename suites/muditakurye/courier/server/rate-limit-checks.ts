import { setTimeout } from 'node:timers/promises'
import { defineChecks } from '../../../check.js'
import { expectStatus } from '../../../run/expect/expect.js'
import type { Exchange } from '../../../run/http/exchange.js'
import { MissingPrerequisite } from '../../../run/missing-prerequisite.js'
import type { Target } from '../../../run/target/target.js'
import { requireRefused } from '../../../run/expect/require-refused.js'
import { isAccepted } from '../accepted.js'
import { expectCode } from '../codes.js'
import type { CourierRequirement } from '../requirement.js'
import { apiKey, order, sendOrder, type Order } from '../requests.js'

/** Beyond it a run would no longer be a matter of seconds. */
const highestLimit = 300
/** What may be sent within a second without `allow.burst`. */
const gentleGapMs = 40

/**
 * Sends orders with a limited key until one is not accepted, at most twice the limit and one more: a window
 * that turns in between cannot hide the limit.
 */
export async function sendUntilLimited(target: Target): Promise<{ limited: Exchange; body: Order }> {
  const state = await target.state('rate limit is low', {}, ['limit', 'apiKey', 'restaurantId'])
  const limit = Number(state.limit)
  if (!(limit >= 1 && limit <= highestLimit)) throw limitOutOfReach(state.limit)
  const gapMs = 2 * limit + 1 >= 30 && !target.settings.allow.burst ? gentleGapMs : 0
  return target.askingFor429(async () => {
    for (let sent = 1; ; sent += 1) {
      const body = order(target, { restaurantId: String(state.restaurantId) })
      const exchange = await sendOrder(target, body, apiKey(String(state.apiKey)))
      if (!isAccepted(exchange, target) || sent === 2 * limit + 1) return { limited: exchange, body }
      await setTimeout(gapMs)
    }
  })
}

function limitOutOfReach(limit: unknown): MissingPrerequisite {
  return new MissingPrerequisite({
    en: `the state "rate limit is low" gave the limit ${String(limit)}: a limit of 1 to ${highestLimit} requests is needed`,
    tr: `"rate limit is low" durumu ${String(limit)} sınırını verdi: 1–${highestLimit} istek arası bir sınır gerekli`,
  })
}

export const rateLimitChecks = defineChecks<CourierRequirement>([
  {
    id: 'muditakurye/courier/rate-limit/beyond-the-limit',
    title: { en: 'refuses requests beyond the limit', tr: 'sınırı aşan istekleri reddeder' },
    requirement: 'too-many-requests-is-429',
    judgesRateLimit: true,
    state: 'rate limit is low',
    async run(target) {
      const { limited } = await sendUntilLimited(target)
      expectStatus(limited, 429)
    },
  },
  {
    id: 'muditakurye/courier/codes/rate-limit',
    title: { en: 'names the documented code (rate-limit)', tr: 'belgelenen kodu verir (rate-limit)' },
    requirement: 'code-of-429',
    judgesRateLimit: true,
    state: 'rate limit is low',
    async run(target) {
      const { limited } = await sendUntilLimited(target)
      expectCode(target, requireRefused(limited), '429')
    },
  },
])
