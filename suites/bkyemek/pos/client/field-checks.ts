import { both } from '../../../../contracts/text/bilingual.js'
import type { PosClientRequirement } from '../../../../contracts/bkyemek/pos/client-requirements.js'
import {
  documentedType,
  itemFieldNames,
  optionalFieldNames,
  orderFieldNames,
  requiredFieldNames,
  type DocumentedType,
} from '../../../../contracts/bkyemek/pos/order-field-requirements.js'
import { wordsOfType } from '../../../../contracts/bkyemek/pos/sent-field-requirements.js'
import { noNull, sentFields } from '../../../families/clients/sent-fields.js'
import { isListOf, isObject, sentTypes } from '../../../families/clients/sent-types.js'
import { defineClientChecks, judgedCall } from '../../../observe/client-check.js'
import { expectMemberThat, memberOf, shownAs } from '../../../observe/expect/expect-call.js'
import { objectsAt } from '../../../observe/expect/members-at.js'
import { eachBodyOf, eachBodyThat } from '../../../observe/expect/matching-calls.js'
import { expectThat } from '../../../run/expect/expect.js'

const surface = 'bkyemek/pos'
const operation = 'receiveOrder'
const list = 'siparis_icerikleri'

const isOfType: Record<DocumentedType, (value: unknown) => boolean> = {
  integer: Number.isInteger,
  float: (value) => typeof value === 'number',
  string: (value) => typeof value === 'string',
  datetime: (value) => typeof value === 'string',
  array: isListOf(isObject),
}

const fields = [
  ...orderFieldNames.map((field) => ({ path: field, field })),
  ...itemFieldNames.map((field) => ({ path: `${list}.${field}` as const, field })),
].map(({ path, field }) => ({
  path,
  isOfType: isOfType[documentedType(field)],
  words: wordsOfType(field),
}))

/** Which fields BK Yemek puts into an order, and of which types. */
export const posClientFieldChecks = defineClientChecks<PosClientRequirement>([
  ...sentFields(surface, requiredFieldNames, {
    requirement: 'required-fields-sent',
    operation,
    every: { en: 'every order', tr: 'her siparişle' },
    expect: (call, field) =>
      expectMemberThat(call, field, (value) => value !== undefined && value !== null, both(`"${field}"`)),
  }),
  ...sentFields(surface, itemFieldNames, {
    requirement: 'required-item-fields-sent',
    operation,
    every: { en: 'every item', tr: 'her öğeyle' },
    behaviour: (field) => `required-${list}.${field}`,
    matches: () => eachBodyThat(operation, (call) => objectsAt(call, list).length > 0),
    expect(call, field) {
      // What stands in it where there is nothing to say is an open question; that it stands there is not.
      const without = objectsAt(call, list).find(({ value }) => value[field] === undefined)
      expectThat(without === undefined, both(`"${field}"`), shownAs(`${without?.path}.${field}`, undefined))
    },
  }),
  ...sentTypes(surface, operation, fields),
  {
    id: 'bkyemek/pos/client/no-empty-required-text',
    title: { en: 'fills in each required text', tr: 'zorunlu metinlerin her birini doldurur' },
    requirement: 'required-texts-not-empty',
    matches: eachBodyOf(operation),
    expect(matching) {
      const texts = requiredFieldNames.filter((field) => documentedType(field) === 'string')
      // An empty phone breaks the requirement of its form.
      const empty = texts.find(
        (field) => field !== 'musteri_telefon' && memberOf(judgedCall(matching), field) === '',
      )
      expectThat(
        empty === undefined,
        { en: 'no empty text', tr: 'boş metin olmaması' },
        both(`"${empty}": ""`),
      )
    },
  },
  noNull(
    surface,
    'no-null-fields',
    () => [...optionalFieldNames, ...itemFieldNames.map((field) => `${list}.${field}`)],
    { title: { en: 'sends nothing as null', tr: 'hiçbir alanı null olarak göndermez' } },
  ),
])
