import {
  documentedType,
  itemFieldNames,
  orderFieldNames,
} from '../../../../contracts/bkyemek/pos/order-field-requirements.js'
import type { Defect } from '../../../surfaces/mock-surface.js'
import { uncheckedField } from '../../../defects/field-defects.js'
import { rewriteMembers } from '../../../defects/rewrite-request.js'
import type { PosState } from '../state.js'

const fields = [...orderFieldNames, ...itemFieldNames]
const namesOf = (...types: readonly string[]): ReadonlySet<string> =>
  new Set(fields.filter((field) => types.includes(documentedType(field))))

const integers = namesOf('integer')
const numbers = namesOf('integer', 'float')
const texts = namesOf('string')

/** Values that the page rules out, taken all the same. */
export const posValueDefects: Record<string, Defect<PosState>> = {
  'integers-are-whole': rewriteMembers(integers, cutFraction),
  'numeric-text-refused': rewriteMembers(numbers, readNumber),
  'number-in-text-field-refused': rewriteMembers(texts, writeNumber),
  'other-courier-types-refused': uncheckedField(
    'kurye_tipi',
    (value) => typeof value === 'string',
    () => 'BK Getirsin',
  ),
  'other-phones-refused': uncheckedField(
    'musteri_telefon',
    (value) => typeof value === 'string' && /^\+?\d/.test(value),
    () => '+905551234567',
  ),
  'other-date-formats-refused': uncheckedField('siparis_tarihi', isDateInOtherForm, () => soundDate),
  'impossible-dates-refused': uncheckedField('siparis_tarihi', isDateInDocumentedForm, () => soundDate),
  'amounts-not-negative': rewriteMembers(numbers, withoutSign),
  'quantity-is-positive': uncheckedField(
    'siparis_icerikleri.adet',
    (value) => typeof value === 'number' && value <= 0,
    () => 1,
    () => true,
  ),
  'empty-item-list-refused': uncheckedField(
    'siparis_icerikleri',
    (value) => Array.isArray(value) && value.length === 0,
    () => [anyItem],
  ),
}

const soundDate = '2025-01-31 18:05:00'
const anyItem = { urun_adi: '-', tercihler_adi: '-', cikarilacaklar_adi: '-', urun_not: '-', adet: 1 }

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
  return typeof value === 'string' && value !== '' && !isDateInDocumentedForm(value)
}
