import type { PosClientRequirement } from '../../../../contracts/hiziryemek/pos/client-requirements.js'
import {
  idKeptOnRetry,
  idUnique,
  sentOnce,
  type NamedOrders,
} from '../../../families/clients/order-repetitions.js'
import { defineClientChecks } from '../../../observe/client-check.js'
import { memberOf } from '../../../observe/expect/expect-call.js'
import { samenessOf } from '../../../observe/expect/order-sameness.js'
import { isSameMember, textOfMembers } from '../../../observe/expect/same-members.js'

const samenessOfContent = samenessOf({
  who: [],
  items: ['items'],
  amounts: ['address', 'totals'],
  texts: ['note'],
})

const orders: NamedOrders = {
  surface: 'hiziryemek/pos',
  operation: 'receiveOrder',
  idField: 'orderId',
  word: 'order-id',
  idOf(call) {
    const id = memberOf(call, 'orderId')
    return typeof id === 'string' && id !== '' ? id : undefined
  },
  substanceOf: (call) => textOfMembers(call, ['items', 'totals', 'address', 'note']),
  // What an order may still change in is written nowhere: another number, or more than one part, makes it another.
  sameness(one, other) {
    const areNumbered = [one, other].every((call) => typeof memberOf(call, 'orderNumber') === 'string')
    return areNumbered && !isSameMember(one, other, 'orderNumber') ? 'other' : samenessOfContent(one, other)
  },
  describe: (call) =>
    ['orderNumber', 'totals.total', 'address.full'].map((path) => String(memberOf(call, path))).join(', '),
}

/** How HızırYemek names its orders, and sends them again. */
export const posClientRepetitionChecks = defineClientChecks<PosClientRequirement>([
  idUnique(orders, 'order-id-unique', {
    en: 'never uses the orderId of a taken order for another',
    tr: 'kabul edilmiş siparişin orderId değerini başka siparişte kullanmaz',
  }),
  idKeptOnRetry(orders, 'order-id-kept-on-retry', {
    en: 'keeps the orderId when it tries again',
    tr: 'yeniden denerken orderId değerini korur',
  }),
  sentOnce(orders, 'taken-order-sent-once', {
    en: 'sends an order once when it is taken',
    tr: 'kabul edilen siparişi bir kez gönderir',
  }),
])
