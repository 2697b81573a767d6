import type { CourierClientRequirement } from '../../../../contracts/hesapkurye/courier/client-requirements.js'
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
import { orderNumber } from './package-numbers.js'

const substance = [
  'CustomerName',
  'CustomerPhone',
  'Address',
  'AddressDetail',
  'OrderNote',
  'PackagePrice',
  'Products',
]

const packages: NamedOrders = {
  surface: 'hesapkurye/courier',
  operation: 'savePackage',
  idField: 'RemoteOrderNumber',
  word: 'order-number',
  idOf: orderNumber,
  substanceOf: (call) => textOfMembers(call, substance),
  // Once it was saved nobody has to try again: another customer, place, price or product is another order.
  sameness: samenessOf({
    who: ['CustomerName', 'Address', 'PackagePrice', 'Products'],
    items: [],
    amounts: [],
    texts: ['AddressDetail', 'OrderNote'],
  }),
  describe: (call) =>
    ['CustomerName', 'Address', 'PackagePrice'].map((member) => String(memberOf(call, member))).join(', '),
}

/** How a client of Hesap Kurye names its packages and sends them again. */
export const courierClientPackageChecks = defineClientChecks<CourierClientRequirement>([
  idUnique(packages, 'order-number-unique', {
    en: 'never uses a saved RemoteOrderNumber for another order',
    tr: 'kaydedilmiş bir RemoteOrderNumber değerini başka siparişte kullanmaz',
  }),
  idKeptOnRetry(packages, 'order-number-kept-on-retry', {
    en: 'keeps the RemoteOrderNumber when it tries again',
    tr: 'yeniden denerken RemoteOrderNumber değerini korur',
  }),
  sentOnce(
    packages,
    'saved-package-sent-once',
    { en: 'sends a package once when it is saved', tr: 'kaydedilen paketi bir kez gönderir' },
    'saved-once',
  ),
])
