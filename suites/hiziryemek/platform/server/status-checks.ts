import {
  precedingStatus,
  reachableStatuses,
} from '../../../../contracts/hiziryemek/status-field-requirements.js'
import { defineChecks, type Check } from '../../../check.js'
import { familyChecks } from '../../../families/family-row.js'
import { fieldFaults, having } from '../../../families/field-faults.js'
import { expectNoServerError, expectStatus, expectTaken } from '../../../run/expect/expect.js'
import { facts } from '../facts.js'
import type { PlatformRequirement } from '../requirement.js'
import { knownOrder, orderExists, sendBrokenUpdate, sendUpdate } from '../requests.js'

type Run = Check['run']

const unknownStatuses = [
  { name: 'not-listed', status: 'ready' },
  { name: 'in-turkish', status: 'hazırlanıyor' },
  { name: 'with-a-hyphen', status: 'on-the-way' },
  { name: 'empty', status: '' },
] as const

const otherTypes = [
  { name: 'number', status: 3 },
  { name: 'boolean', status: true },
  { name: 'array', status: ['preparing'] },
  { name: 'object', status: { value: 'preparing' } },
] as const

const otherCases = ['PREPARING', 'Preparing'] as const

const { refuses } = fieldFaults<PlatformRequirement>({
  what: { en: 'an update', tr: 'güncellemeyi' },
  expect: (exchange) => expectStatus(exchange, 400),
})

export const statusChecks = defineChecks<PlatformRequirement>([
  ...reachableStatuses.flatMap((status) => [
    {
      id: `hiziryemek/platform/statuses/${status}` as const,
      title: {
        en: `accepts ${status} for an order that is ${precedingStatus[status]}`,
        tr: `${precedingStatus[status]} durumundaki sipariş için ${status} değerini kabul eder`,
      },
      requirement: `acceptance-of-${status}` as const,
      state: orderExists,
      tags: ['smoke'],
      run: (async (target) => {
        const { orderId } = await knownOrder(target, precedingStatus[status])
        expectTaken(await sendUpdate(target, { orderId, status }))
      }) satisfies Run,
    },
    {
      id: `hiziryemek/platform/statuses/${status}-by-pos-order-id` as const,
      title: {
        en: `accepts ${status} for an order that it knows by its posOrderId`,
        tr: `posOrderId ile belirtilen sipariş için ${status} değerini kabul eder`,
      },
      requirement: `acceptance-of-${status}` as const,
      state: orderExists,
      run: (async (target) => {
        const { posOrderId } = await knownOrder(target, precedingStatus[status])
        expectTaken(await sendUpdate(target, { posOrderId, status }))
      }) satisfies Run,
    },
  ]),
  {
    id: 'hiziryemek/platform/statuses/pending',
    title: {
      en: 'accepts pending for an order that is pending',
      tr: 'pending durumundaki sipariş için pending değerini kabul eder',
    },
    requirement: 'acceptance-of-pending',
    state: orderExists,
    async run(target) {
      const { orderId } = await knownOrder(target, 'pending')
      expectTaken(await sendUpdate(target, { orderId, status: 'pending' }))
    },
  },
  ...(['orderId', 'posOrderId'] as const).map((field) => ({
    id: `hiziryemek/platform/statuses/none-with-${field}` as const,
    title: { en: `accepts ${field} without a status`, tr: `status olmadan ${field} değerini kabul eder` },
    requirement: 'status-optional' as const,
    state: orderExists,
    run: (async (target) => {
      const { [field]: id } = await knownOrder(target, 'pending')
      expectTaken(await sendUpdate(target, { [field]: id } as { orderId: string }))
    }) satisfies Run,
  })),
  ...familyChecks<PlatformRequirement>(facts, [
    ...unknownStatuses.map(({ name, status }) =>
      refuses({
        id: `statuses/unknown-${name}`,
        title: {
          en: `refuses a status that is not listed (${name})`,
          tr: `listede olmayan durumu reddeder (${name})`,
        },
        requirement: 'unknown-status-refused',
        faults: [having({ status })],
      }),
    ),
    ...[...unknownStatuses, ...otherTypes].map(({ name, status }) =>
      refuses({
        id: `statuses/unknown-${name}-survived`,
        title: {
          en: `does not break on a status that is not listed (${name})`,
          tr: `listede olmayan durumda çökmez, 5xx dönmez (${name})`,
        },
        requirement: 'bad-input-is-not-a-server-error',
        faults: [having({ status })],
        expect: expectNoServerError,
      }),
    ),
    ...otherCases.map((status) =>
      refuses({
        id: `statuses/written-${status}`,
        title: { en: `refuses the status written ${status}`, tr: `${status} diye yazılmış durumu reddeder` },
        requirement: 'status-letter-case-counts',
        faults: [having({ status })],
      }),
    ),
    ...otherTypes.map(({ name, status }) =>
      refuses({
        id: `types/status-as-${name}`,
        title: { en: `refuses a status of type ${name}`, tr: `${name} türündeki durumu reddeder` },
        requirement: 'type-of-status',
        faults: [having({ status })],
      }),
    ),
  ]),
  {
    id: 'hiziryemek/platform/types/status-null',
    title: { en: 'takes a status of null for no status', tr: 'null olan durumu gönderilmemiş sayar' },
    requirement: 'null-status-taken-as-absent',
    state: orderExists,
    async run(target) {
      const { orderId } = await knownOrder(target, 'confirmed')
      expectTaken(await sendBrokenUpdate(target, { orderId, status: null }))
    },
  },
])
