import { defineClientChecks, judgedCall } from '../../../observe/client-check.js'
import { both, memberOf } from '../../../observe/expect/expect-call.js'
import { expectSameId } from '../../../observe/expect/expect-identity.js'
import { expectOnce } from '../../../observe/expect/expect-once.js'
import { eachAccepted, eachReuse } from '../../../observe/expect/matching-calls.js'
import { wasAccepted, type ObservedCall } from '../../../observe/recording/observed-call.js'
import { eachRetry } from '../../../observe/expect/retries.js'
import { isSameMember, textOfMembers } from '../../../observe/expect/same-members.js'
import { expectThat } from '../../../run/expect/expect.js'
import type { PosClientRequirement } from './requirement.js'

const operation = 'receiveOrder'

/** What makes an order this one: what is left when the id, the time and what may still change are taken away. */
const substance = ['restoran_id', 'musteri_adi', 'adres', 'siparis_tutari', 'siparis_icerikleri']

/** How BK Yemek names its orders, and sends them again. */
export const posClientRepetitionChecks = defineClientChecks<PosClientRequirement>([
  {
    id: 'bkyemek/pos/client/order-id-unique',
    title: {
      en: 'never uses the siparis_id of a taken order for another',
      tr: 'kabul edilmiş siparişin siparis_id değerini başka siparişte kullanmaz',
    },
    requirement: 'order-id-unique',
    matches: eachReuse(operation, orderId),
    expect(matching) {
      const taken = matching.find(wasAccepted)!
      expectThat(
        isSameOrder(taken, judgedCall(matching)),
        { en: 'the same order, or another siparis_id', tr: 'aynı sipariş veya başka bir siparis_id' },
        both(`${orderId(taken)}: ${describe(taken)} → ${describe(judgedCall(matching))}`),
      )
    },
  },
  {
    id: 'bkyemek/pos/client/order-id-on-retry',
    title: {
      en: 'keeps the siparis_id when it tries again',
      tr: 'yeniden denerken siparis_id değerini korur',
    },
    requirement: 'order-id-kept-on-retry',
    needs: ['times'],
    matches: eachRetry({ operation, idOf: orderId, substanceOf }),
    expect: (matching) => expectSameId(matching, orderId),
  },
  {
    id: 'bkyemek/pos/client/sent-once',
    title: { en: 'sends an order once when it is taken', tr: 'kabul edilen siparişi bir kez gönderir' },
    requirement: 'taken-order-sent-once',
    matches: eachAccepted(operation, orderId, isSameOrder),
    expect: (matching) => expectOnce(matching, (call) => String(orderId(call))),
  },
])

/** Undefined where JSON's reader has rounded it: two such ids may have been different. */
function orderId(call: ObservedCall): string | undefined {
  const id = memberOf(call, 'siparis_id')
  return Number.isSafeInteger(id) || typeof id === 'string' ? String(id) : undefined
}

function substanceOf(call: ObservedCall): string {
  return textOfMembers(call, substance)
}

/** An order may be worded anew: another customer, or other products with another total or time, make it another. */
function isSameOrder(one: ObservedCall, other: ObservedCall): boolean {
  const isSame = (member: string) => isSameMember(one, other, member)
  return (
    ['restoran_id', 'musteri_adi', 'adres'].every(isSame) &&
    (isSame('siparis_icerikleri') || ['siparis_tarihi', 'siparis_tutari'].every(isSame))
  )
}

function describe(call: ObservedCall): string {
  return `${String(memberOf(call, 'musteri_adi'))}, ${String(memberOf(call, 'adres'))}, ${String(memberOf(call, 'siparis_tarihi'))}`
}
