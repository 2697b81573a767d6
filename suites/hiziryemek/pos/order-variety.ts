import type { Check } from '../../check.js'
import { tellingTexts } from '../../families/texts/telling-texts.js'
import type { Target } from '../../run/target/target.js'
import { item, order, priced, type Order } from './requests.js'
import type { PosRequirement } from './requirement.js'

interface OrderRow {
  behaviour: string
  title: Check['title']
  requirement: PosRequirement
  order(target: Target): Order
}

const turkishTexts: { name: string; en: string; tr: string; changes: Partial<Order> }[] = [
  {
    name: 'product',
    en: 'a product’s name',
    tr: 'ürün adındaki',
    changes: priced([item('İskender, Çöp Şiş ve Iğdır Köftesi', 1, 320)]),
  },
  {
    name: 'options',
    en: 'options',
    tr: 'seçeneklerdeki',
    changes: priced([item('Lahmacun', 3, 90, ['ÇİFT YAĞLI', 'Közlenmiş biberli'])]),
  },
  {
    name: 'address',
    en: 'an address',
    tr: 'adresteki',
    changes: {
      address: { full: 'Kızılay Mah. İnönü Cad. No:45 D:12, Çankaya/Ankara', note: 'Güvenliğe bırakın' },
    },
  },
  {
    name: 'note',
    en: 'a note',
    tr: 'nottaki',
    changes: { note: 'IĞDIR iğdır İSTANBUL istanbul ÖÜŞÇ öüşç â î û' },
  },
]

/** Orders in all their variety, each of them valid. */
export const orderVariety: OrderRow[] = [
  ...turkishTexts.map(({ name, en, tr, changes }) => ({
    behaviour: `turkish-${name}`,
    title: { en: `takes Turkish letters in ${en}`, tr: `${tr} Türkçe harfleri kabul eder` },
    requirement: 'turkish-text-taken' as const,
    order: (target: Target) => order(target, changes),
  })),
  ...[2, 5].map((count) => ({
    behaviour: `${count}-items`,
    title: { en: `takes an order of ${count} items`, tr: `${count} ürünlü siparişi alır` },
    requirement: 'several-items-taken' as const,
    order: (target: Target) =>
      order(
        target,
        priced(Array.from({ length: count }, (_, index) => item(`Menu ${index + 1}`, 1 + index, 100))),
      ),
  })),
  ...[1, 4].map((count) => ({
    behaviour: `${count}-options`,
    title: { en: `takes an item with options: ${count}`, tr: `${count} seçenekli ürünü alır` },
    requirement: 'options-taken-as-texts' as const,
    order: (target: Target) =>
      order(
        target,
        priced([
          item('Adana Kebap', 2, 250, ['Acılı', 'Bol soğanlı', 'Lavaşsız', 'Az pişmiş'].slice(0, count)),
        ]),
      ),
  })),
  {
    behaviour: 'no-options',
    title: { en: 'takes an item without a single option', tr: 'seçeneği olmayan ürünü alır' },
    requirement: 'no-options-taken',
    order: (target) => order(target, priced([item('Ayran', 2, 40, [])])),
  },
  {
    behaviour: 'amounts-with-kurus',
    title: { en: 'takes amounts with kuruş', tr: 'kuruşlu tutarları kabul eder' },
    requirement: 'fractional-amounts-taken',
    order: (target) => order(target, priced([item('Adana Kebap', 2, 249.9)], 19.99)),
  },
  {
    behaviour: 'free-delivery',
    title: { en: 'takes an order with free delivery', tr: 'teslimatı ücretsiz siparişi alır' },
    requirement: 'free-delivery-taken',
    order: (target) => order(target, priced([item('Adana Kebap', 2, 250)], 0)),
  },
  {
    behaviour: 'empty-note',
    title: { en: 'takes an empty note', tr: 'boş notu kabul eder' },
    requirement: 'empty-note-taken',
    order: (target) => order(target, { note: '' }),
  },
  {
    behaviour: 'empty-address-note',
    title: { en: 'takes an empty note of the address', tr: 'boş adres notunu kabul eder' },
    requirement: 'empty-note-taken',
    order: (target) => order(target, { address: { full: 'Atatürk Cad. No:1 D:5, Merkez/Şehir', note: '' } }),
  },
  {
    behaviour: 'emoji-and-combining-marks',
    title: {
      en: 'takes emoji, combining marks and line breaks',
      tr: 'emoji, birleşen işaret ve satır sonu kabul eder',
    },
    requirement: 'any-string-taken',
    order: (target) => order(target, { note: tellingTexts.anyCharacters }),
  },
  {
    behaviour: 'long-note',
    title: { en: 'takes a note of 4,000 characters', tr: '4.000 karakterlik notu kabul eder' },
    requirement: 'long-text-taken',
    order: (target) => order(target, { note: tellingTexts.long }),
  },
]
