import { defineClientChecks, judgedCall } from '../../../observe/client-check.js'
import { both, memberOf } from '../../../observe/expect/expect-call.js'
import { expectSameId } from '../../../observe/expect/expect-identity.js'
import { expectOnce } from '../../../observe/expect/expect-once.js'
import { eachAccepted, eachReuse } from '../../../observe/expect/matching-calls.js'
import { wasAccepted, type ObservedCall } from '../../../observe/recording/observed-call.js'
import { eachRetry } from '../../../observe/expect/retries.js'
import { isSameMember, textOfMembers } from '../../../observe/expect/same-members.js'
import { expectThat } from '../../../run/expect/expect.js'
import type { CourierClientRequirement } from './requirement.js'
import { orderNumber } from './package-numbers.js'

const operation = 'savePackage'

/** What makes an order this one: what is left when the number and what a retry may renew are taken away. */
const substance = [
  'CustomerName',
  'CustomerPhone',
  'Address',
  'AddressDetail',
  'OrderNote',
  'PackagePrice',
  'Products',
]

/** How a client of Hesap Kurye names its packages and sends them again. */
export const courierClientPackageChecks = defineClientChecks<CourierClientRequirement>([
  {
    id: 'hesapkurye/courier/client/order-number-unique',
    title: {
      en: 'never uses a saved RemoteOrderNumber for another order',
      tr: 'kaydedilmiş bir RemoteOrderNumber değerini başka siparişte kullanmaz',
    },
    requirement: 'order-number-unique',
    matches: eachReuse(operation, orderNumber),
    expect(matching) {
      const saved = matching.find(wasAccepted)!
      expectThat(
        isSameOrder(saved, judgedCall(matching)),
        {
          en: 'the same order, or another RemoteOrderNumber',
          tr: 'aynı sipariş veya başka bir RemoteOrderNumber',
        },
        both(`${orderNumber(saved)}: ${describe(saved)} → ${describe(judgedCall(matching))}`),
      )
    },
  },
  {
    id: 'hesapkurye/courier/client/order-number-on-retry',
    title: {
      en: 'keeps the RemoteOrderNumber when it tries again',
      tr: 'yeniden denerken RemoteOrderNumber değerini korur',
    },
    requirement: 'order-number-kept-on-retry',
    needs: ['times'],
    matches: eachRetry({ operation, idOf: orderNumber, substanceOf }),
    expect: (matching) => expectSameId(matching, orderNumber),
  },
  {
    id: 'hesapkurye/courier/client/saved-once',
    title: { en: 'sends a package once when it is saved', tr: 'kaydedilen paketi bir kez gönderir' },
    requirement: 'saved-package-sent-once',
    matches: eachAccepted(operation, orderNumber, isSameOrder),
    expect: (matching) => expectOnce(matching, (call) => String(orderNumber(call))),
  },
])

function substanceOf(call: ObservedCall): string {
  return textOfMembers(call, substance)
}

/** Once it was saved nobody has to try again: another customer, place, price or product is another order. */
function isSameOrder(one: ObservedCall, other: ObservedCall): boolean {
  return ['CustomerName', 'Address', 'PackagePrice', 'Products'].every((member) =>
    isSameMember(one, other, member),
  )
}

function describe(call: ObservedCall): string {
  return ['CustomerName', 'Address', 'PackagePrice']
    .map((member) => String(memberOf(call, member)))
    .join(', ')
}
