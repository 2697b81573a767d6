import { defineChecks, type Check } from '../../../check.js'
import { expectClientError, expectNoServerError } from '../../../run/expect/expect.js'
import type { CourierRequirement } from '../requirement.js'
import { ownKey, packageKey, send, sendBroken } from '../requests.js'
import { expectSuccess, expectThisPackage } from './packages/expect-package.js'
import { packageBody, productWith } from './packages/package-body.js'
import { arrangedPackage } from './packages/saved-package.js'
import { courierOperations } from './packages/sound-request.js'

type Run = Check['run']

const brokenBodies = [
  { name: 'cut-short', text: '{"ApiKey": "abc", "ApiSecret": ' },
  { name: 'no-json-at-all', text: 'ApiKey=abc&ApiSecret=xyz' },
  { name: 'empty', text: '' },
]

const notAnObject = [
  { name: 'array', text: '[]' },
  { name: 'text', text: '"abc"' },
  { name: 'null', text: 'null' },
]

const [cutShort] = brokenBodies

export const jsonChecks = defineChecks<CourierRequirement>([
  ...courierOperations.flatMap(({ operation }) =>
    brokenBodies.map(({ name, text }) => ({
      id: `hesapkurye/courier/json/broken-${name}-${operation}` as const,
      title: {
        en: `refuses a body that is not JSON (${name}, ${operation})`,
        tr: `JSON olmayan gövdeyi reddeder (${name}, ${operation})`,
      },
      requirement: 'broken-json-refused' as const,
      run: (async (target) => {
        expectClientError(await sendBroken(target, operation, Buffer.from(text)))
      }) satisfies Run,
    })),
  ),
  ...courierOperations.flatMap(({ operation }) =>
    notAnObject.map(({ name, text }) => ({
      id: `hesapkurye/courier/json/not-an-object-${name}-${operation}` as const,
      title: {
        en: `refuses a JSON body that is no object (${name}, ${operation})`,
        tr: `nesne olmayan JSON gövdeyi reddeder (${name}, ${operation})`,
      },
      requirement: 'body-is-an-object' as const,
      run: (async (target) => {
        expectClientError(await sendBroken(target, operation, Buffer.from(text)))
      }) satisfies Run,
    })),
  ),
  ...courierOperations.map(({ operation }) => ({
    id: `hesapkurye/courier/json/cut-short-survived-${operation}` as const,
    title: {
      en: `does not break on JSON that is cut short (${operation})`,
      tr: `yarım kalmış JSON ile bozulmaz (${operation})`,
    },
    requirement: 'bad-input-is-not-a-server-error' as const,
    run: (async (target) => {
      expectNoServerError(await sendBroken(target, operation, Buffer.from(cutShort!.text)))
    }) satisfies Run,
  })),
  {
    id: 'hesapkurye/courier/json/invalid-utf-8',
    title: { en: 'does not break on bytes that are not UTF-8', tr: 'UTF-8 olmayan baytlarda bozulmaz' },
    requirement: 'bad-input-is-not-a-server-error',
    async run(target) {
      const [before, after] = JSON.stringify(await packageBody(target, { OrderNote: '|' })).split('|')
      const body = Buffer.concat([Buffer.from(before!), Buffer.from([0xff, 0xfe, 0xc3]), Buffer.from(after!)])
      expectNoServerError(await sendBroken(target, 'savePackage', body))
    },
  },
  {
    id: 'hesapkurye/courier/json/unpaired-surrogate',
    title: { en: 'does not break on half of a surrogate pair', tr: 'yarım surrogate çiftinde bozulmaz' },
    requirement: 'bad-input-is-not-a-server-error',
    level: 'should',
    async run(target) {
      const body = JSON.stringify(await packageBody(target, { OrderNote: '|' })).replace('|', '\\ud83d')
      expectNoServerError(await sendBroken(target, 'savePackage', Buffer.from(body)))
    },
  },
  {
    id: 'hesapkurye/courier/json/number-beyond-double',
    title: { en: 'does not break on a number beyond double precision', tr: 'çok büyük sayıda bozulmaz' },
    requirement: 'bad-input-is-not-a-server-error',
    level: 'should',
    async run(target) {
      const body = JSON.stringify(await packageBody(target, { PackagePrice: 987654 })).replace(
        '987654',
        '1e999',
      )
      expectNoServerError(await sendBroken(target, 'savePackage', Buffer.from(body)))
    },
  },
  {
    id: 'hesapkurye/courier/json/unknown-members-of-a-package',
    title: {
      en: 'saves a package with members that the documents do not name',
      tr: 'belgelerde olmayan alanları taşıyan paketi kaydeder',
    },
    requirement: 'unknown-fields-tolerated',
    async run(target) {
      const Products = [{ ...productWith({}), sku: 'TR-1' }]
      const body = { ...(await packageBody(target)), loyaltyCard: 'TR-1', Products }
      expectSuccess(await sendBroken(target, 'savePackage', body))
    },
  },
  {
    id: 'hesapkurye/courier/json/unknown-members-of-a-question',
    title: {
      en: 'gives a package although the question has more members',
      tr: 'fazladan alan taşıyan sorguya paketi verir',
    },
    requirement: 'unknown-fields-tolerated',
    async run(target) {
      const saved = await arrangedPackage(target)
      const body = { ...packageKey(target, saved.RemoteOrderNumber), Language: 'tr' }
      expectThisPackage(await sendBroken(target, 'getPackage', body), saved)
    },
  },
  {
    id: 'hesapkurye/courier/json/labelled-text-json',
    title: { en: 'takes a body labelled text/json', tr: 'text/json olarak etiketlenen gövdeyi kabul eder' },
    requirement: 'text-json-taken',
    async run(target) {
      const headers = { 'Content-Type': 'text/json' }
      expectSuccess(await send(target, 'getPaymentMethods', ownKey(target), headers))
    },
  },
  {
    id: 'hesapkurye/courier/json/deep',
    title: { en: 'survives JSON that is 2,000 levels deep', tr: '2.000 düzey derin JSON ile çökmez' },
    requirement: 'hostile-json-survived',
    async run(target) {
      const deep = `${'['.repeat(2000)}${']'.repeat(2000)}`
      const body = JSON.stringify(await packageBody(target)).replace(/\}$/, `,"extra":${deep}}`)
      expectNoServerError(await sendBroken(target, 'savePackage', Buffer.from(body)))
    },
  },
  {
    id: 'hesapkurye/courier/json/doubled-key',
    title: { en: 'survives a doubled key', tr: 'yinelenen anahtarla çökmez' },
    requirement: 'hostile-json-survived',
    async run(target) {
      const body = JSON.stringify(await packageBody(target)).replace(/\}$/, ',"CustomerName":"Ikinci Ad"}')
      expectNoServerError(await sendBroken(target, 'savePackage', Buffer.from(body)))
    },
  },
  {
    id: 'hesapkurye/courier/json/huge',
    title: { en: 'survives a body of 2 MB', tr: '2 MB gövdeyle çökmez' },
    requirement: 'hostile-json-survived',
    allow: 'hugeBodies',
    async run(target) {
      const body = await packageBody(target, { OrderNote: 'x'.repeat(2_000_000) })
      expectNoServerError(await send(target, 'savePackage', body))
    },
  },
])
