import { precedingStatus } from '../../../../contracts/hiziryemek/status-field-requirements.js'
import { defineChecks, type Check } from '../../../check.js'
import { expectTaken } from '../../../run/expect/expect.js'
import { expectMoveAnswered } from '../readings.js'
import type { PlatformRequirement } from '../requirement.js'
import { knownOrder, orderExists, sampleUpdate, sendUpdate, type Status } from '../requests.js'

type Run = Check['run']

/** Moves outside the natural order, by what makes them so. */
const otherMoves: { requirement: PlatformRequirement; moves: readonly (readonly [Status, Status])[] }[] = [
  {
    requirement: 'skipped-step-answered',
    moves: [
      ['pending', 'preparing'],
      ['pending', 'delivered'],
      ['confirmed', 'on_the_way'],
    ],
  },
  {
    requirement: 'backward-move-answered',
    moves: [
      ['preparing', 'confirmed'],
      ['on_the_way', 'pending'],
    ],
  },
  {
    requirement: 'status-after-delivered-answered',
    moves: [
      ['delivered', 'preparing'],
      ['delivered', 'cancelled'],
    ],
  },
  {
    requirement: 'status-after-cancelled-answered',
    moves: [
      ['cancelled', 'confirmed'],
      ['cancelled', 'delivered'],
    ],
  },
]

const parallel = 8

export const moveChecks = defineChecks<PlatformRequirement>([
  ...(['preparing', 'delivered', 'cancelled'] as const).map((status) => ({
    id: `hiziryemek/platform/statuses/${status}-repeated` as const,
    title: { en: `accepts ${status} again`, tr: `yinelenen ${status} değerini kabul eder` },
    requirement: 'repeated-status-accepted' as const,
    state: orderExists,
    run: (async (target) => {
      const { orderId } = await knownOrder(target, precedingStatus[status])
      await sendUpdate(target, { orderId, status })
      expectTaken(await sendUpdate(target, { orderId, status }))
    }) satisfies Run,
  })),
  {
    id: 'hiziryemek/platform/statuses/parallel-repeats',
    title: {
      en: `accepts one status ${parallel} times at once`,
      tr: `aynı durumu eşzamanlı ${parallel} istekte kabul eder`,
    },
    requirement: 'repeated-status-accepted',
    state: orderExists,
    async run(target) {
      const body = await sampleUpdate(target)
      await sendUpdate(target, body)
      const exchanges = await target.atOnce(parallel, () => sendUpdate(target, body))
      exchanges.forEach((exchange) => expectTaken(exchange))
    },
  },
  ...otherMoves.flatMap(({ requirement, moves }) =>
    moves.map(([from, to]) => ({
      id: `hiziryemek/platform/moves/${from}-to-${to}` as const,
      title: {
        en: `answers ${to} for an order that is ${from} as the reading says`,
        tr: `${from} durumundaki sipariş için ${to} değerine yoruma göre yanıt verir`,
      },
      requirement,
      state: orderExists,
      run: (async (target) => {
        const { orderId } = await knownOrder(target, from)
        expectMoveAnswered(target, await sendUpdate(target, { orderId, status: to }))
      }) satisfies Run,
    })),
  ),
])
