import { both } from '../../../../contracts/text/bilingual.js'
import { askingMore } from '../../../families/asking-more.js'
import { defineChecks, type Check } from '../../../check.js'
import { brokenIs400, brokenJson } from '../../../families/bodies/broken-json.js'
import { familyChecks } from '../../../families/family-row.js'
import {
  expectClientError,
  expectObject,
  expectStatus,
  expectTaken,
  expectTextMember,
  expectThat,
} from '../../../run/expect/expect.js'
import type { Exchange } from '../../../run/http/exchange.js'
import type { Target } from '../../../run/target/target.js'
import { expectNoClaimOfSuccess } from '../expectations.js'
import { facts } from '../facts.js'
import type { PosRequirement } from '../requirement.js'
import { order, ownPair, pair, sendBrokenOrder, sendBytes, sendOrder } from '../requests.js'

type Run = Check['run']

const neverIssued = 'uyum_never_issued_0000000000'
const cutShort = '{"siparis_id": 1000000001, "restoran_id": '

/** Bodies that are JSON, but no object. */
const notObjects = [
  { name: 'list', tr: 'liste', text: '[]' },
  { name: 'text', tr: 'metin', text: '"siparis"' },
  { name: 'number', tr: 'sayı', text: '42' },
  { name: 'null', tr: 'null', text: 'null' },
]

interface Refusal {
  name: string
  title: Check['title']
  provoke(target: Target): Promise<Exchange>
}

/** One way to each documented refusal that a sender can bring about. */
const documentedRefusals: Refusal[] = [
  {
    name: 'missing-fields',
    title: { en: 'for missing fields', tr: 'eksik alanlarda' },
    provoke: (target) => sendBrokenOrder(target, {}),
  },
  {
    name: 'no-credentials',
    title: { en: 'for missing credentials', tr: 'eksik kimlik bilgisinde' },
    provoke: (target) => sendOrder(target, order(target), {}),
  },
  {
    name: 'wrong-credentials',
    title: { en: 'for wrong credentials', tr: 'hatalı kimlik bilgisinde' },
    provoke: (target) => sendOrder(target, order(target), pair(neverIssued, neverIssued)),
  },
]

const refusals: Refusal[] = [
  ...documentedRefusals,
  {
    name: 'wrong-types',
    title: { en: 'for a value of the wrong type', tr: 'yanlış türde bir değerde' },
    provoke: (target) => sendBrokenOrder(target, { ...order(target), siparis_icerikleri: 'Ayran' }),
  },
  {
    name: 'broken-json',
    title: { en: 'for broken JSON', tr: 'bozuk JSON’da' },
    provoke: (target) => sendBytes(target, cutShort),
  },
]

export const refusalChecks = defineChecks<PosRequirement>([
  ...familyChecks<PosRequirement>(
    facts,
    brokenJson({
      requirement: 'broken-json-refused',
      expect: expectClientError,
      bodies: {
        'cut-short': cutShort,
        'form-fields': 'siparis_id=1000000001&restoran_id=37',
        'single-quotes': "{'siparis_id': 1000000001}",
        empty: '',
      },
    }),
  ),
  {
    id: 'bkyemek/pos/json/broken-trailing-comma',
    title: {
      en: 'refuses an order with a comma after its last field',
      tr: 'son alanından sonra virgül olan siparişi reddeder',
    },
    requirement: 'broken-json-refused',
    // A reader of JSON may take more than JSON (RFC 8259, section 9).
    ...askingMore('undocumented-refusal'),
    async run(target) {
      expectClientError(await sendBytes(target, JSON.stringify(order(target)).replace(/\}$/, ',}')))
    },
  },
  ...familyChecks<PosRequirement>(facts, [brokenIs400(cutShort)]),
  ...notObjects.map(({ name, tr, text }) => ({
    id: `bkyemek/pos/json/not-an-object-${name}` as const,
    title: { en: `refuses a ${name} as the body`, tr: `gövde olarak gelen ${tr} değerini reddeder` },
    requirement: 'body-is-an-object' as const,
    run: (async (target) => {
      expectStatus(await sendBytes(target, text), 400)
    }) satisfies Run,
  })),
  {
    id: 'bkyemek/pos/http/charset-parameter',
    title: {
      en: 'takes "application/json; charset=utf-8"',
      tr: '"application/json; charset=utf-8" türünü kabul eder',
    },
    requirement: 'charset-parameter-accepted',
    async run(target) {
      const exchange = await target.send({
        operation: 'receiveOrder',
        headers: {
          ...ownPair(target),
          'Content-Type': 'application/json; charset=utf-8',
        },
        body: order(target),
      })
      expectTaken(exchange)
    },
  },
  ...['text/plain', 'application/x-www-form-urlencoded'].map((type) => ({
    id: `bkyemek/pos/http/labelled-${type === 'text/plain' ? 'plain-text' : 'form'}` as const,
    title: {
      en: `refuses an order that is labelled ${type}`,
      tr: `${type} olarak etiketlenen siparişi reddeder`,
    },
    requirement: 'other-content-type-refused' as const,
    run: (async (target) => {
      expectClientError(await sendBrokenOrder(target, order(target), { 'Content-Type': type }))
    }) satisfies Run,
  })),
  ...refusals.map(({ name, title, provoke }) => ({
    id: `bkyemek/pos/errors/no-success-${name}` as const,
    title: {
      en: `does not claim success ${title.en}`,
      tr: `${title.tr} başarı bildirmez`,
    },
    requirement: 'refusals-do-not-claim-success' as const,
    run: (async (target) => {
      expectNoClaimOfSuccess(await provoke(target))
    }) satisfies Run,
  })),
  ...documentedRefusals.map(({ name, title, provoke }) => ({
    id: `bkyemek/pos/errors/explains-${name}` as const,
    title: {
      en: `says "success": false and why ${title.en}`,
      tr: `${title.tr} "success": false ile nedenini söyler`,
    },
    requirement: 'refusals-explain-themselves' as const,
    run: (async (target) => {
      const exchange = await provoke(target)
      const { success } = expectObject(exchange)
      const seen = `"success": ${JSON.stringify(success)}`
      expectThat(success === false, { en: '"success": false', tr: '"success": false' }, both(seen))
      expectTextMember(exchange, 'message')
    }) satisfies Run,
  })),
])
