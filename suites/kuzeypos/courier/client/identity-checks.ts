import { both } from '../../../../contracts/text/bilingual.js'
import { defineClientChecks, judgedCall } from '../../../observe/client-check.js'
import { memberOf } from '../../../observe/expect/expect-call.js'
import { expectSameId } from '../../../observe/expect/expect-identity.js'
import { objectOf, type ObservedCall } from '../../../observe/recording/observed-call.js'
import { eachSequence } from '../../../observe/expect/matching-calls.js'
import type { Sameness } from '../../../observe/expect/order-sameness.js'
import { eachRetry, eachUnclearRetry } from '../../../observe/expect/retries.js'
import { isSameMember } from '../../../observe/expect/same-members.js'
import { unclearReuses } from '../../../observe/expect/unclear-reuses.js'
import { expectThat } from '../../../run/expect/expect.js'
import type { CourierClientRequirement } from '../../../../contracts/kuzeypos/courier/client-requirements.js'
import { orderIdOf } from './pushed-order-id.js'

/** What makes an order this one, by member. */
const substance = ['createdAt', 'price', 'customer']

const retried = { operation: 'receiveOrder', idOf: orderIdOf, substanceOf }

/** How KuzeyPOS names its orders. */
export const courierClientIdentityChecks = defineClientChecks<CourierClientRequirement>([
  {
    id: 'kuzeypos/courier/client/order-id-unique',
    title: {
      en: 'never uses a kuzeyOrderId for another order',
      tr: 'bir kuzeyOrderId değerini başka siparişte kullanmaz',
    },
    requirement: 'order-id-unique',
    occasion: {
      call: {
        en: 'an order that is pushed again under its kuzeyOrderId',
        tr: 'kuzeyOrderId değeriyle yeniden gönderilen bir sipariş',
      },
    },
    matches: eachSequence('receiveOrder', orderIdOf),
    unclear: (recording) =>
      unclearReuses(eachSequence('receiveOrder', orderIdOf)(recording), {
        idField: 'kuzeyOrderId',
        sameness,
      }),
    expect(matching) {
      const [first, again] = [matching[0], judgedCall(matching)]
      expectThat(
        sameness(first, again) !== 'other',
        { en: 'the same order, or another kuzeyOrderId', tr: 'aynı sipariş veya başka bir kuzeyOrderId' },
        both(`${orderIdOf(first)}: ${describe(first)} → ${describe(again)}`),
      )
    },
  },
  {
    id: 'kuzeypos/courier/client/order-id-on-retry',
    title: {
      en: 'keeps the kuzeyOrderId when it pushes an order again',
      tr: 'siparişi yeniden gönderirken kuzeyOrderId değerini korur',
    },
    requirement: 'order-id-kept-on-retry',
    needs: ['times'],
    occasion: { scenario: 'lost-answer' },
    matches: eachRetry(retried),
    unclear: eachUnclearRetry(retried, 'kuzeyOrderId'),
    expect: (matching) => expectSameId(matching, orderIdOf),
  },
])

/** All but the id and the notes, which a restaurant may add when it calls a courier by hand. */
function substanceOf(call: ObservedCall): string {
  const { kuzeyOrderId: _id, orderNote: _note, courierNote: _courierNote, ...rest } = objectOf(call) ?? {}
  return JSON.stringify(rest)
}

/** An order may be edited between two pushes; one of which most has changed is another. */
function sameness(one: ObservedCall, other: ObservedCall): Sameness {
  const changed = substance.filter((member) => !isSameMember(one, other, member))
  if (changed.length > 1) return 'other'
  return changed.length === 0 ? 'same' : 'unclear'
}

function describe(call: ObservedCall): string {
  const members = ['createdAt', 'price', 'customer.details.name']
  return members.map((member) => String(memberOf(call, member))).join(', ')
}
