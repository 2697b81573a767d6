import { tableFieldNames } from '../../../../contracts/kuzeypos/pushed-field-requirements.js'
import { defineClientChecks, judgedCall, type ClientCheck } from '../../../observe/client-check.js'
import { expectMember, expectMemberThat } from '../../../observe/expect/expect-call.js'
import { eachBodyOf, eachJsonOf } from '../../../observe/expect/matching-calls.js'
import type { CourierClientRequirement } from './requirement.js'

type Check = ClientCheck<CourierClientRequirement>

const requiredFields = ['kuzeyOrderId', 'restaurantId']
const optionalFields = ['orderNote', 'courierNote']

const required = requiredFields.map((field): Check => ({
  id: `kuzeypos/courier/client/required-${field}`,
  title: { en: `sends ${field} with every order`, tr: `her siparişle ${field} gönderir` },
  requirement: 'required-fields-sent',
  matches: eachJsonOf('receiveOrder'),
  expect: (matching) => expectMember(judgedCall(matching), field),
}))

const documented = tableFieldNames
  .filter((field) => ![...requiredFields, ...optionalFields].includes(field))
  .map((field): Check => ({
    id: `kuzeypos/courier/client/documented-${field}`,
    title: { en: `sends ${field} with every order`, tr: `her siparişle ${field} gönderir` },
    requirement: 'documented-fields-sent',
    matches: eachBodyOf('receiveOrder'),
    // Null is there, in a wrong type.
    expect: (matching) =>
      expectMemberThat(judgedCall(matching), field, (value) => value !== undefined, {
        en: `"${field}" in the body`,
        tr: `gövdede "${field}"`,
      }),
  }))

/** Which fields a pushed order has. */
export const courierClientPresenceChecks = defineClientChecks<CourierClientRequirement>([
  ...required,
  ...documented,
])
