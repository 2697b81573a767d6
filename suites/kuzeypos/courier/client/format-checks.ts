import { both } from '../../../../contracts/text/bilingual.js'
import type { CourierClientRequirement } from '../../../../contracts/kuzeypos/courier/client-requirements.js'
import { isIso8601 } from '../../../../contracts/forms/iso-8601.js'
import { isObjectId } from '../../../../contracts/forms/object-id.js'
import {
  isNumber,
  isString,
  isText,
  memberForms,
  type MemberForm,
} from '../../../families/clients/member-forms.js'
import { defineClientChecks, judgedCall } from '../../../observe/client-check.js'
import { memberOf } from '../../../observe/expect/expect-call.js'
import { eachBodyThat } from '../../../observe/expect/matching-calls.js'
import { expectThat } from '../../../run/expect/expect.js'

type Form = MemberForm<CourierClientRequirement>

const latitudePath = 'customer.address.location.latitude'
const longitudePath = 'customer.address.location.longitude'

const objectIds = (
  [
    { member: 'kuzeyOrderId', requirement: 'order-id-is-an-object-id' },
    { member: 'restaurantId', requirement: 'restaurant-id-is-an-object-id' },
  ] as const
).map(({ member, requirement }): Form => ({
  behaviour: `object-id-in-${member}`,
  title: { en: `sends ${member} as an ObjectId`, tr: `${member} alanını ObjectId olarak gönderir` },
  requirement,
  member,
  of: isText,
  holds: isObjectId,
  expected: { en: `"${member}" as 24 hex digits`, tr: `24 onaltılık haneli "${member}"` },
}))

const notes = ['orderNote', 'courierNote'].map((member): Form => ({
  behaviour: `no-${member}-is-null`,
  title: { en: `sends null where there is no ${member}`, tr: `${member} yoksa null gönderir` },
  requirement: 'no-note-is-null',
  member,
  of: (value) => isString(value) || value === null,
  holds: (value) => !isString(value) || value.trim() !== '',
  expected: both(`"${member}": null`),
}))

const amounts = ['price', 'hazirlanmaSuresiDk'].map((member): Form => ({
  behaviour: `${member}-not-negative`,
  title: { en: `sends no negative ${member}`, tr: `negatif ${member} göndermez` },
  requirement: 'amounts-not-negative',
  member,
  of: isNumber,
  holds: (value) => Number(value) >= 0,
  expected: both(`"${member}" ≥ 0`),
}))

/** In which form KuzeyPOS pushes what has one. */
export const courierClientFormatChecks = defineClientChecks<CourierClientRequirement>([
  ...memberForms<CourierClientRequirement>('kuzeypos/courier', 'receiveOrder', [
    ...objectIds,
    ...notes,
    ...amounts,
    {
      behaviour: 'created-at',
      title: { en: 'sends createdAt in ISO 8601 form', tr: 'createdAt alanını ISO 8601 biçiminde gönderir' },
      requirement: 'created-at-is-iso-8601',
      member: 'createdAt',
      of: isString,
      holds: (value) => isIso8601(String(value)),
      expected: both('ISO 8601: "2024-11-07T10:30:00.000Z"'),
    },
    {
      behaviour: 'phone',
      title: { en: 'sends the phone in international form', tr: 'telefonu uluslararası biçimde gönderir' },
      requirement: 'phone-is-international',
      member: 'customer.details.phone',
      of: isString,
      holds: (value) => /^\+[1-9]\d{6,14}$/.test(String(value)),
      expected: both('"phone": "+905551234567"'),
    },
  ]),
  {
    id: 'kuzeypos/courier/client/coordinates',
    title: {
      en: 'sends coordinates that are a place on earth, both or neither',
      tr: 'koordinatları dünyadaki bir yer olarak, ikisini birlikte gönderir',
    },
    requirement: 'coordinates-on-earth',
    // One in a wrong type breaks another requirement.
    matches: eachBodyThat('receiveOrder', (call) => {
      const types = [latitudePath, longitudePath].map((path) => typeof (memberOf(call, path) ?? undefined))
      return types.includes('number') && types.every((type) => ['number', 'undefined'].includes(type))
    }),
    expect(matching) {
      const [latitude, longitude] = [latitudePath, longitudePath].map((path) =>
        memberOf(judgedCall(matching), path),
      )
      expectThat(
        typeof latitude === 'number' &&
          typeof longitude === 'number' &&
          Math.abs(latitude) <= 90 &&
          Math.abs(longitude) <= 180,
        {
          en: 'a latitude within ±90 and a longitude within ±180',
          tr: '±90 içinde enlem ve ±180 içinde boylam',
        },
        both(`${JSON.stringify(latitude) ?? '—'}, ${JSON.stringify(longitude) ?? '—'}`),
      )
    },
  },
])
