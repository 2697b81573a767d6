import { contract } from '../../contracts/hesapkurye/contract.js'
import type { Bilingual } from '../../contracts/bilingual.js'
import { defineChecks, type Check } from '../check.js'
import type { Target } from '../run/target.js'
import type { CourierRequirement } from './courier-requirement.js'
import { askPackage, send, sendBroken, without } from './courier-requests.js'
import { expectSuccess, expectThisPackage } from './expect-package.js'
import {
  localMinute,
  nextMidnight,
  packageBody,
  productWith,
  type Order,
  type Product,
} from './package-body.js'
import { arrangedPackage, expectEachSaved, expectSaved } from './saved-package.js'

type Run = Check['run']

const packageTypes = [
  'Yemeksepeti',
  'Trendyol Yemek',
  'Getir Yemek',
  'Migros Yemek',
  'Diğer',
  'Yemeksepeti Market',
  'Trendyol Market',
  'Getir Market',
  'Migros Market',
  'Diğer Market',
] as const

/** Valid packages in all their variety, each answered with a success. */
const accepted: {
  behaviour: string
  title: Bilingual
  requirement: CourierRequirement
  tags?: string[]
  changes(target: Target): Partial<Order>
}[] = [
  {
    behaviour: 'full-package',
    title: {
      en: 'saves a package with every documented member',
      tr: 'belgelenen bütün alanları taşıyan paketi kaydeder',
    },
    requirement: 'package-saved',
    tags: ['smoke'],
    changes: () => ({}),
  },
  {
    behaviour: 'decimal-price',
    title: { en: 'saves a package whose price has kuruş', tr: 'kuruşlu tutarı olan paketi kaydeder' },
    requirement: 'package-saved',
    changes: () => ({
      PackagePrice: 249.9,
      Products: [productWith({ unitPrice: 124.95, totalAmount: 249.9 })],
    }),
  },
  ...packageTypes.map((PackageType) => ({
    behaviour: `package-type-${PackageType.replaceAll(' ', '-')}`,
    title: {
      en: `accepts the package type "${PackageType}"`,
      tr: `"${PackageType}" paket tipini kabul eder`,
    },
    requirement: 'package-types-taken' as const,
    changes: () => ({ PackageType }),
  })),
  {
    behaviour: 'one-product-option',
    title: { en: 'accepts a product with an option', tr: 'bir opsiyonlu ürünü kabul eder' },
    requirement: 'product-options-taken',
    changes: () => ({ Products: [productWith({ productOptions: 'Porsiyon: Bir Buçuk' })] }),
  },
  {
    behaviour: 'several-product-options',
    title: {
      en: 'accepts a product with several options in one text',
      tr: 'opsiyonları tek metinde toplanmış ürünü kabul eder',
    },
    requirement: 'product-options-taken',
    changes: () => ({
      Products: [productWith({ productOptions: 'Porsiyon: Tam | Ekstra: Közlenmiş biber' })],
    }),
  },
  {
    behaviour: 'dates-of-now',
    title: {
      en: 'accepts dates in the form of the sample',
      tr: 'örnekteki biçimde tarihleri kabul eder',
    },
    requirement: 'dates-of-the-sample-taken',
    changes: (target) => ({ CreateDate: localMinute(target, 0), TargetDate: localMinute(target, 30) }),
  },
  {
    behaviour: 'date-at-midnight',
    title: { en: 'accepts midnight as a date’s time', tr: 'tarihte gece yarısı saatini kabul eder' },
    requirement: 'dates-of-the-sample-taken',
    changes: (target) => ({ TargetDate: nextMidnight(target) }),
  },
  {
    behaviour: 'future-order',
    title: { en: 'accepts an order for tomorrow', tr: 'yarın için verilen siparişi kabul eder' },
    requirement: 'future-order-taken',
    changes: (target) => ({ IsFutureOrder: true, TargetDate: localMinute(target, 25 * 60) }),
  },
  {
    behaviour: 'pick-up-order',
    title: { en: 'accepts an order that the customer fetches', tr: 'gel al siparişini kabul eder' },
    requirement: 'pick-up-order-taken',
    changes: () => ({ IsPickUpOrder: true }),
  },
  {
    behaviour: 'long-note',
    title: { en: 'accepts a note of 4,000 characters', tr: '4.000 karakterlik notu kabul eder' },
    requirement: 'long-text-taken',
    changes: () => ({ OrderNote: 'Siparisi kapida birakin. '.repeat(160) }),
  },
]

const listedOutSourceIds = Object.keys(
  (contract.document.paths?.['/OutSource/SavePackage']?.post as { 'x-outsource-ids'?: object } | undefined)?.[
    'x-outsource-ids'
  ] ?? {},
).map(Number)

/** Ten at a time: few enough to be no burst. */
const idGroups = [0, 10, 20, 30].map((start) => listedOutSourceIds.slice(start, start + 10))

/** Order numbers as a POS may form them; the page's own samples are "987654321" and "sample string v2". */
const orderNumbers = [
  { name: 'plain', of: (fresh: string) => fresh },
  { name: 'with-spaces', of: (fresh: string) => `sample string ${fresh}` },
]

export const saveChecks = defineChecks<CourierRequirement>([
  ...accepted.map(({ behaviour, title, requirement, tags, changes }) => ({
    id: `hesapkurye/courier/packages/${behaviour}` as const,
    title,
    requirement,
    ...(tags && { tags }),
    run: (async (target) => {
      await expectSaved(target, changes(target))
    }) satisfies Run,
  })),
  {
    id: 'hesapkurye/courier/packages/product-without-options',
    title: { en: 'accepts a product without productOptions', tr: 'productOptions olmayan ürünü kabul eder' },
    requirement: 'product-options-left-out',
    async run(target) {
      await expectSaved(target, { Products: [without(productWith({}), 'productOptions') as Product] })
    },
  },
  {
    id: 'hesapkurye/courier/packages/without-outsource-id',
    title: { en: 'accepts a package without OutSourceID', tr: 'OutSourceID olmayan paketi kabul eder' },
    requirement: 'outsource-id-left-out',
    async run(target) {
      expectSuccess(await send(target, 'savePackage', without(await packageBody(target), 'OutSourceID')))
    },
  },
  ...idGroups.map((ids) => ({
    id: `hesapkurye/courier/packages/outsource-ids-${ids[0]!}-to-${ids.at(-1)!}` as const,
    title: {
      en: `accepts each OutSourceID from ${ids[0]!} to ${ids.at(-1)!}`,
      tr: `${ids[0]!} ile ${ids.at(-1)!} arasındaki her OutSourceID değerini kabul eder`,
    },
    requirement: 'outsource-ids-taken' as const,
    run: (async (target) => {
      const rows = ids.map((OutSourceID) => ({ OutSourceID }))
      await expectEachSaved(target, rows)
    }) satisfies Run,
  })),
  ...(['true', 'false'] as const).map((text) => ({
    id: `hesapkurye/courier/packages/booleans-as-text-${text}` as const,
    title: {
      en: `accepts "${text}" as a text for IsFutureOrder and IsPickUpOrder`,
      tr: `IsFutureOrder ve IsPickUpOrder için "${text}" metnini kabul eder`,
    },
    requirement: 'booleans-as-text-taken' as const,
    run: (async (target) => {
      const body = await packageBody(target, { TargetDate: localMinute(target, 25 * 60) })
      const texts = { ...body, IsFutureOrder: text, IsPickUpOrder: text }
      expectSuccess(await sendBroken(target, 'savePackage', texts))
    }) satisfies Run,
  })),
  ...orderNumbers.map(({ name, of }) => ({
    id: `hesapkurye/courier/packages/can-be-read-${name}` as const,
    title: {
      en: `gives a package that it saved (order number ${name})`,
      tr: `kaydettiği paketi geri verir (sipariş numarası: ${name})`,
    },
    requirement: 'saved-package-can-be-read' as const,
    run: (async (target) => {
      const saved = await arrangedPackage(target, { RemoteOrderNumber: of(target.fresh('order')) })
      expectThisPackage(await askPackage(target, saved.RemoteOrderNumber), saved)
    }) satisfies Run,
  })),
])
