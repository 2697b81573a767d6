import { askingMore } from '../../../families/asking-more.js'
import { familyChecks } from '../../../families/family-row.js'
import { nearCredentials } from '../../../families/credentials/near-credentials.js'
import { presentedCredentials } from '../../../families/credentials/presented-credentials.js'
import { takes } from '../../../families/taken-requests.js'
import { expectClientError, expectStatus, expectTaken } from '../../../run/expect/expect.js'
import { cutShort, withTail } from '../../../run/expect/near-credential.js'
import type { Target } from '../../../run/target/target.js'
import { facts } from '../facts.js'
import type { PlatformRequirement } from '../requirement.js'
import { apiKey, foreignOrder, json, orderIn, ownKey, sendUpdate } from '../requests.js'

const neverIssued = 'kz_never_issued_0000000000'

function statusOfWrongKey(target: Target): number {
  return target.reading('kuzeypos.wrong-api-key') === 'unauthorized' ? 401 : 404
}

/** Updates that come as if without a key. */
const withoutKey = presentedCredentials<PlatformRequirement>((exchange) => expectStatus(exchange, 400), {
  'no-key': {
    en: 'refuses an update without x-api-key',
    tr: 'x-api-key olmayan güncellemeyi reddeder',
    requirement: 'api-key-required',
    tags: ['smoke'],
    headers: () => ({}),
  },
  'key-in-another-header': {
    en: 'refuses the key where it stands in Authorization',
    tr: 'Authorization başlığında gelen anahtarı reddeder',
    requirement: 'api-key-required',
    ...askingMore('credential-refused-unsaid'),
    headers: (target) => ({ Authorization: `Bearer ${target.credential('apiKey')}` }),
  },
  'empty-key': {
    en: 'treats an empty x-api-key like a missing one',
    tr: 'boş x-api-key değerini eksik sayar',
    requirement: 'empty-api-key-is-missing',
    headers: () => apiKey(''),
  },
})

/** Keys that are not the restaurant's. */
const wrongKeys = presentedCredentials<PlatformRequirement>(expectClientError, {
  'unknown-key': {
    en: 'refuses an API key that it never issued',
    tr: 'vermediği bir API anahtarını reddeder',
    requirement: 'wrong-api-key-refused',
    headers: () => apiKey(neverIssued),
  },
  'key-with-a-tail': {
    en: 'refuses an API key that only begins like the valid one',
    tr: 'yalnızca başı geçerli olan API anahtarını reddeder',
    requirement: 'wrong-api-key-refused',
    headers: (target) => apiKey(withTail(target, 'apiKey')),
  },
  'key-cut-short': {
    en: 'refuses the beginning of the valid API key',
    tr: 'geçerli API anahtarının yalnızca başını reddeder',
    requirement: 'wrong-api-key-refused',
    headers: (target) => apiKey(cutShort(target, 'apiKey')),
  },
  ...nearCredentials<PlatformRequirement>(
    {
      as: 'key',
      credential: 'apiKey',
      what: { en: 'an API key', tr: 'API anahtarını' },
      headers: apiKey,
      requirement: 'wrong-api-key-refused',
    },
    ['with-a-head', 'in-other-case'],
  ),
})

export const authenticationChecks = familyChecks<PlatformRequirement>(facts, [
  takes({
    id: 'authentication/departure-with-own-key',
    title: {
      en: 'accepts a departure with the restaurant’s own key',
      tr: 'restoranın kendi anahtarıyla gelen yola çıkış bildirimini kabul eder',
    },
    requirement: 'api-key-accepted',
    tags: ['smoke'],
    sound: true,
    send: (target) => facts.sendSound(target),
  }),
  takes({
    id: 'authentication/delivery-with-own-key',
    title: {
      en: 'accepts a delivery with the restaurant’s own key',
      tr: 'restoranın kendi anahtarıyla gelen teslim bildirimini kabul eder',
    },
    requirement: 'api-key-accepted',
    sound: true,
    send: async (target) => sendUpdate(target, await orderIn(target, 'teslim-edilecek'), 2),
  }),
  ...withoutKey,
  ...wrongKeys,
  {
    id: 'authentication/key-of-another-restaurant',
    title: {
      en: 'refuses the API key of another restaurant',
      tr: 'başka bir restoranın API anahtarını reddeder',
    },
    requirement: 'key-of-another-restaurant-refused',
    state: 'integration is inactive',
    async run(target) {
      const { key } = await foreignOrder(target)
      expectClientError(await facts.sendSound(target, key))
    },
  },
  ...presentedCredentials<PlatformRequirement>(
    (exchange, target) => expectStatus(exchange, statusOfWrongKey(target)),
    {
      'answer-to-a-wrong-key': {
        en: 'answers a wrong API key as the reading says',
        tr: 'yanlış API anahtarına seçilen yoruma göre yanıt verir',
        requirement: 'wrong-api-key-answer',
        headers: () => apiKey(neverIssued),
      },
    },
  ),
  ...presentedCredentials<PlatformRequirement>((exchange) => expectTaken(exchange), {
    'upper-case-header-name': {
      en: 'recognises the header X-API-KEY',
      tr: 'X-API-KEY başlığını tanır',
      requirement: 'header-names-in-any-case',
      headers: (target) => ({ 'X-API-KEY': target.credential('apiKey') }),
    },
    'mixed-case-header-name': {
      en: 'recognises the header X-Api-Key',
      tr: 'X-Api-Key başlığını tanır',
      requirement: 'header-names-in-any-case',
      headers: (target) => ({ 'X-Api-Key': target.credential('apiKey') }),
    },
  }),
  takes({
    id: 'authentication/lower-case-content-type',
    title: {
      en: 'recognises content-type in lower case',
      tr: 'küçük harfle yazılmış content-type başlığını tanır',
    },
    requirement: 'header-names-in-any-case',
    sound: true,
    async send(target, { operation, sound }) {
      const headers = { ...ownKey(target), 'content-type': json['Content-Type'] }
      return target.send({ operation, headers, body: await sound(target) })
    },
  }),
])
