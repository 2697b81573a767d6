import { defineChecks, type Check } from '../../../check.js'
import {
  expectClientError,
  expectNoServerError,
  expectStatus,
  expectTaken,
} from '../../../run/expect/expect.js'
import type { PlatformRequirement } from '../requirement.js'
import { orderIn, sendBrokenUpdate } from '../requests.js'

type Run = Check['run']

const state = 'order exists'

const brokenBodies = [
  { name: 'cut-short', text: '{"restaurantId": "507f1f77bcf86cd799439011", "orderId": ' },
  { name: 'no-json-at-all', text: 'restaurantId=507f1f77bcf86cd799439011&status=1' },
  { name: 'empty', text: '' },
  {
    name: 'trailing-comma',
    text: '{"restaurantId": "507f1f77bcf86cd799439011", "orderId": "507f1f77bcf86cd799439012", "status": 1,}',
  },
]

const notAnObject = [
  { name: 'array', text: '[]' },
  { name: 'text', text: '"507f1f77bcf86cd799439012"' },
  { name: 'number', text: '1' },
  { name: 'null', text: 'null' },
]

const otherLabels: { name: string; title: Check['title']; headers: Record<string, string> }[] = [
  {
    name: 'plain-text',
    title: {
      en: 'refuses an update labelled text/plain',
      tr: 'text/plain olarak etiketlenen güncellemeyi reddeder',
    },
    headers: { 'Content-Type': 'text/plain' },
  },
  {
    name: 'form',
    title: {
      en: 'refuses an update labelled as a form',
      tr: 'form olarak etiketlenen güncellemeyi reddeder',
    },
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
  },
  {
    name: 'nothing',
    title: {
      en: 'refuses an update without Content-Type',
      tr: 'Content-Type taşımayan güncellemeyi reddeder',
    },
    headers: {},
  },
]

export const bodyChecks = defineChecks<PlatformRequirement>([
  ...otherLabels.map(({ name, title, headers }) => ({
    id: `kuzeypos/platform/http/labelled-${name}` as const,
    title,
    requirement: 'content-type-is-json' as const,
    state,
    run: (async (target) => {
      const order = await orderIn(target, 'hazirlanacak')
      expectClientError(await sendBrokenUpdate(target, { ...order, status: 1 }, headers))
    }) satisfies Run,
  })),
  ...otherLabels.map(({ name, headers }) => ({
    id: `kuzeypos/platform/http/labelled-${name}-survived` as const,
    title: {
      en: `does not break on an update labelled as something else (${name})`,
      tr: `başka tür olarak etiketlenen güncellemede bozulmaz (${name})`,
    },
    requirement: 'bad-input-is-not-a-server-error' as const,
    state,
    run: (async (target) => {
      const order = await orderIn(target, 'hazirlanacak')
      expectNoServerError(await sendBrokenUpdate(target, { ...order, status: 1 }, headers))
    }) satisfies Run,
  })),
  {
    id: 'kuzeypos/platform/http/charset-parameter',
    title: {
      en: 'accepts application/json with a charset',
      tr: 'charset parametreli application/json kabul eder',
    },
    requirement: 'charset-parameter-accepted',
    state,
    async run(target) {
      const body = { ...(await orderIn(target, 'hazirlanacak')), status: 1 }
      const headers = { 'Content-Type': 'application/json; charset=utf-8' }
      expectTaken(await sendBrokenUpdate(target, body, headers))
    },
  },
  ...brokenBodies.map(({ name, text }) => ({
    id: `kuzeypos/platform/json/broken-${name}` as const,
    title: {
      en: `refuses a body that is not JSON (${name})`,
      tr: `JSON olmayan gövdeyi reddeder (${name})`,
    },
    requirement: 'broken-json-is-400' as const,
    run: (async (target) => {
      expectStatus(await sendBrokenUpdate(target, Buffer.from(text)), 400)
    }) satisfies Run,
  })),
  ...notAnObject.map(({ name, text }) => ({
    id: `kuzeypos/platform/json/not-an-object-${name}` as const,
    title: {
      en: `refuses a JSON body that is no object (${name})`,
      tr: `nesne olmayan JSON gövdeyi reddeder (${name})`,
    },
    requirement: 'body-is-an-object' as const,
    run: (async (target) => {
      expectStatus(await sendBrokenUpdate(target, Buffer.from(text)), 400)
    }) satisfies Run,
  })),
  {
    id: 'kuzeypos/platform/json/not-an-object-list-of-updates',
    title: { en: 'refuses a list of updates', tr: 'güncelleme listesini reddeder' },
    requirement: 'body-is-an-object',
    state,
    async run(target) {
      const order = await orderIn(target, 'hazirlanacak')
      expectStatus(await sendBrokenUpdate(target, [{ ...order, status: 1 }]), 400)
    },
  },
  {
    id: 'kuzeypos/platform/json/unknown-fields',
    title: {
      en: 'accepts fields that the documents do not name',
      tr: 'belgelerde olmayan alanları kabul eder',
    },
    requirement: 'unknown-fields-tolerated',
    state,
    async run(target) {
      const order = await orderIn(target, 'hazirlanacak')
      expectTaken(await sendBrokenUpdate(target, { ...order, status: 1, courierName: 'Ali', tripNo: 7 }))
    },
  },
])
