import {
  pushedFieldNames,
  shownType,
  wordsOfType,
  type ShownType,
} from '../../../../contracts/hiziryemek/pushed-field-requirements.js'
import { defineClientChecks, judgedCall, type ClientCheck } from '../../../observe/client-check.js'
import { both, expectMember, memberOf, shownAs } from '../../../observe/expect/expect-call.js'
import { everyMemberAt, membersAt } from '../../../observe/expect/members-at.js'
import { eachBodyOf, eachBodyThat, eachJsonOf } from '../../../observe/expect/matching-calls.js'
import { objectOf, valueOf, type ObservedCall } from '../../../observe/recording/observed-call.js'
import { expectThat } from '../../../run/expect/expect.js'
import type { PosClientRequirement } from './requirement.js'

const operation = 'receiveOrder'
const orderMembers = pushedFieldNames.filter((field) => !field.includes('.'))

const isOfType: Record<ShownType, (value: unknown) => boolean> = {
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  object: isObject,
  array: (value) => Array.isArray(value) && value.every(isObject),
  strings: (value) => Array.isArray(value) && value.every((element) => typeof element === 'string'),
}

const types = pushedFieldNames.map((field): ClientCheck<PosClientRequirement> => ({
  id: `hiziryemek/pos/client/type-of-${field}`,
  title: {
    en: `sends ${field} as ${wordsOfType(field).en}`,
    tr: `${field} alanını ${wordsOfType(field).tr} olarak gönderir`,
  },
  requirement: `type-of-${field}`,
  matches: eachBodyThat(operation, (call) => membersAt(call, field).length > 0),
  expect(matching) {
    const wrong = membersAt(judgedCall(matching), field).find(
      ({ value }) => !isOfType[shownType(field)](value),
    )
    expectThat(wrong === undefined, wordsOfType(field), shownAs(wrong?.path ?? field, wrong?.value))
  },
}))

/** What HızırYemek puts into an order. */
export const posClientFieldChecks = defineClientChecks<PosClientRequirement>([
  {
    id: 'hiziryemek/pos/client/documented-format',
    title: {
      en: 'sends an order in the documented format',
      tr: 'siparişi belgelenen biçimde gönderir',
    },
    requirement: 'orders-in-the-documented-format',
    tags: ['smoke'],
    matches: eachJsonOf(operation),
    expect: (matching) =>
      expectThat(
        hasDocumentedMember(judgedCall(matching)),
        { en: `an object with ${orderMembers.join(', ')}`, tr: `${orderMembers.join(', ')} taşıyan nesne` },
        shownAs('', valueOf(judgedCall(matching))),
      ),
  },
  ...types,
  {
    id: 'hiziryemek/pos/client/order-id',
    title: { en: 'sends an orderId with every order', tr: 'her siparişle orderId gönderir' },
    requirement: 'order-id-sent',
    matches: eachBodyThat(operation, hasDocumentedMember),
    expect: (matching) => expectMember(judgedCall(matching), 'orderId'),
  },
  {
    id: 'hiziryemek/pos/client/items',
    title: { en: 'sends at least one item with every order', tr: 'her siparişle en az bir kalem gönderir' },
    requirement: 'items-sent',
    matches: eachBodyThat(operation, hasDocumentedMember),
    expect(matching) {
      const items = memberOf(judgedCall(matching), 'items') ?? []
      expectThat(
        !Array.isArray(items) || items.length > 0,
        { en: 'an item in "items"', tr: '"items" içinde bir kalem' },
        { en: 'none', tr: 'kalem yok' },
      )
    },
  },
  {
    id: 'hiziryemek/pos/client/no-null',
    title: { en: 'leaves out what has no value', tr: 'değeri olmayanı göndermez' },
    requirement: 'no-null-fields',
    matches: eachBodyOf(operation),
    expect(matching) {
      const empty = pushedFieldNames
        .flatMap((field) => everyMemberAt(judgedCall(matching), field))
        .find(({ value }) => value === null)
      expectThat(empty === undefined, { en: 'no null', tr: 'null olmaması' }, both(`"${empty?.path}": null`))
    },
  },
])

function hasDocumentedMember(call: ObservedCall): boolean {
  const body = objectOf(call) ?? {}
  return orderMembers.some((member) => body[member] !== undefined)
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
