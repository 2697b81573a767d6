import { both } from '../../../../contracts/text/bilingual.js'
import { defineClientChecks, judgedCall } from '../../../observe/client-check.js'
import { memberOf, shownAs } from '../../../observe/expect/expect-call.js'
import { eachSequence } from '../../../observe/expect/matching-calls.js'
import type { ObservedCall } from '../../../observe/recording/observed-call.js'
import { expectThat } from '../../../run/expect/expect.js'
import { eachRepeat } from './events.js'
import type { PosClientRequirement } from '../../../../contracts/muditakurye/pos/client-requirements.js'

/** How MuditaKurye names orders and their events. */
export const posClientIdentityChecks = defineClientChecks<PosClientRequirement>([
  {
    id: 'muditakurye/pos/client/internal-id-kept',
    title: {
      en: 'keeps an order’s yemekKuryeOrderId from event to event',
      tr: 'bir siparişin yemekKuryeOrderId değerini bütün olaylarında korur',
    },
    requirement: 'internal-id-kept',
    matches: eachSequence('receiveStatus', orderOf),
    expect(matching) {
      const [first, again] = [internalIdOf(matching[0]), internalIdOf(judgedCall(matching))]
      expectThat(first === again, shownAs('yemekKuryeOrderId', first), shownAs('yemekKuryeOrderId', again))
    },
  },
  {
    id: 'muditakurye/pos/client/internal-id-unique',
    title: {
      en: 'never uses a yemekKuryeOrderId for another order',
      tr: 'bir yemekKuryeOrderId değerini başka siparişte kullanmaz',
    },
    requirement: 'internal-id-kept',
    matches: eachSequence('receiveStatus', internalIdOf),
    expect(matching) {
      const [first, again] = [matching[0], judgedCall(matching)]
      expectThat(
        orderOf(first) === orderOf(again),
        {
          en: 'the same order, or another yemekKuryeOrderId',
          tr: 'aynı sipariş veya başka yemekKuryeOrderId',
        },
        both(
          `${internalIdOf(first)}: ${String(memberOf(first, 'orderId'))}, ${String(memberOf(again, 'orderId'))}`,
        ),
      )
    },
  },
  {
    id: 'muditakurye/pos/client/repeat-keeps-timestamp',
    title: {
      en: 'keeps the timestamp of an event that it sends again',
      tr: 'yeniden gönderdiği olayın timestamp değerini korur',
    },
    requirement: 'repeat-keeps-timestamp',
    needs: ['times'],
    matches: eachRepeat,
    expect(matching) {
      const [first, again] = [matching[0], judgedCall(matching)].map((call) => memberOf(call, 'timestamp'))
      expectThat(first === again, shownAs('timestamp', first), shownAs('timestamp', again))
    },
  },
])

/** Whether an orderId is one restaurant's or everybody's is not documented. Without both ids there is nothing to compare. */
function orderOf(call: ObservedCall): string | undefined {
  const [orderId, restaurantId] = [memberOf(call, 'orderId'), memberOf(call, 'providerRestaurantId')]
  return typeof orderId === 'string' && internalIdOf(call) !== undefined
    ? JSON.stringify([orderId, restaurantId])
    : undefined
}

function internalIdOf(call: ObservedCall): string | undefined {
  const id = memberOf(call, 'yemekKuryeOrderId')
  return typeof id === 'string' && id !== '' && typeof memberOf(call, 'orderId') === 'string'
    ? id.toLowerCase()
    : undefined
}
