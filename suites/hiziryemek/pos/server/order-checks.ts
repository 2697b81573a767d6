import {
  fieldNamesLikelyAbsent,
  type FieldLikelyAbsent,
} from '../../../../contracts/hiziryemek/pos/requirements.js'
import { defineChecks, type Check } from '../../../check.js'
import { expectTaken } from '../../../run/expect/expect.js'
import { orderVariety } from '../order-variety.js'
import { item, order, priced, sendBrokenOrder, sendOrder, without, type Order } from '../requests.js'
import type { PosRequirement } from '../requirement.js'
import { ownSecret } from '../../secret-header.js'

type Run = Check['run']

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

export const orderChecks = defineChecks<PosRequirement>([
  {
    id: 'hiziryemek/pos/orders/one-after-another',
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
  ...orderVariety.map(({ behaviour, title, requirement, order: make }) => ({
    id: `hiziryemek/pos/orders/${behaviour}` as const,
    title,
    requirement,
    run: (async (target) => {
      expectTaken(await sendOrder(target, make(target)))
    }) satisfies Run,
  })),
  ...fieldNamesLikelyAbsent.map((field) => ({
    id: `hiziryemek/pos/orders/without-${field}` as const,
    title: { en: `takes an order without ${field}`, tr: `${field} taşımayan siparişi alır` },
    requirement: `absence-of-${field}` as const,
    run: (async (target) => {
      expectTaken(await sendOrder(target, absences[field](order(target))))
    }) satisfies Run,
  })),
  ...Object.entries(nullNotes).map(([field, spoil]) => ({
    id: `hiziryemek/pos/orders/null-${field}` as const,
    title: { en: `takes null as ${field}`, tr: `${field} için null değerini kabul eder` },
    requirement: 'null-note-taken' as const,
    run: (async (target) => {
      expectTaken(await sendBrokenOrder(target, spoil(order(target))))
    }) satisfies Run,
  })),
  {
    id: 'hiziryemek/pos/orders/with-charset',
    title: {
      en: 'takes an order sent as application/json; charset=utf-8',
      tr: 'application/json; charset=utf-8 olarak gönderilen siparişi alır',
    },
    requirement: 'json-with-charset-taken',
    async run(target) {
      const headers = { ...ownSecret(target), 'Content-Type': 'application/json; charset=utf-8' }
      expectTaken(await sendOrder(target, order(target), headers))
    },
  },
  {
    id: 'hiziryemek/pos/orders/repeated',
    title: { en: 'takes an order that is pushed twice', tr: 'iki kez gönderilen siparişi alır' },
    requirement: 'repeated-order-taken',
    async run(target) {
      const body = order(target)
      expectTaken(await sendOrder(target, body))
      expectTaken(await sendOrder(target, body))
    },
  },
  {
    id: 'hiziryemek/pos/orders/repeated-at-once',
    title: {
      en: 'takes an order that is pushed twice at once',
      tr: 'aynı anda iki kez gönderilen siparişi alır',
    },
    requirement: 'repeated-order-taken',
    async run(target) {
      const body = order(target)
      const [first, second] = await Promise.all([sendOrder(target, body), sendOrder(target, body)])
      expectTaken(first)
      expectTaken(second)
    },
  },
])
