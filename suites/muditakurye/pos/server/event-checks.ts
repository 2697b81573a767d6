import { askingMore } from '../../../families/asking-more.js'
import { familyChecks, type FamilyRow } from '../../../families/family-row.js'
import { indented, inOtherOrder } from '../../../families/bodies/notations.js'
import { takes, takesAgain, takesAgainInOtherOrder, unknownFields } from '../../../families/taken-requests.js'
import { expectStatus, expectTaken } from '../../../run/expect/expect.js'
import type { Exchange } from '../../../run/http/exchange.js'
import type { Target } from '../../../run/target/target.js'
import { expectWithin } from './expect-within.js'
import type { PosRequirement } from '../requirement.js'
import { factsOf } from '../facts.js'
import { ageOf, secondsAgo, sendEvent, statusEvent } from '../requests.js'
import { statusPaths, type StatusPath } from '../status-paths.js'
import { webhooks, type ToldByWebhook } from '../webhooks.js'

const rush = 8
const minute = 60
const [toldOfStatus] = webhooks

/** Sends one event for each step of a path, a minute apart, and expects that each is taken. */
async function expectPathTaken(target: Target, { statuses }: StatusPath): Promise<void> {
  const first = statusEvent(target)
  for (const [step, status] of statuses.slice(1).entries()) {
    const timestamp = secondsAgo(target, ageOf(first.orderId) + (statuses.length - step) * minute)
    const event = { ...first, status, previousStatus: statuses[step]!, timestamp }
    expectTaken(await sendEvent(target, 'receiveStatus', event))
  }
}

export const eventChecks = [
  ...familyChecks<PosRequirement>(factsOf(toldOfStatus), [
    takes({
      id: 'status/taken',
      title: { en: 'takes a status event', tr: 'durum olayını kabul eder' },
      requirement: 'status-event-taken',
      tags: ['smoke'],
      send: (target) => sendEvent(target, 'receiveStatus', statusEvent(target)),
    }),
    indented({
      id: 'status/indented',
      title: {
        en: 'takes a status event whose JSON is indented',
        tr: 'JSON’u girintili yazılmış durum olayını kabul eder',
      },
      requirement: 'status-event-taken',
    }),
    inOtherOrder({
      id: 'status/other-field-order',
      title: {
        en: 'takes a status event whose fields come in another order',
        tr: 'alanları başka sırada gelen durum olayını kabul eder',
      },
      requirement: 'status-event-taken',
    }),
    takes({
      id: 'status/time-in-utc',
      title: {
        en: 'takes a status event whose time is in UTC',
        tr: 'zamanı UTC olan durum olayını kabul eder',
      },
      requirement: 'status-event-taken',
      // Any ISO 8601 time is documented, but only one with an offset is shown.
      ...askingMore('unusual-value-taken'),
      send(target) {
        const timestamp = new Date(target.startedAt).toISOString()
        return sendEvent(target, 'receiveStatus', statusEvent(target, { timestamp }))
      },
    }),
    ...statusPaths.map((path) => ({
      id: `lifecycle/${path.from}-to-${path.to}` as const,
      title: {
        en: `takes the way to ${path.to} by ${path.from}`,
        tr: `${path.from} üzerinden ${path.to} durumuna giden olayları kabul eder`,
      },
      requirement: path.to === 'DELIVERED' ? ('delivered-taken' as const) : ('every-status-taken' as const),
      ...(path.basis === 'assumed' && askingMore('inferred-move')),
      run: (target: Target) => expectPathTaken(target, path),
    })),
    takes({
      id: 'lifecycle/first-status',
      title: {
        en: 'takes NEW without a status before it',
        tr: 'öncesinde durum olmayan NEW bildirimini kabul eder',
      },
      requirement: 'first-status-taken',
      send(target) {
        const { previousStatus: _none, ...event } = statusEvent(target, { status: 'NEW' })
        return sendEvent(target, 'receiveStatus', event)
      },
    }),
  ]),
  ...webhooks.flatMap((told) => familyChecks<PosRequirement>(factsOf(told), rowsOf(told))),
]

/** What both webhooks are asked alike. */
function rowsOf({ webhook, area, carries, event }: ToldByWebhook): FamilyRow<PosRequirement>[] {
  return [
    takes({
      id: `${area}/answered-with-200`,
      title: { en: `answers a ${carries.en} with 200`, tr: `${carries.tr} için 200 yanıtı verir` },
      requirement: 'answers-with-200',
      send: (target) => sendEvent(target, webhook, event(target)),
      expect: (exchange) => expectStatus(exchange, 200),
    }),
    {
      id: `${area}/rush-answered-in-time`,
      title: {
        en: `answers each of ${rush} ${carries.en}s at once within 5 seconds`,
        tr: `aynı anda gelen ${rush} ${carries.tr} bildiriminin her birine 5 saniye içinde yanıt verir`,
      },
      requirement: 'answers-within-5-seconds',
      async run(target) {
        const timestamp = secondsAgo(target, 0)
        const sent = Array.from({ length: rush }, () =>
          sendEvent(target, webhook, event(target, { timestamp })),
        )
        const exchanges: Exchange[] = await Promise.all(sent)
        exchanges.forEach((exchange) => expectWithin(exchange, 5))
      },
    },
    takesAgain({
      id: `${area}/repeated`,
      title: {
        en: `takes a ${carries.en} that is delivered twice both times`,
        tr: `iki kez teslim edilen ${carries.tr} için iki kez olumlu yanıt verir`,
      },
      requirement: 'repeated-event-taken',
      times: 2,
    }),
    takesAgainInOtherOrder({
      id: `${area}/repeated-in-other-order`,
      title: {
        en: `takes a ${carries.en} again whose members come in another order`,
        tr: `alanları başka sırada yinelenen ${carries.tr} için yine olumlu yanıt verir`,
      },
      requirement: 'repeated-event-taken',
    }),
    {
      ...unknownFields({ courierName: 'Mehmet Çelik', attempt: 1 }),
      id: `${area}/unknown-fields`,
      title: {
        en: `takes a ${carries.en} with fields that the page does not name`,
        tr: `sayfada olmayan alanlar taşıyan ${carries.tr} bildirimini kabul eder`,
      },
    },
  ]
}
