import { documentedType, updateFieldNames } from '../../../../contracts/kuzeypos/update-field-requirements.js'
import { defineClientChecks, judgedCall, type ClientCheck } from '../../../observe/client-check.js'
import { both, expectMember, expectMemberThat, memberOf } from '../../../observe/expect/expect-call.js'
import { eachBodyThat, eachJsonOf } from '../../../observe/expect/matching-calls.js'
import { wasAccepted } from '../../../observe/recording/observed-call.js'
import { expectThat } from '../../../run/expect/expect.js'
import { credentialOf } from '../../../run/target-settings.js'
import { isObjectId } from '../../../../contracts/forms/object-id.js'
import { wasOfUnknownOrder } from './answers.js'
import type { PlatformClientRequirement } from './requirement.js'

type Check = ClientCheck<PlatformClientRequirement>

const required = updateFieldNames.map((field): Check => ({
  id: `kuzeypos/platform/client/required-${field}`,
  title: { en: `sends ${field} with every update`, tr: `her güncellemeyle ${field} gönderir` },
  requirement: 'required-fields-sent',
  matches: eachJsonOf('updateCourierStatus'),
  expect: (matching) => expectMember(judgedCall(matching), field),
}))

const types = updateFieldNames.map((field): Check => ({
  id: `kuzeypos/platform/client/type-of-${field}`,
  title: {
    en: `sends ${field} as a JSON ${documentedType(field)}`,
    tr: `${field} alanını JSON ${documentedType(field)} olarak gönderir`,
  },
  requirement: `type-of-${field}`,
  matches: eachBodyThat('updateCourierStatus', (call) => isGiven(memberOf(call, field))),
  expect: (matching) =>
    expectMemberThat(
      judgedCall(matching),
      field,
      (value) => typeof value === documentedType(field),
      both(`"${field}": ${documentedType(field)}`),
    ),
}))

const objectIds = (
  [
    { field: 'restaurantId', requirement: 'restaurant-id-is-an-object-id' },
    { field: 'orderId', requirement: 'order-id-is-an-object-id' },
  ] as const
).map(({ field, requirement }): Check => ({
  id: `kuzeypos/platform/client/object-id-in-${field}`,
  title: { en: `sends ${field} as an ObjectId`, tr: `${field} alanını ObjectId olarak gönderir` },
  requirement,
  matches: eachBodyThat('updateCourierStatus', (call) => {
    const id = memberOf(call, field)
    return typeof id === 'string' && id !== ''
  }),
  expect: (matching) =>
    expectMemberThat(judgedCall(matching), field, isObjectId, {
      en: `"${field}" as 24 hex digits`,
      tr: `24 onaltılık haneli "${field}"`,
    }),
}))

/** What a courier company puts into an update. */
export const platformClientFieldChecks = defineClientChecks<PlatformClientRequirement>([
  ...required,
  ...types,
  ...objectIds,
  {
    id: 'kuzeypos/platform/client/known-status',
    title: { en: 'reports 1 or 2 and nothing else', tr: '1 veya 2 dışında durum bildirmez' },
    requirement: 'known-statuses-only',
    matches: eachBodyThat('updateCourierStatus', (call) => typeof memberOf(call, 'status') === 'number'),
    expect: (matching) =>
      expectMemberThat(
        judgedCall(matching),
        'status',
        (value) => value === 1 || value === 2,
        both('"status": 1 / 2'),
      ),
  },
  {
    id: 'kuzeypos/platform/client/issued-restaurant-id',
    title: {
      en: 'names the restaurant whose key it sends',
      tr: 'anahtarını gönderdiği restoranı bildirir',
    },
    requirement: 'issued-restaurant-id-sent',
    credentials: ['restaurantId'],
    matches: eachBodyThat('updateCourierStatus', (call) => isObjectId(memberOf(call, 'restaurantId'))),
    expect(matching, { credentials }) {
      const issued = String(credentialOf(credentials, 'restaurantId'))
      expectMemberThat(
        judgedCall(matching),
        'restaurantId',
        (value) => String(value).toLowerCase() === issued.toLowerCase(),
        both(`"restaurantId": "${issued}"`),
      )
    },
  },
  {
    id: 'kuzeypos/platform/client/pushed-order-id',
    title: {
      en: 'reports on orders that KuzeyPOS knows',
      tr: 'KuzeyPOS’un bildiği siparişler için durum bildirir',
    },
    requirement: 'pushed-order-id-sent',
    matches: eachBodyThat('updateCourierStatus', (call) => wasAccepted(call) || wasOfUnknownOrder(call)),
    expect(matching) {
      const call = judgedCall(matching)
      expectThat(
        !wasOfUnknownOrder(call),
        { en: 'the kuzeyOrderId of a pushed order', tr: 'gönderilmiş bir siparişin kuzeyOrderId değeri' },
        {
          en: `"orderId": ${JSON.stringify(memberOf(call, 'orderId'))}, which the restaurant does not have`,
          tr: `restoranda bulunmayan "orderId": ${JSON.stringify(memberOf(call, 'orderId'))}`,
        },
      )
    },
  },
])

/** Without a value it is missing: another requirement. */
function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== ''
}
