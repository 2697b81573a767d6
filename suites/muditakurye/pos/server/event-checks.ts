import { defineChecks, type Check } from '../../../check.js'
import { expectStatus, expectTaken } from '../../../run/expect/expect.js'
import type { Exchange } from '../../../run/http/exchange.js'
import type { Target } from '../../../run/target.js'
import { expectWithin } from './expect-within.js'
import type { PosRequirement } from '../requirement.js'
import { ageOf, bytesOf, secondsAgo, sendBroken, sendBytes, sendEvent, statusEvent } from '../requests.js'
import { statusPaths, type StatusPath } from '../status-paths.js'
import { webhooks } from '../webhooks.js'

type Run = Check['run']

const rush = 8
const minute = 60

/** Sends one event for each step of a path, a minute apart, and expects that each is taken. */
async function expectPathTaken(target: Target, { statuses }: StatusPath): Promise<void> {
  const first = statusEvent(target)
  for (const [step, status] of statuses.slice(1).entries()) {
    const timestamp = secondsAgo(target, ageOf(first.orderId) + (statuses.length - step) * minute)
    const event = { ...first, status, previousStatus: statuses[step]!, timestamp }
    expectTaken(await sendEvent(target, 'receiveStatus', event))
  }
}

export const eventChecks = defineChecks<PosRequirement>([
  {
    id: 'muditakurye/pos/status/taken',
    title: { en: 'takes a status event', tr: 'durum olayını kabul eder' },
    requirement: 'status-event-taken',
    tags: ['smoke'],
    async run(target) {
      expectTaken(await sendEvent(target, 'receiveStatus', statusEvent(target)))
    },
  },
  {
    id: 'muditakurye/pos/status/indented',
    title: {
      en: 'takes a status event whose JSON is indented',
      tr: 'JSON’u girintili yazılmış durum olayını kabul eder',
    },
    requirement: 'status-event-taken',
    async run(target) {
      const indented = JSON.stringify(statusEvent(target), null, '\t')
      expectTaken(await sendBytes(target, 'receiveStatus', indented))
    },
  },
  {
    id: 'muditakurye/pos/status/other-field-order',
    title: {
      en: 'takes a status event whose fields come in another order',
      tr: 'alanları başka sırada gelen durum olayını kabul eder',
    },
    requirement: 'status-event-taken',
    async run(target) {
      const reversed = Object.fromEntries(Object.entries(statusEvent(target)).reverse())
      expectTaken(await sendBytes(target, 'receiveStatus', bytesOf(reversed)))
    },
  },
  {
    id: 'muditakurye/pos/status/time-in-utc',
    title: {
      en: 'takes a status event whose time is in UTC',
      tr: 'zamanı UTC olan durum olayını kabul eder',
    },
    requirement: 'status-event-taken',
    // Any ISO 8601 time is documented, but only one with an offset is shown.
    level: 'should',
    async run(target) {
      const timestamp = new Date(target.startedAt).toISOString()
      expectTaken(await sendEvent(target, 'receiveStatus', statusEvent(target, { timestamp })))
    },
  },
  ...statusPaths.map((path) => ({
    id: `muditakurye/pos/lifecycle/${path.from}-to-${path.to}` as const,
    title: {
      en: `takes the way to ${path.to} by ${path.from}`,
      tr: `${path.from} üzerinden ${path.to} durumuna giden olayları kabul eder`,
    },
    requirement: path.to === 'DELIVERED' ? ('delivered-taken' as const) : ('every-status-taken' as const),
    ...(path.basis === 'assumed' && { level: 'should' as const }),
    run: (async (target) => {
      await expectPathTaken(target, path)
    }) satisfies Run,
  })),
  {
    id: 'muditakurye/pos/lifecycle/first-status',
    title: {
      en: 'takes NEW without a status before it',
      tr: 'öncesinde durum olmayan NEW bildirimini kabul eder',
    },
    requirement: 'first-status-taken',
    async run(target) {
      const { previousStatus: _none, ...event } = statusEvent(target, { status: 'NEW' })
      expectTaken(await sendEvent(target, 'receiveStatus', event))
    },
  },
  ...webhooks.flatMap(({ webhook, area, carries, event }) => [
    {
      id: `muditakurye/pos/${area}/answered-with-200` as const,
      title: { en: `answers a ${carries.en} with 200`, tr: `${carries.tr} için 200 yanıtı verir` },
      requirement: 'answers-with-200' as const,
      run: (async (target) => {
        expectStatus(await sendEvent(target, webhook, event(target)), 200)
      }) satisfies Run,
    },
    {
      id: `muditakurye/pos/${area}/rush-answered-in-time` as const,
      title: {
        en: `answers each of ${rush} ${carries.en}s at once within 5 seconds`,
        tr: `aynı anda gelen ${rush} ${carries.tr} bildiriminin her birine 5 saniye içinde yanıt verir`,
      },
      requirement: 'answers-within-5-seconds' as const,
      run: (async (target) => {
        const timestamp = secondsAgo(target, 0)
        const sent = Array.from({ length: rush }, () =>
          sendEvent(target, webhook, event(target, { timestamp })),
        )
        const exchanges: Exchange[] = await Promise.all(sent)
        exchanges.forEach((exchange) => expectWithin(exchange, 5))
      }) satisfies Run,
    },
    {
      id: `muditakurye/pos/${area}/repeated` as const,
      title: {
        en: `takes a ${carries.en} that is delivered twice both times`,
        tr: `iki kez teslim edilen ${carries.tr} için iki kez olumlu yanıt verir`,
      },
      requirement: 'repeated-event-taken' as const,
      run: (async (target) => {
        const delivered = event(target)
        expectTaken(await sendEvent(target, webhook, delivered))
        expectTaken(await sendEvent(target, webhook, delivered))
      }) satisfies Run,
    },
    {
      id: `muditakurye/pos/${area}/unknown-fields` as const,
      title: {
        en: `takes a ${carries.en} with fields that the page does not name`,
        tr: `sayfada olmayan alanlar taşıyan ${carries.tr} bildirimini kabul eder`,
      },
      requirement: 'unknown-fields-tolerated' as const,
      run: (async (target) => {
        const extended = { ...event(target), courierName: 'Mehmet Çelik', attempt: 1 }
        expectTaken(await sendBroken(target, webhook, extended))
      }) satisfies Run,
    },
  ]),
])
