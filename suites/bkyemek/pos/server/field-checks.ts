import {
  documentedType,
  itemFieldNames,
  orderFieldNames,
  requiredFieldNames,
  type DocumentedType,
} from '../../../../contracts/bkyemek/pos/order-field-requirements.js'
import { defineChecks, type Check } from '../../../check.js'
import { expectStatus } from '../../../run/expect/expect.js'
import type { Target } from '../../../run/target.js'
import type { PosRequirement } from '../requirement.js'
import { item, order, sendBrokenOrder, without } from '../requests.js'

type Run = Check['run']

/** Values that no server can convert into the type: a number in quotes is left to other checks. */
const hopeless: Record<DocumentedType, { en: string; tr: string; values: readonly unknown[] }> = {
  integer: { en: 'no integer', tr: 'tam sayı olmayan', values: ['on iki', [12], { deger: 12 }] },
  float: { en: 'no number', tr: 'sayı olmayan', values: ['yüz lira', [100.5], { deger: 100.5 }] },
  string: { en: 'no text', tr: 'metin olmayan', values: [['metin'], { deger: 'metin' }] },
  datetime: { en: 'no date', tr: 'tarih olmayan', values: ['yarın akşam', [2025, 1, 31], { gun: 31 }] },
  array: { en: 'no list', tr: 'liste olmayan', values: ['Ayran', 3] },
}

/** Texts that stand for nothing. The phone and the date have rules of their own. */
const requiredTexts = requiredFieldNames.filter(
  (field) => documentedType(field) === 'string' && field !== 'musteri_telefon',
)

/** Sends an order with each of these values in turn, and expects that each is refused. */
export async function expectEachRefused(
  target: Target,
  values: readonly unknown[],
  place: (value: unknown) => object,
): Promise<void> {
  for (const value of values) {
    expectStatus(await sendBrokenOrder(target, { ...order(target), ...place(value) }), 400)
  }
}

function expectItemRefused(target: Target, broken: unknown): Promise<void> {
  return expectEachRefused(target, [[broken]], (value) => ({ siparis_icerikleri: value }))
}

export const fieldChecks = defineChecks<PosRequirement>([
  ...requiredFieldNames.map((field) => ({
    id: `bkyemek/pos/required/${field}` as const,
    title: { en: `refuses an order without ${field}`, tr: `${field} olmayan siparişi reddeder` },
    requirement: `presence-of-${field}` as const,
    run: (async (target) => {
      expectStatus(await sendBrokenOrder(target, without(order(target), field)), 400)
    }) satisfies Run,
  })),
  ...itemFieldNames.map((field) => ({
    id: `bkyemek/pos/required/siparis_icerikleri.${field}` as const,
    title: { en: `refuses an item without ${field}`, tr: `${field} olmayan öğeyi reddeder` },
    requirement: `presence-of-siparis_icerikleri.${field}` as const,
    run: (async (target) => {
      await expectItemRefused(target, without(item(), field))
    }) satisfies Run,
  })),
  ...requiredFieldNames.map((field) => ({
    id: `bkyemek/pos/required/${field}-null` as const,
    title: { en: `refuses null as ${field}`, tr: `${field} için null değerini reddeder` },
    requirement: 'required-fields-not-null' as const,
    run: (async (target) => {
      await expectEachRefused(target, [null], (value) => ({ [field]: value }))
    }) satisfies Run,
  })),
  ...(['urun_adi', 'adet'] as const).map((field) => ({
    id: `bkyemek/pos/required/siparis_icerikleri.${field}-null` as const,
    title: {
      en: `refuses null as ${field} of an item`,
      tr: `öğenin ${field} alanında null değerini reddeder`,
    },
    requirement: 'item-name-and-quantity-not-null' as const,
    run: (async (target) => {
      await expectItemRefused(target, { ...item(), [field]: null })
    }) satisfies Run,
  })),
  ...requiredTexts.map((field) => ({
    id: `bkyemek/pos/required/${field}-empty` as const,
    title: { en: `refuses an empty ${field}`, tr: `boş ${field} değerini reddeder` },
    requirement: 'required-texts-not-empty' as const,
    run: (async (target) => {
      await expectEachRefused(target, [''], (value) => ({ [field]: value }))
    }) satisfies Run,
  })),
  ...orderFieldNames.map((field) => ({
    id: `bkyemek/pos/types/${field}` as const,
    title: {
      en: `refuses a ${field} that is ${hopeless[documentedType(field)].en}`,
      tr: `${hopeless[documentedType(field)].tr} ${field} değerini reddeder`,
    },
    requirement: `type-of-${field}` as const,
    run: (async (target) => {
      const { values } = hopeless[documentedType(field)]
      await expectEachRefused(target, values, (value) => ({ [field]: value }))
    }) satisfies Run,
  })),
  ...itemFieldNames.map((field) => ({
    id: `bkyemek/pos/types/siparis_icerikleri.${field}` as const,
    title: {
      en: `refuses an item whose ${field} is ${hopeless[documentedType(field)].en}`,
      tr: `${hopeless[documentedType(field)].tr} ${field} taşıyan öğeyi reddeder`,
    },
    requirement: `type-of-siparis_icerikleri.${field}` as const,
    run: (async (target) => {
      const { values } = hopeless[documentedType(field)]
      await expectEachRefused(target, values, (value) => ({
        siparis_icerikleri: [{ ...item(), [field]: value }],
      }))
    }) satisfies Run,
  })),
  ...[
    { name: 'second', sound: 1, field: 'urun_adi' },
    { name: 'fifth', sound: 4, field: 'adet' },
  ].map(({ name, sound, field }) => ({
    id: `bkyemek/pos/items/${name}-faulty` as const,
    title: {
      en: `refuses an order whose ${name} item lacks ${field}`,
      tr: `${sound + 1}. öğesinde ${field} olmayan siparişi reddeder`,
    },
    requirement: 'every-item-validated' as const,
    run: (async (target) => {
      const broken = without(item(), field as keyof ReturnType<typeof item>)
      const items = [...Array.from({ length: sound }, () => item()), broken]
      await expectEachRefused(target, [items], (value) => ({ siparis_icerikleri: value }))
    }) satisfies Run,
  })),
  {
    id: 'bkyemek/pos/items/single-item-for-list',
    title: { en: 'refuses one item in place of the list', tr: 'liste yerine gelen tek öğeyi reddeder' },
    requirement: 'single-item-for-list-refused',
    async run(target) {
      await expectEachRefused(target, [item()], (value) => ({ siparis_icerikleri: value }))
    },
  },
  ...[
    { name: 'text', tr: 'metin', value: 'Ayran' },
    { name: 'number', tr: 'sayı', value: 3 },
    { name: 'list', tr: 'liste', value: ['Ayran', 1] },
    { name: 'null', tr: 'null', value: null },
  ].map(({ name, tr, value }) => ({
    id: `bkyemek/pos/items/${name}-as-item` as const,
    title: { en: `refuses a ${name} as an item`, tr: `öğe olarak gelen ${tr} değerini reddeder` },
    requirement: 'items-are-objects' as const,
    run: (async (target) => {
      await expectItemRefused(target, value)
    }) satisfies Run,
  })),
])
