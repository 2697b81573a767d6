import type { CourierClientRequirement } from '../../../../contracts/muditakurye/courier/client-requirements.js'
import { idKeptOnRetry, idUnique, type NamedOrders } from '../../../families/clients/order-repetitions.js'
import { defineClientChecks } from '../../../observe/client-check.js'
import { memberOf } from '../../../observe/expect/expect-call.js'
import { expectPause } from '../../../observe/expect/expect-pause.js'
import { eachNextAfter } from '../../../observe/expect/matching-calls.js'
import { textOfMembers } from '../../../observe/expect/same-members.js'

const operation = 'createOrder'
const substance = ['customerName', 'customerPhone', 'deliveryAddress', 'items', 'subtotal', 'total', 'notes']
const identity = ['customerName', 'deliveryAddress']

const orders: NamedOrders = {
  surface: 'muditakurye/courier',
  operation,
  idField: 'orderId',
  word: 'order-id',
  idOf(call) {
    const id = memberOf(call, 'orderId')
    return typeof id === 'string' ? id : undefined
  },
  substanceOf: (call) => textOfMembers(call, substance),
  // A retry may be worded anew; for whom it is and where it goes is what makes it the same order.
  isSameOrder: (one, other) => identity.every((member) => memberOf(one, member) === memberOf(other, member)),
  describe: (call) => identity.map((member) => String(memberOf(call, member))).join(', '),
}

/** How a client of MuditaKurye names its orders and goes on after a failure. */
export const courierClientRetryChecks = defineClientChecks<CourierClientRequirement>([
  idUnique(orders, 'order-id-unique', {
    en: 'never uses an accepted orderId for another order',
    tr: 'kabul edilmiş bir orderId değerini başka siparişte kullanmaz',
  }),
  idKeptOnRetry(orders, 'order-id-kept-on-retry', {
    en: 'keeps the orderId when it tries again',
    tr: 'yeniden denerken orderId değerini korur',
  }),
  {
    id: 'muditakurye/courier/client/waits-after-429',
    title: { en: 'waits a minute after a 429', tr: '429 sonrasında bir dakika bekler' },
    requirement: 'waits-a-minute-after-429',
    needs: ['times'],
    matches: eachNextAfter(operation, ({ response }) => response?.status === 429, orders.idOf),
    expect: (matching, { minuteMs }) => expectPause(matching, minuteMs),
  },
])
