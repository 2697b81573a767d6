import {
  documentedType,
  itemFieldNames,
  orderFieldNames,
} from '../../../../contracts/bkyemek/pos/order-field-requirements.js'
import type { Defect } from '../../../surfaces/mock-surface.js'
import { isObject, mending, mendingItems, type Json } from './mended-call.js'
import type { PosState } from '../state.js'

const fields = [...orderFieldNames, ...itemFieldNames]
const namesOf = (...types: readonly string[]): ReadonlySet<string> =>
  new Set(fields.filter((field) => types.includes(documentedType(field))))

const integers = namesOf('integer')
const numbers = namesOf('integer', 'float')
const texts = namesOf('string')

/** Values that the page rules out, taken all the same. */
export const posValueDefects: Record<string, Defect<PosState>> = {
  'integers-are-whole': mending((order) => mapMembers(order, integers, cutFraction)),
  'numeric-text-refused': mending((order) => mapMembers(order, numbers, readNumber)),
  'number-in-text-field-refused': mending((order) => mapMembers(order, texts, writeNumber)),
  'other-courier-types-refused': mending((order) =>
    typeof order['kurye_tipi'] === 'string' ? { ...order, kurye_tipi: 'BK Getirsin' } : order,
  ),
  'other-phones-refused': mending((order) =>
    typeof order['musteri_telefon'] === 'string' && /^\+?\d/.test(order['musteri_telefon'])
      ? { ...order, musteri_telefon: '+905551234567' }
      : order,
  ),
  'other-date-formats-refused': mending((order) =>
    isDateInOtherForm(order['siparis_tarihi']) ? { ...order, siparis_tarihi: '2025-01-31 18:05:00' } : order,
  ),
  'impossible-dates-refused': mending((order) =>
    isDateInDocumentedForm(order['siparis_tarihi'])
      ? { ...order, siparis_tarihi: '2025-01-31 18:05:00' }
      : order,
  ),
  'amounts-not-negative': mending((order) => mapMembers(order, numbers, withoutSign)),
  'quantity-is-positive': mendingItems(
    () => true,
    (item) =>
      isObject(item) && typeof item['adet'] === 'number' && item['adet'] <= 0 ? { ...item, adet: 1 } : item,
  ),
  'empty-item-list-refused': mending((order) =>
    Array.isArray(order['siparis_icerikleri']) && order['siparis_icerikleri'].length === 0
      ? { ...order, siparis_icerikleri: [anyItem] }
      : order,
  ),
}

const anyItem = { urun_adi: '-', tercihler_adi: '-', cikarilacaklar_adi: '-', urun_not: '-', adet: 1 }

/** The order with every member of these names converted, in its items too. */
function mapMembers(order: Json, names: ReadonlySet<string>, convert: (value: unknown) => unknown): Json {
  const entries = Object.entries(order).map(([name, value]): [string, unknown] => {
    if (names.has(name)) return [name, convert(value)]
    if (!Array.isArray(value)) return [name, value]
    return [name, value.map((item: unknown) => (isObject(item) ? mapMembers(item, names, convert) : item))]
  })
  return Object.fromEntries(entries)
}

function cutFraction(value: unknown): unknown {
  return typeof value === 'number' ? Math.trunc(value) : value
}

function readNumber(value: unknown): unknown {
  return typeof value === 'string' && value.trim() !== '' && !Number.isNaN(Number(value))
    ? Number(value)
    : value
}

function writeNumber(value: unknown): unknown {
  return typeof value === 'number' ? String(value) : value
}

function withoutSign(value: unknown): unknown {
  return typeof value === 'number' && !Number.isInteger(value) ? Math.abs(value) : value
}

/** Each part in its range, whether the day exists or not. */
const documentedForm = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]) (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d$/

function isDateInDocumentedForm(value: unknown): boolean {
  return typeof value === 'string' && documentedForm.test(value)
}

function isDateInOtherForm(value: unknown): boolean {
  return typeof value === 'string' && /\d/.test(value) && !isDateInDocumentedForm(value)
}
