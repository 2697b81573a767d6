import { askingMore } from '../../../families/asking-more.js'
import { documentedType, updateFieldNames } from '../../../../contracts/kuzeypos/update-field-requirements.js'
import { familyChecks, type FamilyRow } from '../../../families/family-row.js'
import { fieldFaults, having, without } from '../../../families/field-faults.js'
import {
  expectClientError,
  expectMember,
  expectStatus,
  expectTextMember,
} from '../../../run/expect/expect.js'
import type { Exchange } from '../../../run/http/exchange.js'
import type { PlatformRequirement } from '../requirement.js'
import { expectErrorBody } from './error-expectations.js'
import { facts } from '../facts.js'
import { orderIn, sendBrokenUpdate } from '../requests.js'

/** Values of another type than the documented one; a condition of MongoDB is what an attacker tries first. */
const wrongValues: Record<string, readonly { name: string; value: unknown }[]> = {
  string: [
    { name: 'number', value: 12345 },
    { name: 'condition', value: { $ne: null } },
    { name: 'null', value: null },
    { name: 'array', value: ['507f1f77bcf86cd799439011'] },
  ],
  number: [
    { name: 'boolean', value: true },
    { name: 'null', value: null },
    { name: 'array', value: [1] },
    { name: 'object', value: { value: 1 } },
  ],
}

/** Texts that are no ObjectId, none of them 12 characters long: widespread libraries take those for valid. */
const notObjectIds = [
  { name: 'word', value: 'restoran-1' },
  { name: 'digit-short', value: '507f1f77bcf86cd79943901' },
  { name: 'digit-long', value: '507f1f77bcf86cd7994390111' },
  { name: 'other-letters', value: '507f1f77bcf86cd79943901z' },
  { name: 'empty', value: '' },
]

const ids = [
  {
    field: 'restaurantId',
    required: 'restaurant-id-required',
    format: 'restaurant-id-is-an-object-id',
  },
  { field: 'orderId', required: 'order-id-required', format: 'order-id-is-an-object-id' },
] as const

const otherStatuses = [
  { name: 'zero', value: 0 },
  { name: 'three', value: 3 },
  { name: 'negative', value: -1 },
  { name: 'fraction', value: 1.5 },
  { name: 'twelve', value: 12 },
]

/** Faults without a documented answer. */
const unnamedFaults = [
  { name: 'other-status', value: 99 },
  { name: 'status-of-other-type', value: { value: 1 } },
]

function expect400(exchange: Exchange): void {
  expectStatus(exchange, 400)
}

const { refuses, value, absent } = fieldFaults<PlatformRequirement>({
  what: { en: 'an update', tr: 'güncellemeyi' },
  expect: expectClientError,
})

export const fieldChecks = familyChecks<PlatformRequirement>(facts, [
  ...ids.map(({ field, required }) => absent(field, required)),
  ...ids.map(({ field }) =>
    refuses({
      id: `required/${field}-with-400`,
      title: {
        en: `refuses an update without ${field} with 400, as one with a malformed one`,
        tr: `${field} olmayan güncellemeyi, biçimi bozuk olan gibi 400 ile reddeder`,
      },
      requirement: 'missing-id-told-as-invalid',
      faults: [without(field)],
      expect: expect400,
    }),
  ),
  absent('status', 'status-required'),
  ...ids.map(({ field }): FamilyRow<PlatformRequirement> => ({
    id: `required/${field}-told-as-invalid`,
    title: {
      en: `tells a missing ${field} in the words for a malformed one`,
      tr: `eksik ${field} için biçimi bozuk değerdeki mesajı verir`,
    },
    requirement: 'missing-id-told-as-invalid',
    sound: true,
    async run(target) {
      const { [field]: _taken, ...rest } = await orderIn(target, 'hazirlanacak')
      const malformed = await sendBrokenUpdate(target, { ...rest, [field]: 'bozuk', status: 1 })
      const missing = await sendBrokenUpdate(target, { ...rest, status: 1 })
      expectMember(missing, 'message', expectTextMember(malformed, 'message'))
    },
  })),
  ...updateFieldNames.flatMap((field) =>
    wrongValues[documentedType(field)]!.map((wrong) => ({
      ...value(`types/${field}-${wrong.name}`, field, wrong.value, `type-of-${field}`),
      // Many a reader takes null for absent, and of a status no refusal of an absent one is documented.
      ...(field === 'status' && wrong.name === 'null' && askingMore('loose-type-refused')),
    })),
  ),
  value('types/status-text', 'status', '1', 'status-as-text-refused'),
  ...ids.flatMap(({ field, format }) =>
    notObjectIds.map((wrong) =>
      value(`formats/${field}-${wrong.name}`, field, wrong.value, format, expect400),
    ),
  ),
  ...otherStatuses.map(({ name, value }): FamilyRow<PlatformRequirement> => ({
    id: `enums/status-${name}`,
    title: { en: `refuses the status ${value}`, tr: `status için ${value} değerini reddeder` },
    requirement: 'only-two-statuses',
    sound: true,
    async run(target) {
      const order = await orderIn(target, 'teslim-edilecek')
      expectClientError(await sendBrokenUpdate(target, { ...order, status: value }))
    },
  })),
  ...unnamedFaults.map(({ name, value }) =>
    refuses({
      id: `errors/unnamed-${name}`,
      title: {
        en: `refuses with 400 in the documented body (${name})`,
        tr: `belgelenen gövdeyle 400 verir (${name})`,
      },
      requirement: 'unnamed-refusals-are-400',
      faults: [having({ status: value })],
      expect(exchange) {
        expect400(exchange)
        expectErrorBody(exchange)
      },
    }),
  ),
])
