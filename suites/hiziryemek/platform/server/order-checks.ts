import { askingMore } from '../../../families/asking-more.js'
import { defineChecks, type Check } from '../../../check.js'
import { familyChecks } from '../../../families/family-row.js'
import { refusesAgain } from '../../../families/repeats/refused-again.js'
import { expectClientError, expectStatus } from '../../../run/expect/expect.js'
import { inOtherCase } from '../../../run/expect/in-other-case.js'
import { MissingPrerequisite } from '../../../run/missing-prerequisite.js'
import type { Target } from '../../../run/target/target.js'
import { freshOrderId } from '../../fresh-order-id.js'
import { facts } from '../facts.js'
import { unusableIdStatuses } from '../readings.js'
import type { PlatformRequirement } from '../requirement.js'
import { knownOrder, orderExists, sendUpdate, unknownOrder, type StatusUpdate } from '../requests.js'

type Run = Check['run']

const orderOfAnotherExists = 'order of another POS exists'

/** Calls that name no order of the target. */
const unknown: {
  behaviour: string
  title: Check['title']
  requirement: PlatformRequirement
  tags?: string[]
  body(target: Target): StatusUpdate
}[] = [
  {
    behaviour: 'unknown-order-id',
    title: {
      en: 'refuses an orderId of no order',
      tr: 'hiçbir siparişe ait olmayan orderId değerini reddeder',
    },
    requirement: 'unknown-order-id-is-404',
    tags: ['smoke'],
    body: unknownOrder,
  },
  {
    behaviour: 'unknown-pos-order-id',
    title: {
      en: 'refuses a posOrderId of no order',
      tr: 'hiçbir siparişe ait olmayan posOrderId değerini reddeder',
    },
    requirement: 'unknown-pos-order-id-is-404',
    body: (target) => ({ posOrderId: target.fresh('pos'), status: 'preparing' }),
  },
  {
    behaviour: 'unknown-order-id-without-status',
    title: {
      en: 'refuses an unknown orderId where no status is sent, too',
      tr: 'status gönderilmediğinde de bilinmeyen orderId değerini reddeder',
    },
    requirement: 'unknown-order-without-status-is-404',
    body: (target) => ({ orderId: freshOrderId(target) }),
  },
  {
    behaviour: 'unknown-pos-order-id-without-status',
    title: {
      en: 'refuses an unknown posOrderId where no status is sent, too',
      tr: 'status gönderilmediğinde de bilinmeyen posOrderId değerini reddeder',
    },
    requirement: 'unknown-order-without-status-is-404',
    body: (target) => ({ posOrderId: target.fresh('pos') }),
  },
  {
    behaviour: 'unknown-pos-order-id-in-turkish-letters',
    title: {
      en: 'refuses an unknown posOrderId with Turkish letters like any other',
      tr: 'Türkçe harfli bilinmeyen posOrderId değerini de öbürleri gibi reddeder',
    },
    requirement: 'pos-order-id-in-turkish-letters',
    body: (target) => ({ posOrderId: target.fresh('sipariş-ğüşıöç-İĞ'), status: 'preparing' }),
  },
]

/** Texts that are no 24 hexadecimal digits. */
const malformed = [
  { name: 'short', of: (id: string) => id.slice(0, 23) },
  { name: 'long', of: (id: string) => `${id}0` },
  { name: 'not-hexadecimal', of: (id: string) => `${id.slice(0, 23)}g` },
  { name: 'number-like', of: () => '1234' },
] as const

function requireObjectId(orderId: string): void {
  if (/^[0-9a-f]{24}$/i.test(orderId)) return
  throw new MissingPrerequisite({
    en: 'the state "order exists" gave an orderId of another form than the shown 24 hexadecimal digits',
    tr: '"order exists" durumu, gösterilen 24 onaltılık haneden başka biçimde bir orderId verdi',
  })
}

export const orderChecks = defineChecks<PlatformRequirement>([
  ...unknown.map(({ behaviour, title, requirement, tags, body }) => ({
    id: `hiziryemek/platform/orders/${behaviour}` as const,
    title,
    requirement,
    ...(tags && { tags }),
    run: (async (target) => {
      expectStatus(await sendUpdate(target, body(target)), 404)
    }) satisfies Run,
  })),
  ...malformed.map(({ name, of }) => ({
    id: `hiziryemek/platform/orders/malformed-order-id-${name}` as const,
    title: {
      en: `refuses an orderId that is not 24 hexadecimal digits (${name})`,
      tr: `24 onaltılık hane olmayan orderId değerini reddeder (${name})`,
    },
    requirement: 'malformed-order-id-refused' as const,
    run: (async (target) => {
      const { orderId, status } = unknownOrder(target)
      expectStatus(await sendUpdate(target, { orderId: of(orderId), status }), ...unusableIdStatuses(target))
    }) satisfies Run,
  })),
  {
    id: 'hiziryemek/platform/orders/of-another-pos',
    title: {
      en: 'refuses a status for an order that went to another POS',
      tr: 'başka bir POS’a giden sipariş için durum kabul etmez',
    },
    requirement: 'other-pos-order-refused',
    state: orderOfAnotherExists,
    async run(target) {
      const { orderId, posOrderId } = await target.state(orderOfAnotherExists, {}, ['orderId', 'posOrderId'])
      const ids = { orderId: String(orderId), posOrderId: String(posOrderId) }
      expectClientError(await sendUpdate(target, { ...ids, status: 'confirmed' }))
    },
  },
  {
    id: 'hiziryemek/platform/orders/pos-order-id-in-other-case',
    title: {
      en: 'takes a posOrderId in another letter case for another id',
      tr: 'büyük-küçük harfi farklı posOrderId değerini başka bir kimlik sayar',
    },
    requirement: 'pos-order-ids-are-case-sensitive',
    state: orderExists,
    async run(target) {
      const { posOrderId } = await knownOrder(target, 'confirmed')
      expectStatus(
        await sendUpdate(target, { posOrderId: inOtherCase(posOrderId), status: 'preparing' }),
        404,
      )
    },
  },
  ...familyChecks<PlatformRequirement>(facts, [
    refusesAgain({
      id: 'orders/unknown-order-id-again',
      title: {
        en: 'refuses an unknown orderId that comes again as it was',
        tr: 'olduğu gibi yeniden gelen bilinmeyen orderId değerini yine reddeder',
      },
      requirement: 'unknown-order-id-is-404',
      async prepare(target) {
        const body = unknownOrder(target)
        return () => sendUpdate(target, body)
      },
      expect: (exchange) => expectStatus(exchange, 404),
    }),
  ]),
  {
    id: 'hiziryemek/platform/orders/longer-pos-order-id',
    title: {
      en: 'takes a posOrderId that only begins like a known one for another id',
      tr: 'yalnızca başı bilinen bir kimliğe benzeyen posOrderId değerini başka bir kimlik sayar',
    },
    requirement: 'unknown-pos-order-id-is-404',
    state: orderExists,
    async run(target) {
      const { posOrderId } = await knownOrder(target, 'confirmed')
      const longer = `${posOrderId}${target.fresh('-')}`
      expectStatus(await sendUpdate(target, { posOrderId: longer, status: 'preparing' }), 404)
    },
  },
  {
    id: 'hiziryemek/platform/orders/known-order-id-cut-short',
    title: {
      en: 'finds no order by the beginning of its orderId',
      tr: 'siparişi orderId değerinin yalnızca başıyla bulmaz',
    },
    requirement: 'malformed-order-id-refused',
    // Of an id of another form than the shown one the beginning may be another order's own.
    ...askingMore('undocumented-refusal'),
    state: orderExists,
    async run(target) {
      const { orderId } = await knownOrder(target, 'confirmed')
      requireObjectId(orderId)
      const exchange = await sendUpdate(target, { orderId: orderId.slice(0, -1), status: 'preparing' })
      expectStatus(exchange, ...unusableIdStatuses(target))
    },
  },
])
