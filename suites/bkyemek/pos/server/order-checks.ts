import {
  optionalFieldNames,
  yesNoFieldNames,
} from '../../../../contracts/bkyemek/pos/order-field-requirements.js'
import { defineChecks, type Check } from '../../../check.js'
import {
  expectMember,
  expectObject,
  expectStatus,
  expectTaken,
  expectTextMember,
  expectThat,
} from '../../../run/expect/expect.js'
import type { PosRequirement } from '../requirement.js'
import {
  minimalOrder,
  optionalFields,
  order,
  orderWithAllFields,
  sendBrokenOrder,
  sendBytes,
  sendOrder,
  without,
} from '../requests.js'
import { variedOrders } from './varied-orders.js'

type Run = Check['run']

function toEscape(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
}

export const orderChecks = defineChecks<PosRequirement>([
  {
    id: 'bkyemek/pos/orders/taken',
    title: { en: 'takes a valid order', tr: 'geçerli siparişi alır' },
    requirement: 'order-accepted',
    tags: ['smoke'],
    async run(target) {
      expectTaken(await sendOrder(target, order(target)))
    },
  },
  {
    id: 'bkyemek/pos/orders/status-200',
    title: { en: 'answers a taken order with 200', tr: 'aldığı siparişe 200 ile yanıt verir' },
    requirement: 'success-is-200',
    async run(target) {
      expectStatus(await sendOrder(target, order(target)), 200)
    },
  },
  {
    id: 'bkyemek/pos/orders/says-success',
    title: { en: 'says "success": true', tr: '"success": true der' },
    requirement: 'success-is-true',
    tags: ['smoke'],
    async run(target) {
      const { success } = expectObject(await sendOrder(target, order(target)))
      const seen = `"success": ${JSON.stringify(success)}`
      expectThat(success === true, { en: '"success": true', tr: '"success": true' }, { en: seen, tr: seen })
    },
  },
  {
    id: 'bkyemek/pos/orders/has-a-message',
    title: { en: 'says in a message what was done', tr: 'ne yapıldığını bir mesajla söyler' },
    requirement: 'success-has-a-message',
    async run(target) {
      expectTextMember(await sendOrder(target, order(target)), 'message')
    },
  },
  {
    id: 'bkyemek/pos/orders/says-order-taken',
    title: { en: 'says "Sipariş alındı."', tr: '"Sipariş alındı." der' },
    requirement: 'success-message',
    async run(target) {
      expectMember(await sendOrder(target, order(target)), 'message', 'Sipariş alındı.')
    },
  },
  {
    id: 'bkyemek/pos/orders/all-fields',
    title: { en: 'takes an order with all 34 fields', tr: '34 alanın tümünü taşıyan siparişi alır' },
    requirement: 'all-fields-accepted',
    tags: ['smoke'],
    async run(target) {
      expectTaken(await sendOrder(target, orderWithAllFields(target)))
    },
  },
  {
    id: 'bkyemek/pos/orders/required-fields-only',
    title: {
      en: 'takes an order with nothing but the required fields',
      tr: 'yalnızca zorunlu alanları taşıyan siparişi alır',
    },
    requirement: 'optional-fields-optional',
    async run(target) {
      expectTaken(await sendOrder(target, minimalOrder(target)))
    },
  },
  ...(Object.keys(optionalFields) as (keyof typeof optionalFields)[]).map((field) => ({
    id: `bkyemek/pos/orders/without-${field}` as const,
    title: { en: `takes an order without ${field}`, tr: `${field} olmayan siparişi alır` },
    requirement: 'optional-fields-optional' as const,
    run: (async (target) => {
      expectTaken(await sendOrder(target, without(order(target), field)))
    }) satisfies Run,
  })),
  {
    id: 'bkyemek/pos/orders/null-in-optional-fields',
    title: { en: 'takes null in optional fields', tr: 'isteğe bağlı alanlarda null değerini alır' },
    requirement: 'null-in-optional-fields-accepted',
    async run(target) {
      const nulls = Object.fromEntries(optionalFieldNames.map((field) => [field, null]))
      expectTaken(await sendBrokenOrder(target, { ...minimalOrder(target), ...nulls }))
    },
  },
  ...yesNoFieldNames.flatMap((field) =>
    (['Evet', 'Hayır'] as const).map((value) => ({
      id: `bkyemek/pos/values/${field}-${value === 'Evet' ? 'yes' : 'no'}` as const,
      title: { en: `takes ${field} "${value}"`, tr: `${field} alanında "${value}" değerini alır` },
      requirement: `values-of-${field}` as const,
      run: (async (target) => {
        expectTaken(await sendOrder(target, order(target, { [field]: value })))
      }) satisfies Run,
    })),
  ),
  {
    id: 'bkyemek/pos/values/initial-status-escaped',
    title: {
      en: 'takes the initial status written in JSON escapes',
      tr: 'JSON kaçışlarıyla yazılmış başlangıç durumunu alır',
    },
    requirement: 'initial-status-accepted',
    async run(target) {
      const escaped = JSON.stringify(order(target)).replace(/[^\x20-\x7e]/g, toEscape)
      expectTaken(await sendBytes(target, escaped))
    },
  },
  {
    id: 'bkyemek/pos/orders/indented',
    title: { en: 'takes an order whose JSON is indented', tr: 'JSON’u girintili yazılmış siparişi alır' },
    requirement: 'order-accepted',
    async run(target) {
      expectTaken(await sendBytes(target, JSON.stringify(order(target), null, '\t')))
    },
  },
  {
    id: 'bkyemek/pos/orders/other-field-order',
    title: { en: 'takes the fields in another order', tr: 'alanları başka sırada da alır' },
    requirement: 'order-accepted',
    async run(target) {
      expectTaken(
        await sendBytes(target, JSON.stringify(Object.fromEntries(Object.entries(order(target)).reverse()))),
      )
    },
  },
  {
    id: 'bkyemek/pos/values/amount-written-150.00',
    title: { en: 'takes an amount written 150.00', tr: '150.00 diye yazılmış tutarı alır' },
    requirement: 'whole-amounts-accepted',
    async run(target) {
      expectTaken(await sendBytes(target, JSON.stringify(order(target)).replaceAll('345.5', '150.00')))
    },
  },
  ...variedOrders.map(({ behaviour, title, requirement, level, changes }) => ({
    id: `bkyemek/pos/${behaviour}` as const,
    title,
    requirement,
    ...(level && { level }),
    run: (async (target) => {
      expectTaken(await sendOrder(target, order(target, changes(target))))
    }) satisfies Run,
  })),
  ...(['empty-string', 'null'] as const).map((value) => ({
    id: `bkyemek/pos/items/no-choices-${value}` as const,
    title: {
      en: `takes ${value === 'null' ? 'null' : 'empty texts'} for an item without choices`,
      tr: `seçimi olmayan öğede ${value === 'null' ? 'null' : 'boş metin'} alır`,
    },
    requirement: 'items-without-choices-accepted' as const,
    readings: { 'bkyemek.empty-item-text': [value, 'either'] },
    run: (async (target) => {
      const nothing = value === 'null' ? null : ''
      const item = {
        urun_adi: 'Ayran',
        tercihler_adi: nothing,
        cikarilacaklar_adi: nothing,
        urun_not: nothing,
        adet: 1,
      }
      expectTaken(await sendBrokenOrder(target, { ...order(target), siparis_icerikleri: [item] }))
    }) satisfies Run,
  })),
])
