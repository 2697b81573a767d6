import { defineClientChecks, judgedCall } from '../../../observe/client-check.js'
import { memberOf } from '../../../observe/expect/expect-call.js'
import { expectSameId } from '../../../observe/expect/expect-identity.js'
import { expectOnce } from '../../../observe/expect/expect-once.js'
import { eachAccepted, eachReuse } from '../../../observe/expect/matching-calls.js'
import { wasAccepted, type ObservedCall } from '../../../observe/recording/observed-call.js'
import { eachRetry } from '../../../observe/expect/retries.js'
import { isSameMember, textOfMembers } from '../../../observe/expect/same-members.js'
import { expectThat } from '../../../run/expect/expect.js'
import type { PosClientRequirement } from './requirement.js'

const operation = 'receiveOrder'

/** How HızırYemek names its orders, and sends them again. */
export const posClientRepetitionChecks = defineClientChecks<PosClientRequirement>([
  {
    id: 'hiziryemek/pos/client/order-id-unique',
    title: {
      en: 'never uses the orderId of a taken order for another',
      tr: 'kabul edilmiş siparişin orderId değerini başka siparişte kullanmaz',
    },
    requirement: 'order-id-unique',
    matches: eachReuse(operation, orderId),
    expect(matching) {
      const taken = matching.find(wasAccepted)!
      const describe = (call: ObservedCall) =>
        `${orderId(call)}: ${JSON.stringify(memberOf(call, 'orderNumber'))}`
      expectThat(
        isSameOrder(taken, judgedCall(matching)),
        { en: 'the same order, or another orderId', tr: 'aynı sipariş veya başka bir orderId' },
        {
          en: `${describe(taken)}, then ${describe(judgedCall(matching))} with another content`,
          tr: `${describe(taken)}, ardından başka içerikle ${describe(judgedCall(matching))}`,
        },
      )
    },
  },
  {
    id: 'hiziryemek/pos/client/order-id-on-retry',
    title: { en: 'keeps the orderId when it tries again', tr: 'yeniden denerken orderId değerini korur' },
    requirement: 'order-id-kept-on-retry',
    needs: ['times'],
    matches: eachRetry({ operation, idOf: orderId, substanceOf }),
    expect: (matching) => expectSameId(matching, orderId),
  },
  {
    id: 'hiziryemek/pos/client/sent-once',
    title: { en: 'sends an order once when it is taken', tr: 'kabul edilen siparişi bir kez gönderir' },
    requirement: 'taken-order-sent-once',
    matches: eachAccepted(operation, orderId, isSameOrder),
    expect: (matching) => expectOnce(matching, (call) => String(orderId(call))),
  },
])

function orderId(call: ObservedCall): string | undefined {
  const id = memberOf(call, 'orderId')
  return typeof id === 'string' && id !== '' ? id : undefined
}

function substanceOf(call: ObservedCall): string {
  return textOfMembers(call, ['items', 'totals', 'address', 'note'])
}

/** What an order may still change in is written nowhere: another number, or more than one part, makes it another. */
function isSameOrder(one: ObservedCall, other: ObservedCall): boolean {
  const isSame = (member: string) => isSameMember(one, other, member)
  const areNumbered = [one, other].every((call) => typeof memberOf(call, 'orderNumber') === 'string')
  return (!areNumbered || isSame('orderNumber')) && (isSame('items') || ['address', 'totals'].every(isSame))
}
