import {
  pushedFieldNames,
  shownType,
  wordsOfType,
  type ShownType,
} from '../../../../contracts/hiziryemek/pushed-field-requirements.js'
import { isNumber, isString } from '../../../families/clients/member-forms.js'
import { noNull } from '../../../families/clients/sent-fields.js'
import { isListOf, isObject, sentTypes } from '../../../families/clients/sent-types.js'
import { defineClientChecks, judgedCall } from '../../../observe/client-check.js'
import { expectMember, memberOf, shownAs } from '../../../observe/expect/expect-call.js'
import { eachBodyThat, eachJsonOf } from '../../../observe/expect/matching-calls.js'
import { objectOf, valueOf, type ObservedCall } from '../../../observe/recording/observed-call.js'
import { expectThat } from '../../../run/expect/expect.js'
import type { PosClientRequirement } from '../../../../contracts/hiziryemek/pos/client-requirements.js'

const surface = 'hiziryemek/pos'
const operation = 'receiveOrder'
const orderMembers = pushedFieldNames.filter((field) => !field.includes('.'))

const isOfType: Record<ShownType, (value: unknown) => boolean> = {
  string: isString,
  number: isNumber,
  object: isObject,
  array: isListOf(isObject),
  strings: isListOf(isString),
}

const types = pushedFieldNames.map((path) => ({
  path,
  isOfType: isOfType[shownType(path)],
  words: wordsOfType(path),
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
  ...sentTypes(surface, operation, types),
  {
    id: 'hiziryemek/pos/client/order-id',
    title: { en: 'sends an orderId with every order', tr: 'her siparişle orderId gönderir' },
    requirement: 'order-id-sent',
    matches: eachBodyThat(operation, hasDocumentedMember),
    expect: (matching) => expectMember(judgedCall(matching), 'orderId'),
  },
  {
    id: 'hiziryemek/pos/client/items',
    title: { en: 'sends at least one item with every order', tr: 'her siparişle en az bir ürün gönderir' },
    requirement: 'items-sent',
    matches: eachBodyThat(operation, hasDocumentedMember),
    expect(matching) {
      const items = memberOf(judgedCall(matching), 'items') ?? []
      expectThat(
        !Array.isArray(items) || items.length > 0,
        { en: 'an item in "items"', tr: '"items" içinde bir ürün' },
        { en: 'none', tr: 'ürün yok' },
      )
    },
  },
  noNull(surface, 'no-null-fields', () => pushedFieldNames),
])

function hasDocumentedMember(call: ObservedCall): boolean {
  const body = objectOf(call) ?? {}
  return orderMembers.some((member) => body[member] !== undefined)
}
