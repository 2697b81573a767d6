import { both } from '../../../../contracts/text/bilingual.js'
import type { PlatformClientRequirement } from '../../../../contracts/kuzeypos/platform/client-requirements.js'
import { isObjectId } from '../../../../contracts/forms/object-id.js'
import { documentedType, updateFieldNames } from '../../../../contracts/kuzeypos/update-field-requirements.js'
import {
  isAnyOf,
  isNumber,
  isText,
  memberForms,
  type MemberForm,
} from '../../../families/clients/member-forms.js'
import { sentFields } from '../../../families/clients/sent-fields.js'
import { sentTypes } from '../../../families/clients/sent-types.js'
import { defineClientChecks, judgedCall } from '../../../observe/client-check.js'
import { memberOf } from '../../../observe/expect/expect-call.js'
import { eachBodyThat } from '../../../observe/expect/matching-calls.js'
import { wasAccepted } from '../../../observe/recording/observed-call.js'
import { expectThat } from '../../../run/expect/expect.js'
import { credentialOf } from '../../../run/target/target-settings.js'
import { wasOfUnknownOrder } from './answers.js'

const surface = 'kuzeypos/platform'
const operation = 'updateCourierStatus'

const types = updateFieldNames.map((path) => ({
  path,
  isOfType: (value: unknown) => typeof value === documentedType(path),
  words: { en: `a JSON ${documentedType(path)}`, tr: `JSON ${documentedType(path)}` },
  // Without a value it is missing: another requirement.
  judges: (value: unknown) => value !== null && value !== '',
}))

const objectIds = (
  [
    { member: 'restaurantId', requirement: 'restaurant-id-is-an-object-id' },
    { member: 'orderId', requirement: 'order-id-is-an-object-id' },
  ] as const
).map(({ member, requirement }): MemberForm<PlatformClientRequirement> => ({
  behaviour: `object-id-in-${member}`,
  title: { en: `sends ${member} as an ObjectId`, tr: `${member} alanını ObjectId olarak gönderir` },
  requirement,
  member,
  of: isText,
  holds: isObjectId,
  expected: { en: `"${member}" as 24 hex digits`, tr: `24 onaltılık haneli "${member}"` },
}))

/** What a courier company puts into an update. */
export const platformClientFieldChecks = defineClientChecks<PlatformClientRequirement>([
  ...sentFields(surface, updateFieldNames, {
    requirement: 'required-fields-sent',
    operation,
    every: { en: 'every update', tr: 'her güncellemeyle' },
  }),
  ...sentTypes(surface, operation, types),
  ...memberForms<PlatformClientRequirement>(surface, operation, [
    ...objectIds,
    {
      behaviour: 'known-status',
      title: { en: 'reports 1 or 2 and nothing else', tr: '1 veya 2 dışında durum bildirmez' },
      requirement: 'known-statuses-only',
      member: 'status',
      of: isNumber,
      holds: isAnyOf(1, 2),
      expected: both('"status": 1 / 2'),
    },
    {
      behaviour: 'issued-restaurant-id',
      title: {
        en: 'names the restaurant whose key it sends',
        tr: 'anahtarını gönderdiği restoranı bildirir',
      },
      requirement: 'issued-restaurant-id-sent',
      credentials: ['restaurantId'],
      member: 'restaurantId',
      of: isObjectId,
      holds: (value, { credentials }) =>
        String(value).toLowerCase() === String(credentialOf(credentials, 'restaurantId')).toLowerCase(),
      expected: ({ credentials }) => both(`"restaurantId": "${credentialOf(credentials, 'restaurantId')}"`),
    },
  ]),
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
