import { defineChecks, type Check } from '../check.js'
import { expectClientError, expectJson, expectStatus, expectThat } from '../run/expect.js'
import { expectAccepted, expectNotMislabelled, expectUtf8 } from './http-expectations.js'
import { sendForUnknownOrder } from './platform-refusals.js'
import type { PlatformRequirement } from './platform-requirement.js'
import { orderIn, sendBrokenUpdate, sendUpdate, unknownOrder } from './platform-requests.js'
import { robustnessChecks } from './robustness-checks.js'

type Run = Check['run']

const state = 'order exists'
/** As many as `allow.burst` speaks of. */
const burst = 30

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

export const httpChecks = [
  ...defineChecks<PlatformRequirement>([
    {
      id: 'kuzeypos/platform/http/json-when-departed',
      title: { en: 'answers a departure in JSON', tr: 'yola çıkış bildirimine JSON ile yanıt verir' },
      requirement: 'answers-are-json',
      tags: ['smoke'],
      state,
      async run(target) {
        expectJson(await sendUpdate(target, await orderIn(target, 'hazirlanacak'), 1))
      },
    },
    {
      id: 'kuzeypos/platform/http/json-when-delivered',
      title: { en: 'answers a delivery in JSON', tr: 'teslim bildirimine JSON ile yanıt verir' },
      requirement: 'answers-are-json',
      state,
      async run(target) {
        expectJson(await sendUpdate(target, await orderIn(target, 'teslim-edilecek'), 2))
      },
    },
    {
      id: 'kuzeypos/platform/http/json-when-refused',
      title: { en: 'refuses in JSON', tr: 'JSON ile reddeder' },
      requirement: 'answers-are-json',
      async run(target) {
        expectJson(await sendForUnknownOrder(target))
      },
    },
    {
      id: 'kuzeypos/platform/http/content-type',
      title: {
        en: 'does not label its JSON as something else',
        tr: 'JSON yanıtını başka tür olarak etiketlemez',
      },
      requirement: 'json-is-labelled-as-json',
      state,
      async run(target) {
        expectNotMislabelled(await sendUpdate(target, await orderIn(target, 'hazirlanacak'), 1))
      },
    },
    {
      id: 'kuzeypos/platform/http/content-type-when-refused',
      title: {
        en: 'does not label a refusal in JSON as something else',
        tr: 'JSON ret yanıtını başka tür olarak etiketlemez',
      },
      requirement: 'json-is-labelled-as-json',
      async run(target) {
        expectNotMislabelled(await sendForUnknownOrder(target))
      },
    },
    {
      id: 'kuzeypos/platform/http/utf-8-when-departed',
      title: { en: 'answers a departure in UTF-8', tr: 'yola çıkış bildirimine UTF-8 ile yanıt verir' },
      requirement: 'json-is-utf-8',
      state,
      async run(target) {
        expectUtf8(await sendUpdate(target, await orderIn(target, 'hazirlanacak'), 1))
      },
    },
    {
      id: 'kuzeypos/platform/http/utf-8-when-delivered',
      title: { en: 'answers a delivery in UTF-8', tr: 'teslim bildirimine UTF-8 ile yanıt verir' },
      requirement: 'json-is-utf-8',
      state,
      async run(target) {
        expectUtf8(await sendUpdate(target, await orderIn(target, 'teslim-edilecek'), 2))
      },
    },
    {
      id: 'kuzeypos/platform/http/utf-8-when-refused',
      title: { en: 'refuses in UTF-8', tr: 'UTF-8 ile reddeder' },
      requirement: 'json-is-utf-8',
      async run(target) {
        expectUtf8(await sendForUnknownOrder(target))
      },
    },
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
        expectAccepted(await sendBrokenUpdate(target, body, headers))
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
        expectAccepted(await sendBrokenUpdate(target, { ...order, status: 1, courierName: 'Ali', tripNo: 7 }))
      },
    },
    {
      id: 'kuzeypos/platform/rate-limit/burst',
      title: {
        en: `answers none of ${burst} requests with 429`,
        tr: `${burst} istekten hiçbirine 429 vermez`,
      },
      requirement: 'no-rate-limit',
      allow: 'burst',
      state,
      async run(target) {
        const order = await orderIn(target, 'hazirlanacak')
        const requests = Array.from({ length: burst }, () => sendUpdate(target, order, 1))
        const limited = (await Promise.all(requests)).filter(({ response }) => response.status === 429)
        expectThat(
          limited.length === 0,
          { en: 'no 429', tr: '429 olmaması' },
          { en: `${limited.length} answers with 429`, tr: `${limited.length} adet 429` },
        )
      },
    },
  ]),
  ...robustnessChecks({
    surface: 'kuzeypos/platform',
    operation: 'updateCourierStatus',
    numberField: 'status',
    body: (target) => ({ ...unknownOrder(target), status: 1 }),
    send: sendBrokenUpdate,
  }),
]
