import { contract } from '../../../../contracts/bkyemek/contract.js'
import {
  documentedType,
  itemFieldNames,
  optionalFieldNames,
  orderFieldNames,
  requiredFieldNames,
  yesNoFieldNames,
  type DocumentedType,
  type ItemField,
  type OrderField,
} from '../../../../contracts/bkyemek/pos/order-field-requirements.js'
import { operationsOf } from '../../../../contracts/openapi/operations.js'
import type { Defect } from '../../../surfaces/mock-surface.js'
import { isObject, mending, mendingItems, refusing, type Json } from './mended-call.js'
import type { Order } from '../order-store.js'
import type { PosState } from '../state.js'

type Defects = Record<string, Defect<PosState>>

const sample = operationsOf(contract, 'bkyemek/pos')[0]!.examples.get('allFields') as Required<Order>
const sampleItem = sample.siparis_icerikleri[0]!

/** Whether no server can make a value of the type out of this one. */
const isHopeless: Record<DocumentedType, (value: unknown) => boolean> = {
  integer: isNoNumber,
  float: isNoNumber,
  string: isStructure,
  datetime: (value) => isStructure(value) || (typeof value === 'string' && /^\D+$/.test(value)),
  array: (value) => value !== null && value !== undefined && typeof value !== 'object',
}

function isStructure(value: unknown): boolean {
  return typeof value === 'object' && value !== null
}

function isNoNumber(value: unknown): boolean {
  return isStructure(value) || (typeof value === 'string' && Number.isNaN(Number(value)))
}

function mendingField(field: OrderField, isMended: (value: unknown) => boolean): Defect<PosState> {
  return mending((order) => (isMended(order[field]) ? { ...order, [field]: sample[field] } : order))
}

function mendingItemField(
  field: ItemField,
  isItem: (index: number) => boolean,
  isMended: (value: unknown) => boolean,
): Defect<PosState> {
  return mendingItems(isItem, (item) =>
    isObject(item) && isMended(item[field]) ? { ...item, [field]: sampleItem[field] } : item,
  )
}

const isFirst = (index: number): boolean => index === 0
const isLater = (index: number): boolean => index > 0
const isLeftOut = (value: unknown): boolean => value === undefined

function family<Name extends string>(
  names: readonly Name[],
  requirement: (name: Name) => string,
  defect: (name: Name) => Defect<PosState>,
): Defects {
  return Object.fromEntries(names.map((name) => [requirement(name), defect(name)]))
}

/** Each field left out, of the wrong type, or with a value beyond its two. */
export const posFieldDefects: Defects = {
  ...family(
    requiredFieldNames,
    (field) => `presence-of-${field}`,
    (field) => mendingField(field, isLeftOut),
  ),
  ...family(
    itemFieldNames,
    (field) => `presence-of-siparis_icerikleri.${field}`,
    (field) => mendingItemField(field, isFirst, isLeftOut),
  ),
  ...family(
    orderFieldNames,
    (field) => `type-of-${field}`,
    (field) => mendingField(field, isHopeless[documentedType(field)]),
  ),
  ...family(
    itemFieldNames,
    (field) => `type-of-siparis_icerikleri.${field}`,
    (field) => mendingItemField(field, isFirst, isHopeless[documentedType(field)]),
  ),
  ...family(
    yesNoFieldNames,
    (field) => `values-of-${field}`,
    (field) => refusing((order) => order[field] === 'Evet' || order[field] === 'Hayır'),
  ),
  ...family(
    yesNoFieldNames,
    (field) => `other-values-of-${field}`,
    (field) => mendingField(field, (value) => typeof value === 'boolean' || typeof value === 'string'),
  ),
  'every-item-validated': mendingItems(isLater, () => sampleItem),
  'single-item-for-list-refused': mending((order) =>
    isObject(order['siparis_icerikleri'])
      ? { ...order, siparis_icerikleri: [order['siparis_icerikleri']] }
      : order,
  ),
  'items-are-objects': mendingItems(isFirst, (item) => (isObject(item) ? item : sampleItem)),
  'required-fields-not-null': mending((order) => withSamples(order, (value) => value === null)),
  'item-name-and-quantity-not-null': mendingItems(isFirst, (item) =>
    isObject(item) ? Object.fromEntries(Object.entries(item).map(withSampleForNull)) : item,
  ),
  'required-texts-not-empty': mending((order) => withSamples(order, (value) => value === '')),
  'null-in-optional-fields-accepted': refusing((order) =>
    optionalFieldNames.some((field) => order[field] === null),
  ),
}

function withSampleForNull([field, value]: [string, unknown]): [string, unknown] {
  const isMended = value === null && (field === 'urun_adi' || field === 'adet')
  return [field, isMended ? sampleItem[field] : value]
}

function withSamples(order: Json, isMended: (value: unknown) => boolean): Json {
  const mended = requiredFieldNames.filter((field) => isMended(order[field]))
  return { ...order, ...Object.fromEntries(mended.map((field) => [field, sample[field]])) }
}
