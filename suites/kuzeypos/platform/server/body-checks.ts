import { defineChecks, type Check } from '../../../check.js'
import { brokenJson, notAnObject } from '../../../families/broken-json.js'
import { familyChecks } from '../../../families/family-row.js'
import { unknownFields } from '../../../families/taken-requests.js'
import {
  expectClientError,
  expectNoServerError,
  expectStatus,
  expectTaken,
} from '../../../run/expect/expect.js'
import { facts } from '../facts.js'
import type { PlatformRequirement } from '../requirement.js'
import { orderIn, sendBrokenUpdate } from '../requests.js'

type Run = Check['run']

const state = 'order exists'

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
  ...familyChecks<PlatformRequirement>(facts, [
    ...brokenJson({
      requirement: 'broken-json-is-400',
      expect: (exchange) => expectStatus(exchange, 400),
      bodies: {
        'cut-short': '{"restaurantId": "507f1f77bcf86cd799439011", "orderId": ',
        'no-json-at-all': 'restaurantId=507f1f77bcf86cd799439011&status=1',
        empty: '',
        'trailing-comma':
          '{"restaurantId": "507f1f77bcf86cd799439011", "orderId": "507f1f77bcf86cd799439012", "status": 1,}',
      },
    }),
    ...notAnObject({
      requirement: 'body-is-an-object',
      expect: (exchange) => expectStatus(exchange, 400),
      bodies: { array: '[]', text: '"507f1f77bcf86cd799439012"', number: '1', null: 'null' },
    }),
    {
      id: 'json/not-an-object-list-of-updates',
      title: { en: 'refuses a list of updates', tr: 'güncelleme listesini reddeder' },
      requirement: 'body-is-an-object',
      state,
      async run(target) {
        const order = await orderIn(target, 'hazirlanacak')
        expectStatus(await sendBrokenUpdate(target, [{ ...order, status: 1 }]), 400)
      },
    },
    unknownFields({ courierName: 'Ali', tripNo: 7 }),
  ]),
])
