import type { Bilingual } from '../../../../contracts/text/bilingual.js'
import { brokenJson, notAnObject } from '../../../families/bodies/broken-json.js'
import { familyChecks } from '../../../families/family-row.js'
import { survived } from '../../../families/bodies/survived-bodies.js'
import { refuses, takes, unknownFields } from '../../../families/taken-requests.js'
import { expectStatus } from '../../../run/expect/expect.js'
import type { Exchange } from '../../../run/http/exchange.js'
import type { Target } from '../../../run/target/target.js'
import { facts } from '../facts.js'
import type { PlatformRequirement } from '../requirement.js'
import { orderIn, sendBrokenUpdate } from '../requests.js'

const state = 'order exists'

const otherLabels: { name: string; title: Bilingual; headers: Record<string, string> }[] = [
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

async function sendLabelled(target: Target, headers: Record<string, string>): Promise<Exchange> {
  const order = await orderIn(target, 'hazirlanacak')
  return sendBrokenUpdate(target, { ...order, status: 1 }, headers)
}

export const bodyChecks = familyChecks<PlatformRequirement>(facts, [
  ...otherLabels.map(({ name, title, headers }) =>
    refuses<PlatformRequirement>({
      id: `http/labelled-${name}`,
      title,
      requirement: 'content-type-is-json',
      state,
      send: (target) => sendLabelled(target, headers),
    }),
  ),
  ...otherLabels.map(({ name, headers }) =>
    survived({
      id: `http/labelled-${name}-survived`,
      title: {
        en: `does not break on an update labelled as something else (${name})`,
        tr: `başka tür olarak etiketlenen güncellemede çökmez, 5xx dönmez (${name})`,
      },
      state,
      send: (target) => sendLabelled(target, headers),
    }),
  ),
  takes({
    id: 'http/charset-parameter',
    title: {
      en: 'accepts application/json with a charset',
      tr: 'charset parametreli application/json kabul eder',
    },
    requirement: 'charset-parameter-accepted',
    state,
    send: (target) => sendLabelled(target, { 'Content-Type': 'application/json; charset=utf-8' }),
  }),
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
])
