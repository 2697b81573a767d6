import { defineChecks, type Check } from '../../../check.js'
import { expectTaken } from '../../../run/expect/expect.js'
import { acceptedOrders } from '../accepted-orders.js'
import type { CourierRequirement } from '../requirement.js'
import { order, sendOrder, type Order } from '../requests.js'

const repeated = { 'kuzeypos.retried-call': ['order-push'] }

export const orderChecks = defineChecks<CourierRequirement>([
  ...acceptedOrders.map(({ name, title, requirement, changes, tags }) => ({
    id: `kuzeypos/courier/orders/${name}` as const,
    title,
    requirement,
    ...(tags && { tags }),
    run: (async (target) => {
      expectTaken(await sendOrder(target, order(target, changes)))
    }) satisfies Check['run'],
  })),
  {
    id: 'kuzeypos/courier/orders/absent-notes',
    title: {
      en: 'takes an order whose notes are left out',
      tr: 'not alanları hiç gelmeyen siparişi kabul eder',
    },
    requirement: 'absent-notes-taken',
    async run(target) {
      const { orderNote: _orderNote, courierNote: _courierNote, ...body } = order(target)
      expectTaken(await sendOrder(target, body))
    },
  },
  {
    id: 'kuzeypos/courier/repeats/three-repeats',
    title: {
      en: 'takes an order again that is repeated three times',
      tr: 'üç kez yinelenen siparişi yeniden kabul eder',
    },
    requirement: 'repeated-order-taken',
    readings: repeated,
    async run(target) {
      const body = order(target)
      await sendOrder(target, body)
      expectTaken(await sendOrder(target, body))
      expectTaken(await sendOrder(target, body))
      expectTaken(await sendOrder(target, body))
    },
  },
  {
    id: 'kuzeypos/courier/repeats/parallel-repeats',
    title: {
      en: 'takes an order that arrives several times at once',
      tr: 'aynı anda birkaç kez gelen siparişi kabul eder',
    },
    requirement: 'repeated-order-taken',
    readings: repeated,
    async run(target) {
      const bodies = Array<Order>(4).fill(order(target))
      const exchanges = await Promise.all(bodies.map((body) => sendOrder(target, body)))
      exchanges.forEach((exchange) => expectTaken(exchange))
    },
  },
])
