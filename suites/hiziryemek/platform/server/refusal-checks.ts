import { idFieldNames } from '../../../../contracts/hiziryemek/status-field-requirements.js'
import { defineChecks, type Check } from '../../../check.js'
import { brokenIs400, brokenJson, notAnObject } from '../../../families/bodies/broken-json.js'
import { familyChecks, type FamilyRow } from '../../../families/family-row.js'
import { fieldFaults } from '../../../families/field-faults.js'
import {
  expectClientError,
  expectObject,
  expectStatus,
  expectTaken,
  expectThat,
} from '../../../run/expect/expect.js'
import type { Exchange } from '../../../run/http/exchange.js'
import type { Target } from '../../../run/target/target.js'
import { unusableIdStatuses } from '../readings.js'
import { facts } from '../facts.js'
import type { PlatformRequirement } from '../requirement.js'
import {
  knownOrder,
  orderExists,
  sampleUpdate,
  sendBrokenUpdate,
  sendUpdate,
  unknownOrder,
} from '../requests.js'
import { foreignSecret, ownSecret, secretKey } from '../../secret-header.js'

type Run = Check['run']

const withoutIds = [
  { name: 'status-only', body: { status: 'preparing' } },
  { name: 'empty-object', body: {} },
  { name: 'other-field-names', body: { order_id: '507f1f77bcf86cd799439011', status: 'preparing' } },
] as const

const cutShort = '{"orderId": "507f1f77bcf86cd799439011", "status": '

/** Values of another type than the documented string; the object is one that a database reads as a query. */
const otherTypes = [
  { name: 'number', value: 1234567 },
  { name: 'boolean', value: true },
  { name: 'object', value: { $ne: null } },
] as const

/** One way to each documented error, with whatever error is answered first. */
const errors: { name: string; provoke(target: Target): Promise<Exchange> }[] = [
  { name: '400', provoke: (target) => sendBrokenUpdate(target, {}) },
  { name: '401', provoke: (target) => sendUpdate(target, unknownOrder(target), secretKey(foreignSecret)) },
  { name: '404', provoke: (target) => sendUpdate(target, unknownOrder(target)) },
]

function expectNoSuccessInError({ response }: Exchange): void {
  const claims = /"success"\s*:\s*true/.test(response.body.toString())
  expectThat(
    response.status < 400 || !claims,
    { en: 'no "success": true in an error', tr: 'hatada "success": true olmaması' },
    { en: `HTTP ${response.status} with "success": true`, tr: `HTTP ${response.status} ve "success": true` },
  )
}

const { refusesBody } = fieldFaults<PlatformRequirement>({
  what: { en: 'a request', tr: 'isteği' },
  expect: (exchange) => expectStatus(exchange, 400),
})

/** An id that can be no order's, as the only one. */
function refusesId({
  value,
  ...header
}: Omit<Parameters<typeof refusesBody>[0], 'body'> & { value: object }) {
  return refusesBody({
    ...header,
    body: { ...value, status: 'preparing' },
    expect: (exchange, target) => expectStatus(exchange, ...unusableIdStatuses(target)),
  })
}

const idFaults = idFieldNames.flatMap((field): FamilyRow<PlatformRequirement>[] => [
  refusesId({
    id: `types/${field}-null`,
    title: {
      en: `refuses null as the only id (${field})`,
      tr: `tek kimlik olarak null değerini reddeder (${field})`,
    },
    requirement: 'null-id-refused',
    value: { [field]: null },
  }),
  refusesId({
    id: `types/${field}-empty`,
    title: { en: `refuses an empty ${field}`, tr: `boş ${field} değerini reddeder` },
    requirement: 'empty-id-refused',
    value: { [field]: '' },
  }),
  {
    id: `types/${field}-in-an-array`,
    title: {
      en: `refuses a list with a known ${field} in it`,
      tr: `içinde bilinen ${field} bulunan diziyi reddeder`,
    },
    requirement: `type-of-${field}`,
    sound: true,
    async run(target) {
      const { [field]: id } = await knownOrder(target, 'confirmed')
      const exchange = await sendBrokenUpdate(target, { [field]: [id], status: 'preparing' })
      expectStatus(exchange, ...unusableIdStatuses(target))
    },
  },
  ...otherTypes.map(({ name, value }) =>
    refusesId({
      id: `types/${field}-as-${name}`,
      title: { en: `refuses ${field} of type ${name}`, tr: `${name} türündeki ${field} değerini reddeder` },
      requirement: `type-of-${field}`,
      value: { [field]: value },
    }),
  ),
])

export const refusalChecks = defineChecks<PlatformRequirement>([
  ...familyChecks<PlatformRequirement>(facts, [
    ...withoutIds.map(({ name, body }) =>
      refusesBody({
        id: `ids/none-${name}`,
        title: {
          en: `refuses a request without an id (${name})`,
          tr: `kimlik taşımayan isteği reddeder (${name})`,
        },
        requirement: 'an-id-required',
        body,
      }),
    ),
    ...idFaults,
    ...brokenJson({
      requirement: 'broken-json-refused',
      expect: expectClientError,
      bodies: {
        'cut-short': cutShort,
        'no-json-at-all': 'orderId=507f1f77bcf86cd799439011&status=preparing',
        'trailing-comma': '{"orderId": "507f1f77bcf86cd799439011",}',
      },
    }),
    brokenIs400(cutShort),
    {
      id: 'json/no-body',
      title: { en: 'refuses a request without a body', tr: 'gövdesi olmayan isteği reddeder' },
      requirement: 'empty-body-is-400',
      async run(target) {
        expectStatus(await sendBrokenUpdate(target, Buffer.alloc(0)), 400)
      },
    },
    ...notAnObject({
      requirement: 'body-is-an-object',
      expect: (exchange) => expectStatus(exchange, 400),
      bodies: {
        'empty-array': '[]',
        array: '[{"orderId": "507f1f77bcf86cd799439011", "status": "preparing"}]',
        text: '"507f1f77bcf86cd799439011"',
        number: '507',
        null: 'null',
      },
    }),
  ]),
  {
    id: 'hiziryemek/platform/json/with-charset',
    title: {
      en: 'accepts application/json; charset=utf-8',
      tr: 'application/json; charset=utf-8 türünü kabul eder',
    },
    requirement: 'json-with-charset-accepted',
    state: orderExists,
    async run(target) {
      const headers = { ...ownSecret(target), 'Content-Type': 'application/json; charset=utf-8' }
      expectTaken(await sendUpdate(target, await sampleUpdate(target), headers))
    },
  },
  {
    id: 'hiziryemek/platform/json/as-plain-text',
    title: {
      en: 'refuses a request that is labelled as plain text',
      tr: 'düz metin olarak etiketlenen isteği reddeder',
    },
    requirement: 'content-type-is-json',
    state: orderExists,
    async run(target) {
      const headers = { ...ownSecret(target), 'Content-Type': 'text/plain' }
      expectClientError(await sendUpdate(target, await sampleUpdate(target), headers))
    },
  },
  ...errors.flatMap(({ name, provoke }) => [
    {
      id: `hiziryemek/platform/errors/json-${name}` as const,
      title: { en: `answers with a JSON object (${name})`, tr: `JSON nesnesiyle yanıt verir (${name})` },
      requirement: 'errors-are-json' as const,
      run: (async (target) => {
        expectObject(await provoke(target))
      }) satisfies Run,
    },
    {
      id: `hiziryemek/platform/errors/no-success-${name}` as const,
      title: { en: `does not say "success": true (${name})`, tr: `"success": true yazmaz (${name})` },
      requirement: 'errors-do-not-say-success' as const,
      run: (async (target) => {
        expectNoSuccessInError(await provoke(target))
      }) satisfies Run,
    },
  ]),
])
