import type { Bilingual } from '../../../../../contracts/text/bilingual.js'
import type { Target } from '../../../../run/target/target.js'
import { packageTypes } from '../../accepted-values.js'
import type { CourierRequirement } from '../../requirement.js'
import { localMinute, nextMidnight, productWith, type Order } from './package-body.js'

/** Valid packages in all their variety, each answered with a success. */
export const acceptedPackages: readonly {
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
  {
    behaviour: 'every-amount-zero',
    title: {
      en: 'saves a package in which every amount is zero',
      tr: 'bütün tutarları sıfır olan paketi kaydeder',
    },
    requirement: 'package-saved',
    changes: () => ({
      PackagePrice: 0,
      PrepareTime: 0,
      Products: [productWith({ unitPrice: 0, totalAmount: 0 })],
    }),
  },
  ...packageTypes.map((PackageType) => ({
    behaviour: `package-type-${PackageType.replaceAll(' ', '-').replace('ğ', 'g')}`,
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
    behaviour: 'fractional-quantity',
    title: { en: 'accepts a quantity of 1.5', tr: '1,5 adedi kabul eder' },
    requirement: 'fractional-quantity-taken',
    changes: () => ({
      Products: [productWith({ productName: 'Kiyma', quantity: 1.5, unitPrice: 160, totalAmount: 240 })],
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
