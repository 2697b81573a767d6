import { defineClientChecks, judgedCall } from '../../../observe/client-check.js'
import { expectSameId } from '../../../observe/expect/expect-identity.js'
import { expectPause } from '../../../observe/expect/expect-pause.js'
import { both, memberOf } from '../../../observe/expect/expect-call.js'
import { eachNextAfter, eachReuse } from '../../../observe/expect/matching-calls.js'
import { wasAccepted, type ObservedCall } from '../../../observe/recording/observed-call.js'
import { eachRetry } from '../../../observe/expect/retries.js'
import { textOfMembers } from '../../../observe/expect/same-members.js'
import { expectThat } from '../../../run/expect/expect.js'
import type { CourierClientRequirement } from './requirement.js'

/** What makes an order this one: what is left when the id and what a retry may renew are taken away. */
const substance = ['customerName', 'customerPhone', 'deliveryAddress', 'items', 'subtotal', 'total', 'notes']

/** How a client of MuditaKurye names its orders and goes on after a failure. */
export const courierClientRetryChecks = defineClientChecks<CourierClientRequirement>([
  {
    id: 'muditakurye/courier/client/order-id-unique',
    title: {
      en: 'never uses an accepted orderId for another order',
      tr: 'kabul edilmiş bir orderId değerini başka siparişte kullanmaz',
    },
    requirement: 'order-id-unique',
    matches: eachReuse('createOrder', orderId),
    expect(matching) {
      const accepted = matching.find(wasAccepted)!
      expectThat(
        isSameOrder(accepted, judgedCall(matching)),
        { en: 'the same order, or another orderId', tr: 'aynı sipariş veya başka bir orderId' },
        both(`${orderId(accepted)}: ${describe(accepted)} → ${describe(judgedCall(matching))}`),
      )
    },
  },
  {
    id: 'muditakurye/courier/client/order-id-on-retry',
    title: {
      en: 'keeps the orderId when it tries again',
      tr: 'yeniden denerken orderId değerini korur',
    },
    requirement: 'order-id-kept-on-retry',
    needs: ['times'],
    matches: eachRetry({ operation: 'createOrder', idOf: orderId, substanceOf }),
    expect: (matching) => expectSameId(matching, orderId),
  },
  {
    id: 'muditakurye/courier/client/waits-after-429',
    title: {
      en: 'waits a minute after a 429',
      tr: '429 sonrasında bir dakika bekler',
    },
    requirement: 'waits-a-minute-after-429',
    needs: ['times'],
    matches: eachNextAfter('createOrder', ({ response }) => response?.status === 429, orderId),
    expect: (matching, { minuteMs }) => expectPause(matching, minuteMs),
  },
])

function orderId(call: ObservedCall): string | undefined {
  const id = memberOf(call, 'orderId')
  return typeof id === 'string' ? id : undefined
}

function substanceOf(call: ObservedCall): string {
  return textOfMembers(call, substance)
}

/** A retry may be worded anew; for whom it is and where it goes is what makes it the same order. */
function isSameOrder(one: ObservedCall, other: ObservedCall): boolean {
  return ['customerName', 'deliveryAddress'].every(
    (member) => memberOf(one, member) === memberOf(other, member),
  )
}

function describe(call: ObservedCall): string {
  return `${String(memberOf(call, 'customerName'))}, ${String(memberOf(call, 'deliveryAddress'))}`
}
