import { lifecycle } from '../../../../contracts/hiziryemek/lifecycle.js'
import { idFieldNames, sentFieldNames } from '../../../../contracts/hiziryemek/status-field-requirements.js'
import { defineClientChecks, judgedCall, type ClientCheck } from '../../../observe/client-check.js'
import { both, expectMemberThat, memberOf } from '../../../observe/expect/expect-call.js'
import { eachBodyThat, eachJsonOf } from '../../../observe/expect/matching-calls.js'
import type { ObservedCall } from '../../../observe/recording/observed-call.js'
import { expectThat } from '../../../run/expect/expect.js'
import type { PlatformClientRequirement } from './requirement.js'

const operation = 'updateOrderStatus'
const statuses = Object.keys(lifecycle.states)

const types = sentFieldNames.map((field): ClientCheck<PlatformClientRequirement> => ({
  id: `hiziryemek/platform/client/type-of-${field}`,
  title: { en: `sends ${field} as a JSON string`, tr: `${field} alanını JSON string olarak gönderir` },
  requirement: `type-of-${field}`,
  matches: eachBodyThat(operation, (call) => hasValue(call, field)),
  expect: (matching) =>
    expectMemberThat(
      judgedCall(matching),
      field,
      (value) => typeof value === 'string',
      both(`"${field}": string`),
    ),
}))

/** What a POS puts into a report of a status. */
export const platformClientFieldChecks = defineClientChecks<PlatformClientRequirement>([
  {
    id: 'hiziryemek/platform/client/an-id',
    title: {
      en: 'names the order by orderId, posOrderId or both',
      tr: 'siparişi orderId, posOrderId veya ikisiyle adlandırır',
    },
    requirement: 'an-id-sent',
    tags: ['smoke'],
    matches: eachJsonOf(operation),
    expect: (matching) =>
      expectThat(hasId(judgedCall(matching)), both('"orderId" / "posOrderId"'), {
        en: 'neither id',
        tr: 'iki kimlik de yok',
      }),
  },
  ...types,
  {
    id: 'hiziryemek/platform/client/no-null',
    title: { en: 'leaves out what has no value', tr: 'değeri olmayanı göndermez' },
    requirement: 'no-null-fields',
    matches: eachBodyThat(operation, hasId),
    expect(matching) {
      const empty = sentFieldNames.find((field) => memberOf(judgedCall(matching), field) === null)
      expectThat(empty === undefined, { en: 'no null', tr: 'null olmaması' }, both(`"${empty}": null`))
    },
  },
  {
    id: 'hiziryemek/platform/client/status',
    title: { en: 'sends one of the listed statuses', tr: 'listedeki durumlardan birini gönderir' },
    requirement: 'status-known',
    tags: ['smoke'],
    matches: eachBodyThat(operation, (call) => typeof memberOf(call, 'status') === 'string'),
    expect: (matching) =>
      expectMemberThat(
        judgedCall(matching),
        'status',
        (value) => statuses.includes(String(value)),
        both(statuses.join(', ')),
      ),
  },
])

function hasId(call: ObservedCall): boolean {
  return idFieldNames.some((field) => hasValue(call, field) && memberOf(call, field) !== '')
}

function hasValue(call: ObservedCall, field: string): boolean {
  return (memberOf(call, field) ?? undefined) !== undefined
}
