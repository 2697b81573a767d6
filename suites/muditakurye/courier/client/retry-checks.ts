import type { CourierClientRequirement } from '../../../../contracts/muditakurye/courier/client-requirements.js'
import {
  idKeptOnRetry,
  idUnique,
  sentAgain,
  sentOnce,
  unchangedOnRetry,
  type NamedOrders,
} from '../../../families/clients/order-repetitions.js'
import { defineClientChecks } from '../../../observe/client-check.js'
import { memberOf } from '../../../observe/expect/expect-call.js'
import type { ObservedCall } from '../../../observe/recording/observed-call.js'
import { expectPause } from '../../../observe/expect/expect-pause.js'
import { eachNextAfter, eachUnclearNext } from '../../../observe/expect/matching-calls.js'
import { samenessOf } from '../../../observe/expect/order-sameness.js'
import { textOfMembers } from '../../../observe/expect/same-members.js'

const operation = 'createOrder'
const identity = ['customerName', 'deliveryAddress']
const amounts = ['subtotal', 'total']
const substance = [...identity, 'customerPhone', 'items', ...amounts, 'notes']

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
  // A retry may be worded anew; one customer's next order has other items at another price.
  sameness: samenessOf({ who: identity, items: ['items'], amounts, texts: ['notes'] }),
  // "1 dakika bekleyin": what is sent alike before it is over should have waited, whatever it is called.
  isWaitDue: ({ response, endedAt }, { startedAt }, { minuteMs }) =>
    response?.status === 429 && startedAt - endedAt < minuteMs,
  describe: (call) => [...identity, 'total'].map((member) => String(memberOf(call, member))).join(', '),
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
  unchangedOnRetry(orders, 'retry-unchanged', {
    en: 'sends the same again when it tries again',
    tr: 'yeniden denerken aynısını gönderir',
  }),
  sentAgain(orders, 'failed-order-sent-again', {
    en: 'sends an order again that met a 429 or a 5xx',
    tr: '429 veya 5xx alan siparişi yeniden gönderir',
  }),
  sentOnce(orders, 'accepted-order-sent-once', {
    en: 'sends an order once when it is accepted',
    tr: 'kabul edilen siparişi bir kez gönderir',
  }),
  {
    id: 'muditakurye/courier/client/waits-after-429',
    title: { en: 'waits a minute after a 429', tr: '429 sonrasında bir dakika bekler' },
    requirement: 'waits-a-minute-after-429',
    needs: ['times'],
    occasion: { scenario: 'rate-limited' },
    matches: eachNextAfter(operation, isRateLimited, orders.idOf),
    unclear: eachUnclearNext(operation, isRateLimited, orders.idOf),
    expect: (matching, { minuteMs }) => expectPause(matching, minuteMs),
  },
])

function isRateLimited({ response }: ObservedCall): boolean {
  return response?.status === 429
}
