import type { Bilingual } from '../../../contracts/text/bilingual.js'
import { tellingTexts } from '../../families/texts/telling-texts.js'
import type { CourierRequirement } from './requirement.js'
import { customerAt, customerCalled, customerWithout, type Order } from './requests.js'

/** One way in which a valid order may look. */
export interface AcceptedOrder {
  name: string
  title: Bilingual
  requirement: CourierRequirement
  changes: Partial<Order>
  tags?: readonly string[]
}

const originalPayments = ['Kapıda Nakit', 'Online Kredi Kartı – Masterpass (%10 indirim)', 'MULTINET_CARD']
const prices = [125, 99.99, 1234.5]

const others: {
  field: 'platform' | 'paymentMethod' | 'orderType' | 'status'
  requirement: CourierRequirement
  values: readonly string[]
}[] = [
  {
    field: 'platform',
    requirement: 'other-platforms-taken',
    values: ['getiryemek', 'migrosyemek', 'trendyolyemek'],
  },
  { field: 'paymentMethod', requirement: 'other-payment-methods-taken', values: ['cash', 'online'] },
  { field: 'orderType', requirement: 'other-order-types-taken', values: ['gel_al'] },
  { field: 'status', requirement: 'other-statuses-taken', values: ['teslim-edilecek'] },
]

const otherPhones = ['05551234567', '5551234567', '0 (555) 123 45 67']

/** Every variety of a valid order but those that leave a field of the sample out. */
export const acceptedOrders: readonly AcceptedOrder[] = [
  {
    name: 'sample',
    title: {
      en: 'takes an order like the page’s sample',
      tr: 'sayfadaki örnek gibi bir siparişi kabul eder',
    },
    requirement: 'order-taken',
    tags: ['smoke'],
    changes: { courierNote: 'Kapı kodu: 1234', customer: customerCalled({ name: 'Ahmet Yılmaz' }) },
  },
  {
    name: 'null-notes',
    title: { en: 'takes an order without notes', tr: 'notu olmayan siparişi kabul eder' },
    requirement: 'order-without-notes-taken',
    tags: ['smoke'],
    changes: { orderNote: null, courierNote: null },
  },
  {
    name: 'empty-badges',
    title: { en: 'takes an order without badges', tr: 'etiketi olmayan siparişi kabul eder' },
    requirement: 'empty-badges-taken',
    changes: { badges: [] },
  },
  {
    name: 'several-badges',
    title: { en: 'takes an order with three badges', tr: 'üç etiketli siparişi kabul eder' },
    requirement: 'several-badges-taken',
    changes: { badges: ['Yeşili Koru', 'Temassız Teslimat', 'Kapıyı Çalma'] },
  },
  {
    name: 'unknown-badge',
    title: { en: 'takes a badge that the page does not show', tr: 'sayfada görülmeyen etiketi kabul eder' },
    requirement: 'unknown-badge-taken',
    changes: { badges: ['Kapıya Bırak'] },
  },
  ...others.flatMap(({ field, requirement, values }) =>
    values.map((value) => ({
      name: `${field}-${value}`,
      title: {
        en: `takes an order with the ${field} ${value}`,
        tr: `${field} değeri ${value} olan siparişi kabul eder`,
      },
      requirement,
      changes: { [field]: value },
    })),
  ),
  ...originalPayments.map((originalPaymentMethod, index) => ({
    name: `original-payment-${index + 1}`,
    title: {
      en: `takes "${originalPaymentMethod}" as the platform’s payment method`,
      tr: `platformun ödeme yöntemi olarak "${originalPaymentMethod}" metnini kabul eder`,
    },
    requirement: 'any-original-payment-text-taken' as const,
    changes: { originalPaymentMethod },
  })),
  ...prices.map((price) => ({
    name: `price-${price}`,
    title: { en: `takes a price of ${price}`, tr: `${String(price).replace('.', ',')} TL tutarı kabul eder` },
    requirement: 'whole-and-fractional-prices-taken' as const,
    changes: { price },
  })),
  {
    name: 'every-number-zero',
    title: {
      en: 'takes an order that costs nothing and needs no preparation',
      tr: 'tutarı ve hazırlanma süresi sıfır olan siparişi kabul eder',
    },
    requirement: 'whole-and-fractional-prices-taken',
    changes: { price: 0, hazirlanmaSuresiDk: 0 },
  },
  {
    name: 'address-numbers-as-texts',
    title: { en: 'takes "12/A", "Zemin" and "B-3"', tr: '"12/A", "Zemin" ve "B-3" değerlerini kabul eder' },
    requirement: 'address-numbers-are-texts',
    changes: { customer: customerAt({ buildingNo: '12/A', floor: 'Zemin', apartmentNo: 'B-3' }) },
  },
  {
    name: 'empty-address-parts',
    title: { en: 'takes empty parts of an address', tr: 'boş adres bölümlerini kabul eder' },
    requirement: 'empty-address-parts-taken',
    changes: { customer: customerAt({ floor: '', apartmentNo: '', directions: '' }) },
  },
  {
    name: 'absent-address-parts',
    title: { en: 'takes an address with parts left out', tr: 'bazı bölümleri olmayan adresi kabul eder' },
    requirement: 'absent-address-parts-taken',
    changes: { customer: customerWithout('location', 'floor', 'apartmentNo', 'directions') },
  },
  ...otherPhones.map((phone, index) => ({
    name: `phone-form-${index + 1}`,
    title: { en: `takes a phone like ${phone}`, tr: `${phone} biçimindeki telefonu kabul eder` },
    requirement: 'other-phone-forms-taken' as const,
    changes: { customer: customerCalled({ phone }) },
  })),
  {
    name: 'turkish-text',
    title: { en: 'takes Turkish letters', tr: 'Türkçe harfleri kabul eder' },
    requirement: 'turkish-text-taken',
    changes: {
      orderNote: 'IĞDIR iğdır ÖÜŞÇ öüşç',
      customer: customerCalled({ name: 'Şükrü İğneci Çağlayangil' }),
    },
  },
  {
    name: 'any-characters',
    title: {
      en: 'takes emoji, combining marks and line breaks',
      tr: 'emoji, birleşen işaret ve satır sonu kabul eder',
    },
    requirement: 'any-characters-taken',
    changes: { orderNote: tellingTexts.anyCharacters },
  },
  {
    name: 'long-note',
    title: { en: 'takes a note of 4,000 characters', tr: '4.000 karakterlik notu kabul eder' },
    requirement: 'long-text-taken',
    changes: { orderNote: tellingTexts.long },
  },
]
