import { askingMore } from '../../../families/asking-more.js'
import {
  fieldNamesLikelyAbsent,
  type FieldLikelyAbsent,
} from '../../../../contracts/hiziryemek/pos/requirements.js'
import { familyChecks } from '../../../families/family-row.js'
import { takes, takesAgain, takesAgainInOtherOrder } from '../../../families/taken-requests.js'
import { everyAmountZero } from '../../../families/bodies/zero-amounts.js'
import { expectTaken } from '../../../run/expect/expect.js'
import { facts } from '../facts.js'
import { orderVariety } from '../order-variety.js'
import { item, order, priced, sendBrokenOrder, sendOrder, without, type Order } from '../requests.js'
import type { PosRequirement } from '../requirement.js'
import { ownSecret } from '../../secret-header.js'

/** An order with one field left out that a customer may have had nothing to say in. */
const absences: Record<FieldLikelyAbsent, (whole: Order) => Order> = {
  note: (whole) => without(whole, 'note'),
  'address.note': (whole) => ({ ...whole, address: without(whole.address ?? {}, 'note') }),
  'items.options': (whole) => ({
    ...whole,
    items: (whole.items ?? []).map((line) => without(line, 'options')),
  }),
}

const nullNotes = {
  note: (whole: Order) => ({ ...whole, note: null }),
  'address.note': (whole: Order) => ({ ...whole, address: { ...whole.address, note: null } }),
}

export const orderChecks = familyChecks<PosRequirement>(facts, [
  {
    id: 'orders/one-after-another',
    title: {
      en: 'takes orders like the sample, large and small, one after another',
      tr: 'örnekteki gibi büyük ve küçük siparişleri art arda alır',
    },
    requirement: 'order-taken',
    tags: ['smoke'],
    async run(target) {
      expectTaken(await sendOrder(target, order(target)))
      expectTaken(await sendOrder(target, order(target, priced([item('Adana Kebap', 1, 250)]))))
      expectTaken(await sendOrder(target, order(target, priced([item('Adana Kebap', 12, 250)]))))
    },
  },
  ...orderVariety.map(({ behaviour, order: make, ...row }) =>
    takes({ ...row, id: `orders/${behaviour}`, send: (target) => sendOrder(target, make(target)) }),
  ),
  ...fieldNamesLikelyAbsent.map((field) =>
    takes({
      id: `orders/without-${field}`,
      title: { en: `takes an order without ${field}`, tr: `${field} taşımayan siparişi alır` },
      requirement: `absence-of-${field}` as const,
      send: (target) => sendOrder(target, absences[field](order(target))),
    }),
  ),
  ...Object.entries(nullNotes).map(([field, spoil]) =>
    takes<PosRequirement>({
      id: `orders/null-${field}`,
      title: { en: `takes null as ${field}`, tr: `${field} için null değerini kabul eder` },
      requirement: 'null-note-taken',
      send: (target) => sendBrokenOrder(target, spoil(order(target))),
    }),
  ),
  takes({
    id: 'orders/with-charset',
    title: {
      en: 'takes an order sent as application/json; charset=utf-8',
      tr: 'application/json; charset=utf-8 olarak gönderilen siparişi alır',
    },
    requirement: 'json-with-charset-taken',
    send(target) {
      const headers = { ...ownSecret(target), 'Content-Type': 'application/json; charset=utf-8' }
      return sendOrder(target, order(target), headers)
    },
  }),
  everyAmountZero<PosRequirement>({
    id: 'orders/every-amount-zero',
    requirement: 'order-taken',
    // Only an example is given: what may be zero is not said.
    ...askingMore('unusual-value-taken'),
    amounts: ['unitPrice', 'totalPrice', 'subtotal', 'deliveryFee', 'total'],
  }),
  takesAgainInOtherOrder({
    id: 'orders/repeated-in-other-order',
    title: {
      en: 'takes an order again whose members come in another order',
      tr: 'alanları başka sırada yinelenen siparişi alır',
    },
    requirement: 'repeated-order-taken',
  }),
  takesAgain({
    id: 'orders/repeated',
    title: { en: 'takes an order that is pushed twice', tr: 'iki kez gönderilen siparişi alır' },
    requirement: 'repeated-order-taken',
    times: 2,
  }),
  takesAgain({
    id: 'orders/repeated-at-once',
    title: {
      en: 'takes an order that is pushed twice at once',
      tr: 'aynı anda iki kez gönderilen siparişi alır',
    },
    requirement: 'repeated-order-taken',
    times: 2,
    atOnce: true,
  }),
])
