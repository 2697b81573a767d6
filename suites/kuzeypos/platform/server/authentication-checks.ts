import { defineChecks, type Check } from '../../../check.js'
import { expectClientError, expectStatus, expectTaken } from '../../../run/expect/expect.js'
import { cutShort, withTail } from '../../../run/expect/near-credential.js'
import type { Target } from '../../../run/target.js'
import type { PlatformRequirement } from '../requirement.js'
import { apiKey, foreignOrder, json, orderIn, ownKey, sendUpdate } from '../requests.js'

const neverIssued = 'kz_never_issued_0000000000'
const state = 'order exists'

/** Keys that are not the restaurant's. */
const wrongKeys: { name: string; title: Check['title']; key(target: Target): string }[] = [
  {
    name: 'unknown-key',
    title: { en: 'refuses an API key that it never issued', tr: 'vermediği bir API anahtarını reddeder' },
    key: () => neverIssued,
  },
  {
    name: 'key-with-a-tail',
    title: {
      en: 'refuses an API key that only begins like the valid one',
      tr: 'yalnızca başı geçerli olan API anahtarını reddeder',
    },
    key: (target) => withTail(target, 'apiKey'),
  },
  {
    name: 'key-cut-short',
    title: {
      en: 'refuses the beginning of the valid API key',
      tr: 'geçerli API anahtarının yalnızca başını reddeder',
    },
    key: (target) => cutShort(target, 'apiKey'),
  },
]

/** The documented name in other letter cases. */
const headerNames = [
  { name: 'upper-case-header-name', header: 'X-API-KEY' },
  { name: 'mixed-case-header-name', header: 'X-Api-Key' },
]

function statusOfWrongKey(target: Target): number {
  return target.reading('kuzeypos.wrong-api-key') === 'unauthorized' ? 401 : 404
}

export const authenticationChecks = defineChecks<PlatformRequirement>([
  {
    id: 'kuzeypos/platform/authentication/departure-with-own-key',
    title: {
      en: 'accepts a departure with the restaurant’s own key',
      tr: 'restoranın kendi anahtarıyla gelen yola çıkış bildirimini kabul eder',
    },
    requirement: 'api-key-accepted',
    tags: ['smoke'],
    state,
    async run(target) {
      expectTaken(await sendUpdate(target, await orderIn(target, 'hazirlanacak'), 1))
    },
  },
  {
    id: 'kuzeypos/platform/authentication/delivery-with-own-key',
    title: {
      en: 'accepts a delivery with the restaurant’s own key',
      tr: 'restoranın kendi anahtarıyla gelen teslim bildirimini kabul eder',
    },
    requirement: 'api-key-accepted',
    state,
    async run(target) {
      expectTaken(await sendUpdate(target, await orderIn(target, 'teslim-edilecek'), 2))
    },
  },
  {
    id: 'kuzeypos/platform/authentication/no-key',
    title: { en: 'refuses an update without x-api-key', tr: 'x-api-key olmayan güncellemeyi reddeder' },
    requirement: 'api-key-required',
    tags: ['smoke'],
    state,
    async run(target) {
      expectStatus(await sendUpdate(target, await orderIn(target, 'hazirlanacak'), 1, {}), 400)
    },
  },
  {
    id: 'kuzeypos/platform/authentication/key-in-another-header',
    title: {
      en: 'refuses the key where it stands in Authorization',
      tr: 'Authorization başlığında gelen anahtarı reddeder',
    },
    requirement: 'api-key-required',
    level: 'should',
    state,
    async run(target) {
      const elsewhere = { Authorization: `Bearer ${target.credential('apiKey')}` }
      expectStatus(await sendUpdate(target, await orderIn(target, 'hazirlanacak'), 1, elsewhere), 400)
    },
  },
  {
    id: 'kuzeypos/platform/authentication/empty-key',
    title: {
      en: 'treats an empty x-api-key like a missing one',
      tr: 'boş x-api-key değerini eksik sayar',
    },
    requirement: 'empty-api-key-is-missing',
    state,
    async run(target) {
      expectStatus(await sendUpdate(target, await orderIn(target, 'hazirlanacak'), 1, apiKey('')), 400)
    },
  },
  ...wrongKeys.map(({ name, title, key }) => ({
    id: `kuzeypos/platform/authentication/${name}` as const,
    title,
    requirement: 'wrong-api-key-refused' as const,
    state,
    run: (async (target) => {
      const order = await orderIn(target, 'hazirlanacak')
      expectClientError(await sendUpdate(target, order, 1, apiKey(key(target))))
    }) satisfies Check['run'],
  })),
  {
    id: 'kuzeypos/platform/authentication/key-of-another-restaurant',
    title: {
      en: 'refuses the API key of another restaurant',
      tr: 'başka bir restoranın API anahtarını reddeder',
    },
    requirement: 'key-of-another-restaurant-refused',
    state: 'integration is inactive',
    async run(target) {
      const { key } = await foreignOrder(target)
      expectClientError(await sendUpdate(target, await orderIn(target, 'hazirlanacak'), 1, key))
    },
  },
  {
    id: 'kuzeypos/platform/authentication/answer-to-a-wrong-key',
    title: {
      en: 'answers a wrong API key as the reading says',
      tr: 'yanlış API anahtarına seçilen yoruma göre yanıt verir',
    },
    requirement: 'wrong-api-key-answer',
    state,
    async run(target) {
      const order = await orderIn(target, 'hazirlanacak')
      expectStatus(await sendUpdate(target, order, 1, apiKey(neverIssued)), statusOfWrongKey(target))
    },
  },
  ...headerNames.map(({ name, header }) => ({
    id: `kuzeypos/platform/authentication/${name}` as const,
    title: { en: `recognises the header ${header}`, tr: `${header} başlığını tanır` },
    requirement: 'header-names-in-any-case' as const,
    state,
    run: (async (target) => {
      const order = await orderIn(target, 'hazirlanacak')
      expectTaken(await sendUpdate(target, order, 1, { [header]: target.credential('apiKey') }))
    }) satisfies Check['run'],
  })),
  {
    id: 'kuzeypos/platform/authentication/lower-case-content-type',
    title: {
      en: 'recognises content-type in lower case',
      tr: 'küçük harfle yazılmış content-type başlığını tanır',
    },
    requirement: 'header-names-in-any-case',
    state,
    async run(target) {
      const order = await orderIn(target, 'hazirlanacak')
      const exchange = await target.send({
        operation: 'updateCourierStatus',
        headers: { ...ownKey(target), 'content-type': json['Content-Type'] },
        body: { ...order, status: 1 },
      })
      expectTaken(exchange)
    },
  },
])
