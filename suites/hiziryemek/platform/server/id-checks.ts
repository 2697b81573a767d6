import { askingMore, type LightKind } from '../../../families/asking-more.js'
import { idFieldNames, type IdField } from '../../../../contracts/hiziryemek/status-field-requirements.js'
import { defineChecks, type Check } from '../../../check.js'
import { expectTaken } from '../../../run/expect/expect.js'
import { expectConflictAnswered, expectLinked, expectLinking } from '../readings.js'
import type { PlatformRequirement } from '../requirement.js'
import { knownOrder, orderExists, sendUpdate, type Status, type StatusUpdate } from '../requests.js'

type Run = Check['run']

const suffices = { orderId: 'order-id-suffices', posOrderId: 'pos-order-id-suffices' } as const
const kebab = { orderId: 'order-id', posOrderId: 'pos-order-id' } as const

/** The statuses that an order is looked up in; that one which is over is still found is asked less firmly. */
const lookups: { status: Status; asks?: LightKind }[] = [
  { status: 'confirmed' },
  { status: 'preparing' },
  { status: 'on_the_way' },
  { status: 'delivered', asks: 'inferred-move' },
  { status: 'cancelled', asks: 'inferred-move' },
]

/** The order named by one of its ids, and nothing else. */
function idAlone(order: { orderId: string; posOrderId: string }, field: IdField): StatusUpdate {
  return field === 'orderId' ? { orderId: order.orderId } : { posOrderId: order.posOrderId }
}

export const idChecks = defineChecks<PlatformRequirement>([
  ...idFieldNames.flatMap((field) =>
    lookups.map(({ status, asks }) => ({
      id: `hiziryemek/platform/ids/${kebab[field]}-of-${status}` as const,
      title: {
        en: `finds an order that is ${status} by ${field} alone`,
        tr: `${status} durumundaki siparişi yalnızca ${field} ile bulur`,
      },
      requirement: suffices[field],
      state: orderExists,
      ...(asks && askingMore(asks)),
      run: (async (target) => {
        expectTaken(await sendUpdate(target, idAlone(await knownOrder(target, status), field)))
      }) satisfies Run,
    })),
  ),
  {
    id: 'hiziryemek/platform/ids/both',
    title: { en: 'accepts both ids of one order', tr: 'bir siparişin iki kimliğini birlikte kabul eder' },
    requirement: 'both-ids-accepted',
    state: orderExists,
    tags: ['smoke'],
    async run(target) {
      expectTaken(
        await sendUpdate(target, { ...(await knownOrder(target, 'confirmed')), status: 'preparing' }),
      )
    },
  },
  {
    id: 'hiziryemek/platform/ids/both-without-status',
    title: {
      en: 'accepts both ids of one order without a status',
      tr: 'bir siparişin iki kimliğini status olmadan da kabul eder',
    },
    requirement: 'both-ids-accepted',
    state: orderExists,
    async run(target) {
      expectTaken(await sendUpdate(target, await knownOrder(target, 'confirmed')))
    },
  },
  {
    id: 'hiziryemek/platform/ids/of-two-orders',
    title: {
      en: 'answers the ids of two orders as the reading says',
      tr: 'iki ayrı siparişin kimliklerine yoruma göre yanıt verir',
    },
    requirement: 'conflicting-ids-answered',
    state: orderExists,
    async run(target) {
      const { orderId } = await knownOrder(target, 'confirmed')
      const { posOrderId } = await knownOrder(target, 'confirmed')
      const exchange = await sendUpdate(target, { orderId, posOrderId, status: 'preparing' })
      expectConflictAnswered(target, exchange)
    },
  },
  {
    id: 'hiziryemek/platform/ids/of-two-orders-for-the-order-id',
    title: {
      en: 'gives the status to the order of the orderId where the ids disagree',
      tr: 'kimlikler çeliştiğinde durumu orderId ile belirtilen siparişe verir',
    },
    requirement: 'conflicting-ids-answered',
    state: orderExists,
    readings: {
      'hiziryemek.conflicting-ids': ['order-id'],
      'hiziryemek.status-moves': ['natural-order'],
    },
    async run(target) {
      const { orderId } = await knownOrder(target, 'confirmed')
      const { posOrderId } = await knownOrder(target, 'delivered')
      expectTaken(await sendUpdate(target, { orderId, posOrderId, status: 'preparing' }))
    },
  },
  {
    id: 'hiziryemek/platform/ids/of-two-orders-for-the-pos-order-id',
    title: {
      en: 'gives the status to the order of the posOrderId where the ids disagree',
      tr: 'kimlikler çeliştiğinde durumu posOrderId ile belirtilen siparişe verir',
    },
    requirement: 'conflicting-ids-answered',
    state: orderExists,
    readings: {
      'hiziryemek.conflicting-ids': ['pos-order-id'],
      'hiziryemek.status-moves': ['natural-order'],
    },
    async run(target) {
      const { orderId } = await knownOrder(target, 'delivered')
      const { posOrderId } = await knownOrder(target, 'confirmed')
      expectTaken(await sendUpdate(target, { orderId, posOrderId, status: 'preparing' }))
    },
  },
  {
    id: 'hiziryemek/platform/ids/linked-by-a-call',
    title: {
      en: 'links a new posOrderId to the orderId that it comes with, as the reading says',
      tr: 'yeni posOrderId değerini yanındaki orderId ile yoruma göre eşleştirir',
    },
    requirement: 'pos-order-id-linked-by-a-call',
    state: orderExists,
    readings: { 'hiziryemek.pos-order-id-link': ['either', 'call-with-both'] },
    async run(target) {
      const { orderId } = await knownOrder(target, 'confirmed')
      const posOrderId = target.fresh('linked')
      expectLinking(target, await sendUpdate(target, { orderId, posOrderId, status: 'preparing' }))
      expectLinked(target, await sendUpdate(target, { posOrderId }))
    },
  },
])
