import { defineClientChecks, judgedCall, type ClientCheck } from '../../../observe/client-check.js'
import { both, expectMemberThat, memberOf } from '../../../observe/expect/expect-call.js'
import { isIso8601 } from '../../../../contracts/forms/iso-8601.js'
import { eachBodyOf, eachBodyThat } from '../../../observe/expect/matching-calls.js'
import type { Recording } from '../../../observe/recording/recording.js'
import { expectThat } from '../../../run/expect/expect.js'
import type { CourierClientRequirement } from './requirement.js'
import { isObjectId } from '../../../../contracts/forms/object-id.js'

type Check = ClientCheck<CourierClientRequirement>

const latitudePath = 'customer.address.location.latitude'
const longitudePath = 'customer.address.location.longitude'

const objectIds = (
  [
    { field: 'kuzeyOrderId', requirement: 'order-id-is-an-object-id' },
    { field: 'restaurantId', requirement: 'restaurant-id-is-an-object-id' },
  ] as const
).map(({ field, requirement }): Check => ({
  id: `kuzeypos/courier/client/object-id-in-${field}`,
  title: { en: `sends ${field} as an ObjectId`, tr: `${field} alanını ObjectId olarak gönderir` },
  requirement,
  matches: (recording) => textsOf(field)(recording).filter(([call]) => memberOf(call, field) !== ''),
  expect: (matching) =>
    expectMemberThat(judgedCall(matching), field, isObjectId, {
      en: `"${field}" as 24 hex digits`,
      tr: `24 onaltılık haneli "${field}"`,
    }),
}))

const notes = (['orderNote', 'courierNote'] as const).map((field): Check => ({
  id: `kuzeypos/courier/client/no-${field}-is-null`,
  title: {
    en: `sends null where there is no ${field}`,
    tr: `${field} yoksa null gönderir`,
  },
  requirement: 'no-note-is-null',
  matches: eachBodyThat('receiveOrder', (call) => {
    const note = memberOf(call, field)
    return typeof note === 'string' || note === null
  }),
  expect: (matching) =>
    expectMemberThat(
      judgedCall(matching),
      field,
      (value) => typeof value !== 'string' || value.trim() !== '',
      both(`"${field}": null`),
    ),
}))

const amounts = (['price', 'hazirlanmaSuresiDk'] as const).map((field): Check => ({
  id: `kuzeypos/courier/client/${field}-not-negative`,
  title: { en: `sends no negative ${field}`, tr: `negatif ${field} göndermez` },
  requirement: 'amounts-not-negative',
  matches: eachBodyThat('receiveOrder', (call) => typeof memberOf(call, field) === 'number'),
  expect: (matching) =>
    expectMemberThat(judgedCall(matching), field, (value) => Number(value) >= 0, both(`"${field}" ≥ 0`)),
}))

/** In which form KuzeyPOS pushes what has one. */
export const courierClientFormatChecks = defineClientChecks<CourierClientRequirement>([
  ...objectIds,
  ...notes,
  ...amounts,
  {
    id: 'kuzeypos/courier/client/created-at',
    title: { en: 'sends createdAt in ISO 8601 form', tr: 'createdAt alanını ISO 8601 biçiminde gönderir' },
    requirement: 'created-at-is-iso-8601',
    matches: textsOf('createdAt'),
    expect: (matching) =>
      expectMemberThat(
        judgedCall(matching),
        'createdAt',
        (value) => isIso8601(String(value)),
        both('ISO 8601: "2024-11-07T10:30:00.000Z"'),
      ),
  },
  {
    id: 'kuzeypos/courier/client/phone',
    title: {
      en: 'sends the phone in international form',
      tr: 'telefonu uluslararası biçimde gönderir',
    },
    requirement: 'phone-is-international',
    matches: textsOf('customer.details.phone'),
    expect: (matching) =>
      expectMemberThat(
        judgedCall(matching),
        'customer.details.phone',
        (value) => /^\+[1-9]\d{6,14}$/.test(String(value)),
        both('"phone": "+905551234567"'),
      ),
  },
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

/** Orders in which the member is a text: another type breaks another requirement. */
function textsOf(path: string) {
  return (recording: Recording) =>
    eachBodyOf('receiveOrder')(recording).filter(([call]) => typeof memberOf(call, path) === 'string')
}
