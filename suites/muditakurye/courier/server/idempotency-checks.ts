import { askingMore } from '../../../families/asking-more.js'
import { defineChecks, type Check } from '../../../check.js'
import { reversed } from '../../../families/bodies/reversed-members.js'
import { inRounds } from '../../../families/repeats/rounds.js'
import { expectMember, expectStatus, expectThat } from '../../../run/expect/expect.js'
import { requireRefused } from '../../../run/expect/require-refused.js'
import type { Exchange } from '../../../run/http/exchange.js'
import type { Target } from '../../../run/target/target.js'
import { acceptedStatus, expectAccepted, isAccepted } from '../accepted.js'
import type { CourierRequirement } from '../requirement.js'
import { apiKey, order, otherPayload, sendBrokenOrder, sendOrder, without, type Order } from '../requests.js'
import { sendUntilLimited } from './rate-limit-checks.js'

const reading = 'muditakurye.duplicate-order'
const replaying = { [reading]: ['either', 'replay-or-conflict', 'replay'] }
const parallel = 8

function sendAtOnce(target: Target, bodies: readonly Order[]): Promise<Exchange[]> {
  return target.atOnce(bodies.length, (index) => sendOrder(target, bodies[index]!))
}

function expectOneCreated(exchanges: readonly Exchange[], target: Target): void {
  expectEach(exchanges, target, 409)
  const accepted = acceptedStatus(target)
  const created = exchanges.filter(({ response }) => response.status === accepted).length
  expectThat(
    created === 1,
    { en: `exactly one ${accepted}`, tr: `tam bir tane ${accepted}` },
    { en: `${created} answers with ${accepted}`, tr: `${created} adet ${accepted}` },
  )
}

function expectReplayedOrRefused(exchange: Exchange, target: Target, first: Order): void {
  expectAccepted(exchange, target, 409)
  if (isAccepted(exchange, target)) expectMember(exchange, 'orderId', first.orderId)
}

function expectEach(exchanges: readonly Exchange[], target: Target, ...orStatuses: readonly number[]): void {
  exchanges.forEach((exchange) => expectAccepted(exchange, target, ...orStatuses))
}

async function expectOneOfParallelPayloads(target: Target): Promise<void> {
  const body = order(target)
  const bodies = Array.from({ length: parallel }, (_, index) => otherPayload(body, `Sipariş ${index}`))
  expectOneCreated(await sendAtOnce(target, bodies), target)
}

/** First requests that fail, each by another documented error. */
const failures: { name: string; fail(target: Target, body: Order): Promise<Exchange> }[] = [
  { name: 'missing-field', fail: (target, body) => sendBrokenOrder(target, without(body, 'customerName')) },
  {
    name: 'wrong-type',
    fail: (target, body) => sendBrokenOrder(target, { ...body, customerName: { ad: 'Ahmet' } }),
  },
  {
    name: 'unknown-restaurant',
    fail: (target, body) => sendOrder(target, { ...body, restaurantId: 'rest_never_issued00' }),
  },
  {
    name: 'wrong-credentials',
    fail: (target, body) => sendOrder(target, body, apiKey('yk_never_issued_0000000000')),
  },
]

export const idempotencyChecks = defineChecks<CourierRequirement>([
  {
    id: 'muditakurye/courier/idempotency/repeat-creates-nothing',
    title: {
      en: 'answers a repeated order like the first',
      tr: 'tekrarlanan siparişe ilki gibi yanıt verir',
    },
    requirement: 'repeat-creates-nothing',
    readings: replaying,
    tags: ['smoke'],
    async run(target) {
      const body = order(target)
      expectAccepted(await sendOrder(target, body), target)
      const repeat = await sendOrder(target, body)
      expectAccepted(repeat, target)
      expectMember(repeat, 'orderId', body.orderId)
    },
  },
  {
    id: 'muditakurye/courier/idempotency/repeat-in-other-order',
    title: {
      en: 'answers a repeat whose members come in another order like the first',
      tr: 'alanları başka sırada gelen tekrara ilki gibi yanıt verir',
    },
    requirement: 'repeat-creates-nothing',
    readings: replaying,
    async run(target) {
      const body = order(target)
      expectAccepted(await sendOrder(target, body), target)
      expectAccepted(await sendOrder(target, reversed(body) as Order), target)
    },
  },
  {
    id: 'muditakurye/courier/idempotency/third-request',
    title: { en: 'answers the third request like the first', tr: 'üçüncü isteğe de ilki gibi yanıt verir' },
    requirement: 'repeat-creates-nothing',
    readings: replaying,
    async run(target) {
      const body = order(target)
      await sendOrder(target, body)
      await sendOrder(target, body)
      expectAccepted(await sendOrder(target, body), target)
    },
  },
  {
    id: 'muditakurye/courier/idempotency/other-payload-creates-nothing',
    title: {
      en: 'creates nothing from another payload under a used orderId',
      tr: 'kullanılmış orderId ile gelen başka içerikten sipariş oluşturmaz',
    },
    requirement: 'other-payload-creates-nothing',
    readings: { [reading]: ['either'] },
    async run(target) {
      const body = order(target)
      expectAccepted(await sendOrder(target, body), target)
      expectReplayedOrRefused(await sendOrder(target, otherPayload(body)), target, body)
      expectAccepted(await sendOrder(target, body), target)
    },
  },
  {
    id: 'muditakurye/courier/idempotency/other-payload',
    title: {
      en: 'refuses another payload under a used orderId',
      tr: 'kullanılmış orderId ile başka içeriği reddeder',
    },
    requirement: 'other-payload-is-409',
    readings: { [reading]: ['replay-or-conflict'] },
    async run(target) {
      const body = order(target)
      expectAccepted(await sendOrder(target, body), target)
      expectStatus(await sendOrder(target, otherPayload(body)), 409)
    },
  },
  {
    id: 'muditakurye/courier/idempotency/other-item',
    title: {
      en: 'refuses a payload that differs in one item only',
      tr: 'yalnızca bir kalemi farklı olan içeriği reddeder',
    },
    requirement: 'other-payload-is-409',
    readings: { [reading]: ['replay-or-conflict'] },
    async run(target) {
      const body = order(target)
      const items = body.items?.map((item) => ({ ...item, productNote: 'Az pişmiş' })) ?? []
      expectAccepted(await sendOrder(target, body), target)
      expectStatus(await sendOrder(target, { ...body, items }), 409)
    },
  },
  {
    id: 'muditakurye/courier/idempotency/repeat-says-accepted',
    title: { en: 'says "accepted" to a repeat too', tr: 'tekrara da "accepted" der' },
    requirement: 'accepted-body',
    readings: replaying,
    async run(target) {
      const body = order(target)
      await sendOrder(target, body)
      expectMember(await sendOrder(target, body), 'status', 'accepted')
    },
  },
  {
    id: 'muditakurye/courier/idempotency/first-order-outlives-a-conflict',
    title: {
      en: 'still repeats the first order after a conflict',
      tr: 'çakışmadan sonra ilk siparişi tekrar kabul eder',
    },
    requirement: 'repeat-creates-nothing',
    readings: { [reading]: ['either', 'replay-or-conflict'] },
    async run(target) {
      const body = order(target)
      await sendOrder(target, body)
      await sendOrder(target, otherPayload(body))
      expectAccepted(await sendOrder(target, body), target)
    },
  },
  {
    id: 'muditakurye/courier/idempotency/other-payload-replayed',
    title: {
      en: 'answers another payload under a used orderId with 202',
      tr: 'kullanılmış orderId ile başka içeriğe 202 verir',
    },
    requirement: 'other-payload-is-replayed',
    readings: { [reading]: ['replay'] },
    async run(target) {
      const body = order(target)
      expectAccepted(await sendOrder(target, body), target)
      expectAccepted(await sendOrder(target, otherPayload(body)), target)
    },
  },
  {
    id: 'muditakurye/courier/idempotency/repeat-conflicts',
    title: { en: 'refuses any repeat of an orderId', tr: 'orderId tekrarını her durumda reddeder' },
    requirement: 'repeat-is-409',
    readings: { [reading]: ['conflict'] },
    async run(target) {
      const body = order(target)
      expectAccepted(await sendOrder(target, body), target)
      expectStatus(await sendOrder(target, body), 409)
      expectStatus(await sendOrder(target, otherPayload(body)), 409)
    },
  },
  {
    id: 'muditakurye/courier/idempotency/parallel-repeats',
    title: { en: 'takes one order from parallel repeats', tr: 'eşzamanlı tekrarlardan tek sipariş alır' },
    requirement: 'parallel-repeats-create-one',
    readings: { [reading]: ['either', 'replay-or-conflict'] },
    run: (target) =>
      inRounds(async () => {
        const body = order(target)
        expectEach(await sendAtOnce(target, Array<Order>(parallel).fill(body)), target, 409)
        expectAccepted(await sendOrder(target, body), target)
      }),
  },
  {
    id: 'muditakurye/courier/idempotency/parallel-payloads',
    title: {
      en: 'takes one of parallel payloads under one orderId',
      tr: 'aynı orderId ile eşzamanlı içeriklerden birini alır',
    },
    requirement: 'parallel-repeats-create-one',
    // That another payload conflicts is an inference.
    ...askingMore('inferred-repeat'),
    readings: { [reading]: ['replay-or-conflict', 'conflict'] },
    run: (target) => inRounds(() => expectOneOfParallelPayloads(target)),
  },
  {
    id: 'muditakurye/courier/idempotency/parallel-payloads-like-alone',
    title: {
      en: 'takes one of parallel payloads under one orderId, where it refuses another one alone',
      tr: 'tek başına gelen başka içeriği reddediyorsa, aynı orderId ile eşzamanlı içeriklerden de birini alır',
    },
    requirement: 'parallel-repeats-create-one',
    ...askingMore('inferred-repeat'),
    readings: { [reading]: ['either'] },
    async run(target) {
      const first = order(target)
      await sendOrder(target, first)
      const alone = await sendOrder(target, otherPayload(first))
      if (alone.response.status === 409) await inRounds(() => expectOneOfParallelPayloads(target))
    },
  },
  {
    id: 'muditakurye/courier/idempotency/parallel-repeats-replayed',
    title: { en: 'answers all parallel repeats with 202', tr: 'bütün eşzamanlı tekrarlara 202 verir' },
    requirement: 'parallel-repeats-create-one',
    readings: { [reading]: ['replay'] },
    run: (target) =>
      inRounds(async () => {
        const body = order(target)
        expectEach(await sendAtOnce(target, Array<Order>(parallel).fill(body)), target)
      }),
  },
  {
    id: 'muditakurye/courier/idempotency/parallel-repeats-conflict',
    title: {
      en: 'accepts exactly one of parallel repeats',
      tr: 'eşzamanlı tekrarlardan tam birini kabul eder',
    },
    requirement: 'parallel-repeats-create-one',
    readings: { [reading]: ['conflict'] },
    run: (target) =>
      inRounds(async () => {
        const body = order(target)
        expectOneCreated(await sendAtOnce(target, Array<Order>(parallel).fill(body)), target)
      }),
  },
  ...failures.map(({ name, fail }) => ({
    id: `muditakurye/courier/idempotency/retry-after-${name}` as const,
    title: {
      en: `processes an orderId again after ${name}`,
      tr: `${name} hatasından sonra orderId değerini yeniden işler`,
    },
    requirement: 'failed-attempt-processed-again' as const,
    run: (async (target) => {
      const body = order(target)
      requireRefused(await fail(target, body))
      expectAccepted(await sendOrder(target, body), target)
    }) satisfies Check['run'],
  })),
  {
    id: 'muditakurye/courier/idempotency/refused-again',
    title: {
      en: 'refuses an order that comes again as it was refused',
      tr: 'reddettiği sipariş olduğu gibi yeniden gelince yine reddeder',
    },
    requirement: 'failed-attempt-processed-again',
    async run(target) {
      const body = without(order(target), 'customerName')
      requireRefused(await sendBrokenOrder(target, body))
      expectStatus(await sendBrokenOrder(target, body), 400, 422)
    },
  },
  {
    id: 'muditakurye/courier/idempotency/retry-after-rate-limit',
    title: {
      en: 'processes an orderId again after 429',
      tr: '429 sonrasında orderId değerini yeniden işler',
    },
    requirement: 'failed-attempt-processed-again',
    ...askingMore('undocumented-limit'),
    state: 'rate limit is low',
    async run(target) {
      const { limited, body } = await sendUntilLimited(target)
      requireRefused(limited)
      expectAccepted(
        await sendOrder(target, { ...body, restaurantId: target.credential('restaurantId') }),
        target,
      )
    },
  },
  {
    id: 'muditakurye/courier/idempotency/ids-in-other-case',
    title: {
      en: 'takes ids that differ in letter case as two orders',
      tr: 'harf büyüklüğü farklı kimlikleri iki sipariş sayar',
    },
    requirement: 'order-ids-are-case-sensitive',
    readings: { [reading]: ['either', 'replay-or-conflict', 'conflict'] },
    async run(target) {
      const id = target.fresh('case')
      await sendOrder(target, order(target, { orderId: `${id}_abc` }))
      expectAccepted(
        await sendOrder(target, order(target, { orderId: `${id}_ABC`, notes: 'İkinci sipariş' })),
        target,
      )
    },
  },
])
