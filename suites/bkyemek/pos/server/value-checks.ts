import { askingMore } from '../../../families/asking-more.js'
import { takesEmptyTexts } from '../../../families/texts/empty-texts.js'
import { everyAmountZero } from '../../../families/bodies/zero-amounts.js'
import { yesNoFieldNames } from '../../../../contracts/bkyemek/pos/order-field-requirements.js'
import { familyChecks } from '../../../families/family-row.js'
import { having } from '../../../families/field-faults.js'
import { facts } from '../facts.js'
import type { PosRequirement } from '../requirement.js'
import { item, optionalTexts, order } from '../requests.js'
import { refuses } from './field-checks.js'

const otherForms = [
  ...phones('05551234567', '905551234567', '+495551234567'),
  faulty('phone-plus-90-words', 'musteri_telefon', '+90 beş yüz elli beş', 'other-phones-refused'),
  ...[
    { name: 'in-words', value: 'yarın akşam' },
    { name: 'iso-8601', value: '2025-01-31T18:05:00+03:00' },
    { name: 'day-first', value: '31.01.2025 18:05:00' },
    { name: 'day-only', value: '2025-01-31' },
    { name: 'month-13', value: '2025-13-31 18:05:00' },
    { name: 'hour-25', value: '2025-01-31 25:05:00' },
  ].map(({ name, value }) => faulty(`date-${name}`, 'siparis_tarihi', value, 'other-date-formats-refused')),
  ...['2025-02-30 18:05:00', '2025-04-31 18:05:00', '2025-02-29 18:05:00'].map((value) =>
    faulty(`date-${value.slice(0, 10)}`, 'siparis_tarihi', value, 'impossible-dates-refused'),
  ),
  faulty('courier-type-unknown', 'kurye_tipi', 'Müşteri Alsın', 'other-courier-types-refused'),
  faulty('courier-type-in-quotes', 'kurye_tipi', '“BK Getirsin”', 'other-courier-types-refused'),
]

const numbers = [
  ...['siparis_id', 'restoran_id', 'adres_id'].map((field) =>
    faulty(`${field}-fraction`, field, 10.5, 'integers-are-whole'),
  ),
  faulty('siparis_tutari-quoted', 'siparis_tutari', '345.50', 'numeric-text-refused'),
  faulty('restoran_id-quoted', 'restoran_id', '37', 'numeric-text-refused'),
  faulty('adres_latitude-quoted', 'adres_latitude', '39.9208', 'numeric-text-refused'),
  faulty('adres_kat-number', 'adres_kat', 3, 'number-in-text-field-refused'),
  faulty('adres_daire-number', 'adres_daire', 12, 'number-in-text-field-refused'),
  faulty('adres-number', 'adres', 123, 'number-in-text-field-refused'),
  faulty('siparis_tutari-negative', 'siparis_tutari', -345.5, 'amounts-not-negative'),
  faulty('odeme_tutari-negative', 'odeme_tutari', -345.5, 'amounts-not-negative'),
]

const quantities = [
  faultyItems('adet-fraction', 'adet', 1.5, 'integers-are-whole'),
  faultyItems('adet-quoted', 'adet', '2', 'numeric-text-refused'),
  faultyItems('adet-zero', 'adet', 0, 'quantity-is-positive'),
  faultyItems('adet-negative', 'adet', -1, 'quantity-is-positive'),
  faultyItems('urun_not-number', 'urun_not', 5, 'number-in-text-field-refused'),
]

/**
 * Beside other texts, what the page tells nobody to refuse: a value in another letter case, and a boolean, of which
 * it says to those who send the order that a text is sent in its place.
 */
const otherAnswers = yesNoFieldNames.flatMap((field) => [
  {
    ...faulty(`${field}-true`, field, true, `other-values-of-${field}`),
    ...askingMore('loose-type-refused'),
  },
  {
    ...faulty(`${field}-false`, field, false, `other-values-of-${field}`),
    ...askingMore('loose-type-refused'),
  },
  faulty(`${field}-other-text`, field, 'Belki', `other-values-of-${field}`),
  {
    ...faulty(`${field}-lower-case`, field, 'evet', `other-values-of-${field}`),
    ...askingMore('outside-open-list-refused'),
  },
])

export const valueChecks = familyChecks<PosRequirement>(facts, [
  everyAmountZero({ requirement: 'order-accepted', amounts: ['siparis_tutari', 'odeme_tutari'] }),
  takesEmptyTexts({
    requirement: 'empty-optional-texts-accepted',
    texts: optionalTexts,
    of: (target) => order(target),
  }),
  ...otherForms,
  ...numbers,
  ...quantities,
  ...otherAnswers,
  refuses({
    id: 'items/none',
    title: { en: 'refuses an order without any item', tr: 'hiç öğesi olmayan siparişi reddeder' },
    requirement: 'empty-item-list-refused',
    faults: [having({ siparis_icerikleri: [] })],
  }),
])

function faulty(
  name: string,
  field: string,
  value: unknown,
  requirement: PosRequirement,
  place: object = { [field]: value },
) {
  const shown = JSON.stringify(value)
  return refuses({
    id: `values/${name}`,
    title: { en: `refuses ${field} ${shown}`, tr: `${field} alanında ${shown} değerini reddeder` },
    requirement,
    faults: [having(place)],
  })
}

function faultyItems(name: string, field: string, value: unknown, requirement: PosRequirement) {
  return faulty(name, field, value, requirement, { siparis_icerikleri: [{ ...item(), [field]: value }] })
}

function phones(...values: readonly string[]) {
  return values.map((value) =>
    faulty(`phone-${value.replace('+', 'plus-')}`, 'musteri_telefon', value, 'other-phones-refused'),
  )
}
