import { both } from '../../../../contracts/text/bilingual.js'
import { askingMore } from '../../../families/asking-more.js'
import {
  optionalFieldNames,
  yesNoFieldNames,
} from '../../../../contracts/bkyemek/pos/order-field-requirements.js'
import { familyChecks } from '../../../families/family-row.js'
import { indented, inEscapes, inOtherOrder } from '../../../families/bodies/notations.js'
import { takes } from '../../../families/taken-requests.js'
import {
  expectMember,
  expectObject,
  expectStatus,
  expectTextMember,
  expectThat,
} from '../../../run/expect/expect.js'
import { facts } from '../facts.js'
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

export const orderChecks = familyChecks<PosRequirement>(facts, [
  takes({
    id: 'orders/taken',
    title: { en: 'takes a valid order', tr: 'geçerli siparişi alır' },
    requirement: 'order-accepted',
    tags: ['smoke'],
    send: (target) => facts.sendSound(target),
  }),
  takes({
    id: 'orders/status-200',
    title: { en: 'answers a taken order with 200', tr: 'aldığı siparişe 200 ile yanıt verir' },
    requirement: 'success-is-200',
    send: (target) => facts.sendSound(target),
    expect: (exchange) => expectStatus(exchange, 200),
  }),
  {
    id: 'orders/says-success',
    title: { en: 'says "success": true', tr: '"success": true der' },
    requirement: 'success-is-true',
    tags: ['smoke'],
    async run(target) {
      const { success } = expectObject(await sendOrder(target, order(target)))
      const seen = `"success": ${JSON.stringify(success)}`
      expectThat(success === true, both('"success": true'), both(seen))
    },
  },
  takes({
    id: 'orders/has-a-message',
    title: { en: 'says in a message what was done', tr: 'ne yapıldığını bir mesajla söyler' },
    requirement: 'success-has-a-message',
    send: (target) => facts.sendSound(target),
    expect: (exchange) => expectTextMember(exchange, 'message'),
  }),
  takes({
    id: 'orders/says-order-taken',
    title: { en: 'says "Sipariş alındı."', tr: '"Sipariş alındı." der' },
    requirement: 'success-message',
    send: (target) => facts.sendSound(target),
    expect: (exchange) => expectMember(exchange, 'message', 'Sipariş alındı.'),
  }),
  takes({
    id: 'orders/all-fields',
    title: { en: 'takes an order with all 34 fields', tr: '34 alanın tümünü taşıyan siparişi alır' },
    requirement: 'all-fields-accepted',
    tags: ['smoke'],
    send: (target) => sendOrder(target, orderWithAllFields(target)),
  }),
  takes({
    id: 'orders/required-fields-only',
    title: {
      en: 'takes an order with nothing but the required fields',
      tr: 'yalnızca zorunlu alanları taşıyan siparişi alır',
    },
    requirement: 'optional-fields-optional',
    send: (target) => sendOrder(target, minimalOrder(target)),
  }),
  ...(Object.keys(optionalFields) as (keyof typeof optionalFields)[]).map((field) =>
    takes<PosRequirement>({
      id: `orders/without-${field}`,
      title: { en: `takes an order without ${field}`, tr: `${field} olmayan siparişi alır` },
      requirement: 'optional-fields-optional',
      send: (target) => sendOrder(target, without(order(target), field)),
    }),
  ),
  takes({
    id: 'orders/null-in-optional-fields',
    title: { en: 'takes null in optional fields', tr: 'isteğe bağlı alanlarda null değerini alır' },
    requirement: 'null-in-optional-fields-accepted',
    send(target) {
      const nulls = Object.fromEntries(optionalFieldNames.map((field) => [field, null]))
      return sendBrokenOrder(target, { ...minimalOrder(target), ...nulls })
    },
  }),
  ...yesNoFieldNames.flatMap((field) =>
    (['Evet', 'Hayır'] as const).map((value) =>
      takes<PosRequirement>({
        id: `values/${field}-${value === 'Evet' ? 'yes' : 'no'}`,
        title: { en: `takes ${field} "${value}"`, tr: `${field} alanında "${value}" değerini alır` },
        requirement: `values-of-${field}`,
        send: (target) => sendOrder(target, order(target, { [field]: value })),
      }),
    ),
  ),
  inEscapes({
    id: 'values/initial-status-escaped',
    title: {
      en: 'takes the initial status written in JSON escapes',
      tr: 'JSON kaçışlarıyla yazılmış başlangıç durumunu alır',
    },
    requirement: 'initial-status-accepted',
  }),
  indented({
    id: 'orders/indented',
    title: { en: 'takes an order whose JSON is indented', tr: 'JSON’u girintili yazılmış siparişi alır' },
    requirement: 'order-accepted',
  }),
  inOtherOrder({
    id: 'orders/other-field-order',
    title: { en: 'takes the fields in another order', tr: 'alanları başka sırada da alır' },
    requirement: 'order-accepted',
  }),
  takes({
    id: 'values/amount-written-150.00',
    title: { en: 'takes an amount written 150.00', tr: '150.00 diye yazılmış tutarı alır' },
    requirement: 'whole-amounts-accepted',
    send: (target) => sendBytes(target, JSON.stringify(order(target)).replaceAll('345.5', '150.00')),
  }),
  ...variedOrders.map(({ behaviour, changes, asks, ...row }) =>
    takes({
      ...row,
      ...(asks && askingMore(asks)),
      id: behaviour,
      send: (target) => sendOrder(target, order(target, changes(target))),
    }),
  ),
  ...(['empty-string', 'null'] as const).map((value) =>
    takes<PosRequirement>({
      id: `items/no-choices-${value}`,
      title: {
        en: `takes ${value === 'null' ? 'null' : 'empty texts'} for an item without choices`,
        tr: `seçimi olmayan öğede ${value === 'null' ? 'null' : 'boş metin'} alır`,
      },
      requirement: 'items-without-choices-accepted',
      readings: { 'bkyemek.empty-item-text': [value, 'either'] },
      send(target) {
        const nothing = value === 'null' ? null : ''
        const item = {
          urun_adi: 'Ayran',
          tercihler_adi: nothing,
          cikarilacaklar_adi: nothing,
          urun_not: nothing,
          adet: 1,
        }
        return sendBrokenOrder(target, { ...order(target), siparis_icerikleri: [item] })
      },
    }),
  ),
])
