import { setTimeout } from 'node:timers/promises'
import type { OwnRateLimit } from '../../../contracts/own/own-partner.js'
import { limitedCredential } from '../../../contracts/own/limited-credential.js'
import { sheetOf } from '../../../contracts/contract/surfaces.js'
import { wordOf } from '../../../contracts/text/word-of.js'
import type { Check } from '../../check.js'
import { expectStatus, expectThat } from '../../run/expect/expect.js'
import type { Exchange } from '../../run/http/exchange.js'
import { MissingPrerequisite, missingPermission } from '../../run/missing-prerequisite.js'
import type { Target } from '../../run/target/target.js'
import { arranged } from '../arranged-call.js'
import { mainOperation, type OwnSite } from '../own-site.js'
import { sendValid } from '../valid-requests.js'

/** Beyond it a run would no longer be a matter of seconds. */
const highestLimit = 300
const gentleGapMs = 20

/** Whoever sends more than the documented number is refused, and told when to come again where the documents say so. */
export function rateLimitChecks(site: OwnSite): Check[] {
  const { status } = site.own.refusals['rate-limit'] ?? { status: 429 }
  return site.own.demands.flatMap((demand): Check[] => {
    if (demand.demands !== 'rate-limit' && demand.demands !== 'limit-told') return []
    const { requests, perSeconds, requirement } = demand
    const isTold = demand.demands === 'limit-told'
    return [
      {
        id: `${site.surface}/rate-limit/${isTold ? 'retry-after' : 'beyond-the-limit'}`,
        title: isTold
          ? {
              en: 'tells whoever is beyond the limit when to come again',
              tr: 'sınırı aşana ne zaman yeniden geleceğini söyler',
            }
          : {
              en: `refuses more than ${requests} requests in ${perSeconds} seconds`,
              tr: `${perSeconds} saniyede ${requests} isteği aşanları reddeder`,
            },
        requirement,
        judgesRateLimit: true,
        async run(target) {
          const exchange = await lastOfMany(target, site, { requests, perSeconds })
          expectStatus(exchange, status)
          if (isTold) expectRetryAfter(exchange)
        },
      },
    ]
  })
}

/** Seconds or a date. (RFC 9110, 10.2.3) */
function expectRetryAfter({ response }: Exchange): void {
  const told = response.headers['retry-after'] ?? ''
  expectThat(
    /^\d+$/.test(told) || !Number.isNaN(Date.parse(told)),
    { en: 'Retry-After with seconds or a date', tr: 'saniye ya da tarih taşıyan Retry-After' },
    told === ''
      ? { en: 'no Retry-After', tr: 'Retry-After yok' }
      : { en: `Retry-After: ${told}`, tr: `Retry-After: ${told}` },
  )
}

/** At most twice the limit and one more: a window that turns in between cannot hide it. */
async function lastOfMany(
  target: Target,
  site: OwnSite,
  { requests, perSeconds }: OwnRateLimit,
): Promise<Exchange> {
  const { limit, instead } = await limitFor(target, site, requests)
  const startedAt = performance.now()
  const operation = mainOperation(site) ?? site.callable[0]!
  const call = await arranged(target, site.own, operation)
  return target.askingFor429(async () => {
    for (let sent = 1; ; sent += 1) {
      const exchange = await sendValid(target, site.own, operation, { ...call, instead })
      const { status } = exchange.response
      if (status === 429 || status >= 500 || sent === 2 * limit + 1) {
        if (status < 400 && performance.now() - startedAt > perSeconds * 1000) throw tooSlow()
        return exchange
      }
      if (!target.settings.allow.burst) await setTimeout(gentleGapMs)
    }
  })
}

/** With a key of its own whose limit is low, where a state has one; else with the run's own key, if bursts are allowed. */
async function limitFor(target: Target, site: OwnSite, documented: number) {
  const key = limitedCredential(sheetOf(site.surface))
  try {
    // Without a key of its own to use up, it would use up that of all other checks.
    if (key === undefined) throw missingPermission('burst')
    const state = await target.state('rate limit is low', {}, ['limit', key])
    const value = wordOf(state[key])
    target.conceal(value, `${key} of the state`)
    return { limit: reachable(Number(state['limit'])), instead: { [key]: () => value } }
  } catch (thrown) {
    if (!(thrown instanceof MissingPrerequisite)) throw thrown
    if (!target.settings.allow.burst) throw missingPermission('burst')
    return { limit: reachable(documented), instead: {} }
  }
}

function reachable(limit: number): number {
  if (limit >= 1 && limit <= highestLimit) return limit
  throw new MissingPrerequisite({
    en: `a limit of ${limit} requests is too high to be reached in a run: a state "rate limit is low" with 1 to ${highestLimit} is needed`,
    tr: `${limit} isteklik sınıra bir çalıştırmada ulaşılamaz: 1–${highestLimit} sınırlı bir "rate limit is low" durumu gerekli`,
  })
}

/** What came so slowly may have been within the limit. */
function tooSlow(): MissingPrerequisite {
  return new MissingPrerequisite({
    en: 'the target answers too slowly for the limit to be reached within its window',
    tr: 'hedef, sınıra kendi süresi içinde ulaşılamayacak kadar yavaş yanıt veriyor',
  })
}
