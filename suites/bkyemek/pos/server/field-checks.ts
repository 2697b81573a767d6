import {
  documentedType,
  itemFieldNames,
  orderFieldNames,
  requiredFieldNames,
  type DocumentedType,
} from '../../../../contracts/bkyemek/pos/order-field-requirements.js'
import { familyChecks } from '../../../families/family-row.js'
import { fieldFaults, having } from '../../../families/field-faults.js'
import { expectStatus } from '../../../run/expect/expect.js'
import { facts } from '../facts.js'
import type { PosRequirement } from '../requirement.js'
import { item, without } from '../requests.js'

/** Values that no server can convert into the type: a number in quotes is left to other checks. */
const hopeless: Record<DocumentedType, { en: string; tr: string; values: readonly unknown[] }> = {
  integer: { en: 'no integer', tr: 'tam sayı olmayan', values: ['on iki', [12], { deger: 12 }] },
  float: { en: 'no number', tr: 'sayı olmayan', values: ['yüz lira', [100.5], { deger: 100.5 }] },
  string: { en: 'no text', tr: 'metin olmayan', values: [['metin'], { deger: 'metin' }] },
  // In which form the text must be is the matter of others: the page says what is sent, not what is refused.
  datetime: { en: 'no text', tr: 'metin olmayan', values: [[2025, 1, 31], { gun: 31 }] },
  array: { en: 'no list', tr: 'liste olmayan', values: ['Ayran', 3] },
}

/** Texts that stand for nothing. The phone and the date have rules of their own. */
const requiredTexts = requiredFieldNames.filter(
  (field) => documentedType(field) === 'string' && field !== 'musteri_telefon',
)

export const { refuses, absent, isNull, empty } = fieldFaults<PosRequirement>({
  what: { en: 'an order', tr: 'siparişi' },
  expect: (exchange) => expectStatus(exchange, 400),
})

/** Of the order, its list of items: each fault of an item makes the order faulty. */
function items(...siparis_icerikleri: unknown[]) {
  return having({ siparis_icerikleri })
}

export const fieldChecks = familyChecks<PosRequirement>(facts, [
  ...requiredFieldNames.map((field) => absent(field, `presence-of-${field}`)),
  ...itemFieldNames.map((field) =>
    refuses({
      id: `required/siparis_icerikleri.${field}`,
      title: { en: `refuses an item without ${field}`, tr: `${field} olmayan öğeyi reddeder` },
      requirement: `presence-of-siparis_icerikleri.${field}`,
      faults: [items(without(item(), field))],
    }),
  ),
  ...requiredFieldNames.map((field) => isNull(field, 'required-fields-not-null')),
  ...(['urun_adi', 'adet'] as const).map((field) =>
    refuses({
      id: `required/siparis_icerikleri.${field}-null`,
      title: {
        en: `refuses null as ${field} of an item`,
        tr: `öğenin ${field} alanında null değerini reddeder`,
      },
      requirement: 'item-name-and-quantity-not-null',
      faults: [items({ ...item(), [field]: null })],
    }),
  ),
  ...requiredTexts.map((field) => empty(field, 'required-texts-not-empty')),
  ...orderFieldNames.map((field) => {
    const { en, tr, values } = hopeless[documentedType(field)]
    return refuses({
      id: `types/${field}`,
      title: { en: `refuses a ${field} that is ${en}`, tr: `${tr} ${field} değerini reddeder` },
      requirement: `type-of-${field}`,
      faults: values.map((value) => having({ [field]: value })),
    })
  }),
  ...itemFieldNames.map((field) => {
    const { en, tr, values } = hopeless[documentedType(field)]
    return refuses({
      id: `types/siparis_icerikleri.${field}`,
      title: { en: `refuses an item whose ${field} is ${en}`, tr: `${tr} ${field} taşıyan öğeyi reddeder` },
      requirement: `type-of-siparis_icerikleri.${field}`,
      faults: values.map((value) => items({ ...item(), [field]: value })),
    })
  }),
  ...[
    { name: 'second', sound: 1, field: 'urun_adi' as const },
    { name: 'fifth', sound: 4, field: 'adet' as const },
  ].map(({ name, sound, field }) =>
    refuses({
      id: `items/${name}-faulty`,
      title: {
        en: `refuses an order whose ${name} item lacks ${field}`,
        tr: `${sound + 1}. öğesinde ${field} olmayan siparişi reddeder`,
      },
      requirement: 'every-item-validated',
      faults: [items(...Array.from({ length: sound }, () => item()), without(item(), field))],
    }),
  ),
  refuses({
    id: 'items/single-item-for-list',
    title: { en: 'refuses one item in place of the list', tr: 'liste yerine gelen tek öğeyi reddeder' },
    requirement: 'single-item-for-list-refused',
    faults: [having({ siparis_icerikleri: item() })],
  }),
  ...[
    { name: 'text', tr: 'metin', value: 'Ayran' },
    { name: 'number', tr: 'sayı', value: 3 },
    { name: 'list', tr: 'liste', value: ['Ayran', 1] },
    { name: 'null', tr: 'null', value: null },
  ].map(({ name, tr, value }) =>
    refuses({
      id: `items/${name}-as-item`,
      title: { en: `refuses a ${name} as an item`, tr: `öğe olarak gelen ${tr} değerini reddeder` },
      requirement: 'items-are-objects',
      faults: [items(value)],
    }),
  ),
])
