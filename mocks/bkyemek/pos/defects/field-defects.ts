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
import { eachField, isLeftOut, uncheckedField, uncheckedFields } from '../../../defects/field-defects.js'
import { isObject } from '../../../defects/json-bodies.js'
import { rewriteBody, rewriteItems } from '../../../defects/rewrite-request.js'
import { refusing } from './acceptance-defects.js'
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
  datetime: isStructure,
  array: (value) => value !== null && value !== undefined && typeof value !== 'object',
}

function isStructure(value: unknown): boolean {
  return typeof value === 'object' && value !== null
}

function isNoNumber(value: unknown): boolean {
  return isStructure(value) || (typeof value === 'string' && Number.isNaN(Number(value)))
}

const list = 'siparis_icerikleri'
const itemPaths = itemFieldNames.map((field) => `${list}.${field}` as const)

/** A field's documented type and its value in the sample order. */
function known(path: string): { type: DocumentedType; value: unknown } {
  const field = path.split('.').at(-1) as OrderField | ItemField
  const value = path.includes('.') ? sampleItem[field as ItemField] : sample[field as OrderField]
  return { type: documentedType(field), value }
}

function unchecked(path: string, isUnusable: (value: unknown) => boolean): Defect<PosState> {
  return uncheckedField(path, isUnusable, () => known(path).value)
}

/** Each field left out, of the wrong type, or with a value beyond its two. */
export const posFieldDefects: Defects = {
  ...eachField('presence-of-', [...requiredFieldNames, ...itemPaths], (path) => unchecked(path, isLeftOut)),
  ...eachField('type-of-', [...orderFieldNames, ...itemPaths], (path) =>
    unchecked(path, isHopeless[known(path).type]),
  ),
  ...eachField('values-of-', yesNoFieldNames, (field) =>
    refusing((order) => order[field] === 'Evet' || order[field] === 'Hayır'),
  ),
  ...eachField('other-values-of-', yesNoFieldNames, (field) =>
    unchecked(field, (value) => typeof value === 'boolean' || typeof value === 'string'),
  ),
  'every-item-validated': rewriteItems(list, (item, index) => (index > 0 ? sampleItem : item)),
  'single-item-for-list-refused': rewriteBody((order) =>
    isObject(order[list]) ? { ...order, [list]: [order[list]] } : order,
  ),
  'items-are-objects': rewriteItems(list, (item, index) =>
    index === 0 && !isObject(item) ? sampleItem : item,
  ),
  'required-fields-not-null': uncheckedFields(requiredFieldNames, (value) => value === null, sampleOf),
  'item-name-and-quantity-not-null': rewriteItems(list, (item, index) =>
    index === 0 && isObject(item) ? Object.fromEntries(Object.entries(item).map(withSampleForNull)) : item,
  ),
  'required-texts-not-empty': uncheckedFields(requiredFieldNames, (value) => value === '', sampleOf),
  'null-in-optional-fields-accepted': refusing((order) =>
    optionalFieldNames.some((field) => order[field] === null),
  ),
}

function withSampleForNull([field, value]: [string, unknown]): [string, unknown] {
  const isMended = value === null && (field === 'urun_adi' || field === 'adet')
  return [field, isMended ? sampleItem[field] : value]
}

function sampleOf(field: string): unknown {
  return known(field).value
}
