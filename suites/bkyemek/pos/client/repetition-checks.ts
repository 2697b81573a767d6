import type { PosClientRequirement } from '../../../../contracts/bkyemek/pos/client-requirements.js'
import {
  idKeptOnRetry,
  idUnique,
  sentOnce,
  type NamedOrders,
} from '../../../families/clients/order-repetitions.js'
import { defineClientChecks } from '../../../observe/client-check.js'
import { memberOf } from '../../../observe/expect/expect-call.js'
import { samenessOf } from '../../../observe/expect/order-sameness.js'
import { textOfMembers } from '../../../observe/expect/same-members.js'

const who = ['restoran_id', 'musteri_adi', 'adres']
const items = ['siparis_icerikleri']
const texts = ['odeme_tutari', 'adres_aciklama', 'kurye_not']

const orders: NamedOrders = {
  surface: 'bkyemek/pos',
  operation: 'receiveOrder',
  idField: 'siparis_id',
  word: 'order-id',
  // Undefined where JSON's reader has rounded it: two such ids may have been different.
  idOf(call) {
    const id = memberOf(call, 'siparis_id')
    return Number.isSafeInteger(id) || typeof id === 'string' ? String(id) : undefined
  },
  substanceOf: (call) => textOfMembers(call, [...who, ...items, 'siparis_tutari', ...texts]),
  // An order may be worded anew: another customer, or other products with another total or time, make it another.
  sameness: samenessOf({ who, items, amounts: ['siparis_tarihi', 'siparis_tutari'], texts }),
  describe: (call) =>
    ['musteri_adi', 'adres', 'siparis_tarihi'].map((member) => String(memberOf(call, member))).join(', '),
}

/** How BK Yemek names its orders, and sends them again. */
export const posClientRepetitionChecks = defineClientChecks<PosClientRequirement>([
  idUnique(orders, 'order-id-unique', {
    en: 'never uses the siparis_id of a taken order for another',
    tr: 'kabul edilmiş siparişin siparis_id değerini başka siparişte kullanmaz',
  }),
  idKeptOnRetry(orders, 'order-id-kept-on-retry', {
    en: 'keeps the siparis_id when it tries again',
    tr: 'yeniden denerken siparis_id değerini korur',
  }),
  sentOnce(orders, 'taken-order-sent-once', {
    en: 'sends an order once when it is taken',
    tr: 'kabul edilen siparişi bir kez gönderir',
  }),
])
