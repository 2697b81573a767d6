import { familyChecks, type FamilyRow } from '../../../families/family-row.js'
import { nearCredentials } from '../../../families/credentials/near-credentials.js'
import { presentedCredentials } from '../../../families/credentials/presented-credentials.js'
import { expectNotStatus, expectStatus } from '../../../run/expect/expect.js'
import { cutShort, inLettersOfOtherCase, withTail } from '../../../run/expect/near-credential.js'
import { facts } from '../facts.js'
import type { PlatformRequirement } from '../requirement.js'
import { knownOrder, sampleUpdate, sendBrokenUpdate, sendUpdate, unknownOrder } from '../requests.js'
import { foreignSecret, nearSecret, secretKey } from '../../secret-header.js'

/** Secrets that are not the agreed one, each sent with a call that is good but for it. */
const refused = presentedCredentials<PlatformRequirement>((exchange) => expectStatus(exchange, 401), {
  'no-secret': {
    en: 'refuses a request without x-secret-key',
    tr: 'x-secret-key olmayan isteği reddeder',
    requirement: 'secret-required',
    tags: ['smoke'],
    headers: () => ({}),
  },
  'foreign-secret': {
    en: 'refuses a secret that it never issued',
    tr: 'vermediği bir anahtarı reddeder',
    requirement: 'wrong-secret-is-401',
    tags: ['smoke'],
    headers: () => secretKey(foreignSecret),
  },
  'foreign-secret-of-the-same-length': {
    en: 'refuses a wrong secret as long as the right one',
    tr: 'doğru anahtarla aynı uzunluktaki yanlış anahtarı reddeder',
    requirement: 'wrong-secret-is-401',
    headers: (target) => secretKey('~'.repeat(target.credential('secretKey').length)),
  },
  'empty-secret': {
    en: 'refuses an empty secret',
    tr: 'boş anahtarı reddeder',
    requirement: 'empty-secret-is-401',
    headers: () => secretKey(''),
  },
  'secret-with-a-tail': {
    en: 'refuses a secret that only begins like the right one',
    tr: 'yalnızca başı doğru olan anahtarı reddeder',
    requirement: 'secret-compared-whole',
    headers: (target) => secretKey(withTail(target, 'secretKey')),
  },
  'secret-cut-short': {
    en: 'refuses the beginning of the right secret',
    tr: 'doğru anahtarın yalnızca başını reddeder',
    requirement: 'secret-compared-whole',
    headers: (target) => secretKey(cutShort(target, 'secretKey')),
  },
  'secret-in-other-case': {
    en: 'refuses the right secret in another letter case',
    tr: 'büyük-küçük harfi değiştirilmiş anahtarı reddeder',
    requirement: 'secret-letter-case-counts',
    headers: (target) => secretKey(inLettersOfOtherCase(target, 'secretKey')),
  },
  ...nearCredentials<PlatformRequirement>({ ...nearSecret, requirement: 'secret-compared-whole' }, [
    'with-a-head',
  ]),
  'secret-as-bearer': {
    en: 'does not take the secret from Authorization',
    tr: 'Authorization başlığındaki anahtarı kabul etmez',
    requirement: 'secret-counts-in-the-header-only',
    headers: (target) => ({ Authorization: `Bearer ${target.credential('secretKey')}` }),
  },
  'secret-under-another-name': {
    en: 'does not take the secret from a header of another name',
    tr: 'başka adlı başlıktaki anahtarı kabul etmez',
    requirement: 'secret-counts-in-the-header-only',
    headers: (target) => ({ 'x-api-key': target.credential('secretKey') }),
  },
})

export const authenticationChecks = familyChecks<PlatformRequirement>(facts, [
  {
    id: 'authentication/agreed-secret',
    title: {
      en: 'takes the agreed x-secret-key, again and again',
      tr: 'kararlaştırılan x-secret-key değerini her istekte kabul eder',
    },
    requirement: 'secret-accepted',
    sound: true,
    tags: ['smoke'],
    async run(target) {
      const { orderId } = await knownOrder(target, 'confirmed')
      expectNotStatus(await sendUpdate(target, { orderId }), 401)
      expectNotStatus(await sendUpdate(target, { orderId }), 401)
    },
  },
  ...refused,
  ...(['x-secret-key', 'secretKey'] as const).map((field): FamilyRow<PlatformRequirement> => ({
    id: `authentication/secret-in-the-body-as-${field}`,
    title: {
      en: `does not take the secret from the body (${field})`,
      tr: `gövdedeki anahtarı kabul etmez (${field})`,
    },
    requirement: 'secret-counts-in-the-header-only',
    sound: true,
    async run(target) {
      const body = { ...(await sampleUpdate(target)), [field]: target.credential('secretKey') }
      expectStatus(await sendUpdate(target, body, {}), 401)
    },
  })),
  {
    id: 'authentication/secret-before-parameters',
    title: {
      en: 'tells of a wrong secret before missing parameters',
      tr: 'eksik parametrelerden önce yanlış anahtarı bildirir',
    },
    requirement: 'secret-checked-before-parameters',
    async run(target) {
      expectStatus(await sendBrokenUpdate(target, {}, secretKey(foreignSecret)), 401)
    },
  },
  {
    id: 'authentication/secret-before-order',
    title: {
      en: 'tells of a wrong secret before an unknown order',
      tr: 'bilinmeyen siparişten önce yanlış anahtarı bildirir',
    },
    requirement: 'secret-checked-before-order',
    async run(target) {
      expectStatus(await sendUpdate(target, unknownOrder(target), secretKey(foreignSecret)), 401)
    },
  },
])
