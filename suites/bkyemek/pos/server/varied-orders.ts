import type { LightKind } from '../../../families/asking-more.js'
import type { Check } from '../../../check.js'
import { tellingTexts } from '../../../families/texts/telling-texts.js'
import type { Target } from '../../../run/target/target.js'
import type { PosRequirement } from '../requirement.js'
import { item, numericId, type Order } from '../requests.js'

/** A valid order that differs from the usual one; each is taken. */
export interface VariedOrder {
  /** Area and behaviour, as the check's id ends. */
  behaviour: `${string}/${string}`
  title: Check['title']
  requirement: PosRequirement
  asks?: LightKind
  changes(target: Target): Partial<Order>
}

const beyond32Bits = 5_000_000_000

const values = [
  accepted('payment-type-cash', 'odeme_tipi', 'Nakit', 'payment-types-accepted'),
  accepted('payment-type-online', 'odeme_tipi', 'Online', 'payment-types-accepted'),
  accepted('payment-type-card', 'odeme_tipi', 'Kredi Kartı', 'other-payment-types-accepted'),
  accepted('payment-type-meal-card', 'odeme_tipi', 'Yemek Kartı', 'other-payment-types-accepted'),
  accepted('initial-status', 'siparis_durumu', 'Restoran Onayı Bekliyor', 'initial-status-accepted'),
  accepted('other-initial-status', 'siparis_durumu', 'Hazırlanıyor', 'other-initial-statuses-accepted'),
  accepted('courier-of-bk', 'kurye_tipi', 'BK Getirsin', 'courier-types-accepted'),
  accepted('courier-of-restaurant', 'kurye_tipi', 'Restoran Getirsin', 'courier-types-accepted'),
]

/** Orders that differ in a value, by what they prove. */
export const variedOrders: readonly VariedOrder[] = [
  ...values,
  {
    behaviour: 'values/leap-day',
    title: { en: 'takes an order of 29 February', tr: '29 Şubat tarihli siparişi alır' },
    requirement: 'order-accepted',
    // Old orders may be refused for their age.
    asks: 'unusual-value-taken',
    changes: () => ({ siparis_tarihi: '2024-02-29 23:59:59' }),
  },
  {
    behaviour: 'values/discount',
    title: {
      en: 'takes an order whose net amount is below its total',
      tr: 'net tutarı toplamından düşük olan siparişi alır',
    },
    requirement: 'discounted-order-accepted',
    changes: () => ({ siparis_tutari: 345.5, odeme_tutari: 310.95 }),
  },
  {
    behaviour: 'values/whole-amounts',
    title: { en: 'takes amounts without decimals', tr: 'ondalıksız tutarları alır' },
    requirement: 'whole-amounts-accepted',
    changes: () => ({ siparis_tutari: 150, odeme_tutari: 150 }),
  },
  ...(['siparis_id', 'restoran_id', 'adres_id'] as const).map((field) => ({
    behaviour: `values/large-${field}` as const,
    title: { en: `takes a ${field} beyond 32 bits`, tr: `32 biti aşan ${field} değerini alır` },
    requirement: 'large-ids-accepted' as const,
    changes: (target: Target) => ({ [field]: beyond32Bits + numericId(target) }),
  })),
  {
    behaviour: 'text/turkish',
    title: { en: 'takes Turkish letters', tr: 'Türkçe harfleri alır' },
    requirement: 'turkish-text-accepted',
    changes: () => ({
      musteri_adi: 'Şükrü İğneci Çağlayangil',
      adres: 'IĞDIR Sokağı, Gümüşdere Çıkmazı No: 45 D: 12',
      kurye_not: 'ĞÜŞİÖÇ ğüşıöç',
    }),
  },
  {
    behaviour: 'text/emoji-and-combining-marks',
    title: {
      en: 'takes emoji, combining marks and line breaks',
      tr: 'emoji, birleşen işaret ve satır sonu içeren notu alır',
    },
    requirement: 'any-text-accepted',
    changes: () => ({ kurye_not: 'Kapıyı çalın 🛵🍕\nu\u0308st kat\t"tırnak" \\ ters bölü' }),
  },
  {
    behaviour: 'text/long-note',
    title: { en: 'takes a note of 4,000 characters', tr: '4.000 karakterlik notu alır' },
    requirement: 'long-text-accepted',
    changes: () => ({ kurye_not: tellingTexts.long }),
  },
  {
    behaviour: 'items/several',
    title: { en: 'takes an order of three items', tr: 'üç öğeli siparişi alır' },
    requirement: 'several-items-accepted',
    changes: () => ({
      siparis_icerikleri: [
        item(),
        item({ urun_adi: 'Lahmacun', adet: 3 }),
        item({ urun_adi: 'Ayran', adet: 1 }),
      ],
    }),
  },
  {
    behaviour: 'items/same-product-twice',
    title: { en: 'takes the same product twice', tr: 'aynı ürünü iki öğe olarak alır' },
    requirement: 'several-items-accepted',
    changes: () => ({
      siparis_icerikleri: [item({ urun_not: 'Acısız' }), item({ urun_not: 'Bol acılı', adet: 1 })],
    }),
  },
]

function accepted(name: string, field: keyof Order, value: string, requirement: PosRequirement): VariedOrder {
  return {
    behaviour: `values/${name}`,
    title: { en: `takes ${field} "${value}"`, tr: `${field} alanında "${value}" değerini alır` },
    requirement,
    changes: () => ({ [field]: value }),
  }
}
