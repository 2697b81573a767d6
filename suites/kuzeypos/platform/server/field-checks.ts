import {
  documentedType,
  updateFieldNames,
  type UpdateField,
} from '../../../../contracts/kuzeypos/update-field-requirements.js'
import { defineChecks, type Check } from '../../../check.js'
import {
  expectClientError,
  expectMember,
  expectStatus,
  expectTextMember,
} from '../../../run/expect/expect.js'
import type { PlatformRequirement } from '../requirement.js'
import { expectErrorBody } from './error-expectations.js'
import { orderIn, sendBrokenUpdate } from '../requests.js'

type Run = Check['run']

const state = 'order exists'

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

const wrongTypes = updateFieldNames.flatMap((field) =>
  wrongValues[documentedType(field)]!.map(({ name, value }) => ({
    field,
    name,
    value,
    requirement: `type-of-${field satisfies UpdateField}` as const,
  })),
)

const statusAsText = {
  field: 'status',
  name: 'text',
  value: '1',
  requirement: 'status-as-text-refused',
} as const

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

export const fieldChecks = defineChecks<PlatformRequirement>([
  ...ids.map(({ field, required }) => ({
    id: `kuzeypos/platform/required/${field}` as const,
    title: { en: `refuses an update without ${field}`, tr: `${field} olmayan güncellemeyi reddeder` },
    requirement: required,
    state,
    run: (async (target) => {
      const { [field]: _taken, ...rest } = await orderIn(target, 'hazirlanacak')
      expectClientError(await sendBrokenUpdate(target, { ...rest, status: 1 }))
    }) satisfies Run,
  })),
  ...ids.map(({ field }) => ({
    id: `kuzeypos/platform/required/${field}-with-400` as const,
    title: {
      en: `refuses an update without ${field} with 400, as one with a malformed one`,
      tr: `${field} olmayan güncellemeyi, biçimi bozuk olan gibi 400 ile reddeder`,
    },
    requirement: 'missing-id-told-as-invalid' as const,
    state,
    run: (async (target) => {
      const { [field]: _taken, ...rest } = await orderIn(target, 'hazirlanacak')
      expectStatus(await sendBrokenUpdate(target, { ...rest, status: 1 }), 400)
    }) satisfies Run,
  })),
  {
    id: 'kuzeypos/platform/required/status',
    title: { en: 'refuses an update without status', tr: 'status olmayan güncellemeyi reddeder' },
    requirement: 'status-required',
    state,
    async run(target) {
      expectClientError(await sendBrokenUpdate(target, await orderIn(target, 'hazirlanacak')))
    },
  },
  ...ids.map(({ field }) => ({
    id: `kuzeypos/platform/required/${field}-told-as-invalid` as const,
    title: {
      en: `tells a missing ${field} in the words for a malformed one`,
      tr: `eksik ${field} için biçimi bozuk değerdeki mesajı verir`,
    },
    requirement: 'missing-id-told-as-invalid' as const,
    state,
    run: (async (target) => {
      const { [field]: _taken, ...rest } = await orderIn(target, 'hazirlanacak')
      const malformed = await sendBrokenUpdate(target, { ...rest, [field]: 'bozuk', status: 1 })
      const missing = await sendBrokenUpdate(target, { ...rest, status: 1 })
      expectMember(missing, 'message', expectTextMember(malformed, 'message'))
    }) satisfies Run,
  })),
  ...[...wrongTypes, statusAsText].map(({ field, name, value, requirement }) => ({
    id: `kuzeypos/platform/types/${field}-${name}` as const,
    title: {
      en: `refuses ${JSON.stringify(value)} as ${field}`,
      tr: `${field} için ${JSON.stringify(value)} değerini reddeder`,
    },
    requirement,
    state,
    run: (async (target) => {
      const order = await orderIn(target, 'hazirlanacak')
      expectClientError(await sendBrokenUpdate(target, { ...order, status: 1, [field]: value }))
    }) satisfies Run,
  })),
  ...ids.flatMap(({ field, format }) =>
    notObjectIds.map(({ name, value }) => ({
      id: `kuzeypos/platform/formats/${field}-${name}` as const,
      title: {
        en: `refuses "${value}" as ${field}`,
        tr: `${field} için "${value}" değerini reddeder`,
      },
      requirement: format,
      state,
      run: (async (target) => {
        const order = await orderIn(target, 'hazirlanacak')
        expectStatus(await sendBrokenUpdate(target, { ...order, status: 1, [field]: value }), 400)
      }) satisfies Run,
    })),
  ),
  ...otherStatuses.map(({ name, value }) => ({
    id: `kuzeypos/platform/enums/status-${name}` as const,
    title: { en: `refuses the status ${value}`, tr: `status için ${value} değerini reddeder` },
    requirement: 'only-two-statuses' as const,
    state,
    run: (async (target) => {
      const order = await orderIn(target, 'teslim-edilecek')
      expectClientError(await sendBrokenUpdate(target, { ...order, status: value }))
    }) satisfies Run,
  })),
  ...unnamedFaults.map(({ name, value }) => ({
    id: `kuzeypos/platform/errors/unnamed-${name}` as const,
    title: {
      en: `refuses with 400 in the documented body (${name})`,
      tr: `belgelenen gövdeyle 400 verir (${name})`,
    },
    requirement: 'unnamed-refusals-are-400' as const,
    state,
    run: (async (target) => {
      const order = await orderIn(target, 'hazirlanacak')
      const exchange = await sendBrokenUpdate(target, { ...order, status: value })
      expectStatus(exchange, 400)
      expectErrorBody(exchange)
    }) satisfies Run,
  })),
])
