import {
  documentedType,
  itemFieldNames,
  optionalFieldNames,
  orderFieldNames,
  requiredFieldNames,
  type DocumentedType,
  type ItemField,
  type OrderField,
} from '../../../../contracts/bkyemek/pos/order-field-requirements.js'
import { wordsOfType } from '../../../../contracts/bkyemek/pos/sent-field-requirements.js'
import { defineClientChecks, judgedCall, type ClientCheck } from '../../../observe/client-check.js'
import { both, expectMemberThat, memberOf, shownAs } from '../../../observe/expect/expect-call.js'
import { everyMemberAt, membersAt, objectsAt } from '../../../observe/expect/members-at.js'
import { eachBodyOf, eachBodyThat, eachJsonOf } from '../../../observe/expect/matching-calls.js'
import { expectThat } from '../../../run/expect/expect.js'
import type { PosClientRequirement } from './requirement.js'

type Check = ClientCheck<PosClientRequirement>

const operation = 'receiveOrder'
const list = 'siparis_icerikleri'

const isOfType: Record<DocumentedType, (value: unknown) => boolean> = {
  integer: Number.isInteger,
  float: (value) => typeof value === 'number',
  string: (value) => typeof value === 'string',
  datetime: (value) => typeof value === 'string',
  array: (value) => Array.isArray(value) && value.every(isObject),
}

const required = requiredFieldNames.map((field): Check => ({
  id: `bkyemek/pos/client/required-${field}`,
  title: { en: `sends ${field} with every order`, tr: `her siparişle ${field} gönderir` },
  requirement: 'required-fields-sent',
  matches: eachJsonOf(operation),
  expect: (matching) =>
    expectMemberThat(
      judgedCall(matching),
      field,
      (value) => value !== undefined && value !== null,
      both(`"${field}"`),
    ),
}))

const requiredOfItems = itemFieldNames.map((field): Check => ({
  id: `bkyemek/pos/client/required-${list}.${field}`,
  title: { en: `sends ${field} with every item`, tr: `her öğeyle ${field} gönderir` },
  requirement: 'required-item-fields-sent',
  matches: eachBodyThat(operation, (call) => objectsAt(call, list).length > 0),
  expect(matching) {
    // What stands in it where there is nothing to say is an open question; that it stands there is not.
    const without = objectsAt(judgedCall(matching), list).find(({ value }) => value[field] === undefined)
    expectThat(without === undefined, both(`"${field}"`), shownAs(`${without?.path}.${field}`, undefined))
  },
}))

const types = orderFieldNames.map((field) => typeCheck(field, field))
const typesOfItems = itemFieldNames.map((field) => typeCheck(`${list}.${field}`, field))

/** Which fields BK Yemek puts into an order, and of which types. */
export const posClientFieldChecks = defineClientChecks<PosClientRequirement>([
  ...required,
  ...requiredOfItems,
  ...types,
  ...typesOfItems,
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
  {
    id: 'bkyemek/pos/client/no-null',
    title: { en: 'sends nothing as null', tr: 'hiçbir alanı null olarak göndermez' },
    requirement: 'no-null-fields',
    matches: eachBodyOf(operation),
    expect(matching) {
      const empty = [...optionalFieldNames, ...itemFieldNames.map((field) => `${list}.${field}`)]
        .flatMap((path) => everyMemberAt(judgedCall(matching), path))
        .find(({ value }) => value === null)
      expectThat(empty === undefined, { en: 'no null', tr: 'null olmaması' }, both(`"${empty?.path}": null`))
    },
  },
])

function typeCheck(
  path: OrderField | `siparis_icerikleri.${ItemField}`,
  field: OrderField | ItemField,
): Check {
  return {
    id: `bkyemek/pos/client/type-of-${path}`,
    title: {
      en: `sends ${path} as ${wordsOfType(field).en}`,
      tr: `${path} alanını ${wordsOfType(field).tr} olarak gönderir`,
    },
    requirement: `type-of-${path}`,
    matches: eachBodyThat(operation, (call) => membersAt(call, path).length > 0),
    expect(matching) {
      const wrong = membersAt(judgedCall(matching), path).find(
        ({ value }) => !isOfType[documentedType(field)](value),
      )
      expectThat(wrong === undefined, wordsOfType(field), shownAs(wrong?.path ?? path, wrong?.value))
    },
  }
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
