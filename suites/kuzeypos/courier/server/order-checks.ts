import { familyChecks } from '../../../families/family-row.js'
import { takes, takesAgain, takesAgainInOtherOrder } from '../../../families/taken-requests.js'
import { acceptedOrders } from '../accepted-orders.js'
import { facts } from '../facts.js'
import type { CourierRequirement } from '../requirement.js'
import { order, sendOrder } from '../requests.js'

const repeated = {
  requirement: 'repeated-order-taken',
  readings: { 'kuzeypos.retried-call': ['order-push'] },
} as const

export const orderChecks = familyChecks<CourierRequirement>(facts, [
  ...acceptedOrders.map(({ name, changes, ...row }) =>
    takes({
      ...row,
      id: `orders/${name}`,
      send: (target) => sendOrder(target, order(target, changes)),
    }),
  ),
  takes({
    id: 'orders/absent-notes',
    title: {
      en: 'takes an order whose notes are left out',
      tr: 'not alanları hiç gelmeyen siparişi kabul eder',
    },
    requirement: 'absent-notes-taken',
    send(target) {
      const { orderNote: _orderNote, courierNote: _courierNote, ...body } = order(target)
      return sendOrder(target, body)
    },
  }),
  takesAgain({
    ...repeated,
    id: 'repeats/three-repeats',
    title: {
      en: 'takes an order again that is repeated three times',
      tr: 'üç kez yinelenen siparişi yeniden kabul eder',
    },
    times: 4,
  }),
  takesAgainInOtherOrder({
    ...repeated,
    id: 'repeats/in-other-order',
    title: {
      en: 'takes an order again whose members come in another order',
      tr: 'alanları başka sırada yinelenen siparişi kabul eder',
    },
  }),
  takesAgain({
    ...repeated,
    id: 'repeats/parallel-repeats',
    title: {
      en: 'takes an order that arrives several times at once',
      tr: 'aynı anda birkaç kez gelen siparişi kabul eder',
    },
    times: 4,
    atOnce: true,
  }),
])
