import { defineChecks, type Check } from '../../../check.js'
import { expectNotStatus, expectStatus } from '../../../run/expect/expect.js'
import { cutShort, inLettersOfOtherCase, withTail } from '../../../run/expect/near-credential.js'
import type { Target } from '../../../run/target.js'
import type { PlatformRequirement } from '../requirement.js'
import {
  knownOrder,
  orderExists,
  sampleUpdate,
  sendBrokenUpdate,
  sendUpdate,
  unknownOrder,
} from '../requests.js'
import { foreignSecret, secretKey, type Headers } from '../../secret-header.js'

type Run = Check['run']

/** Secrets that are not the agreed one, each sent with a call that is good but for it. */
const refused: {
  behaviour: string
  title: Check['title']
  requirement: PlatformRequirement
  tags?: string[]
  headers(target: Target): Headers
}[] = [
  {
    behaviour: 'no-secret',
    title: { en: 'refuses a request without x-secret-key', tr: 'x-secret-key olmayan isteği reddeder' },
    requirement: 'secret-required',
    tags: ['smoke'],
    headers: () => ({}),
  },
  {
    behaviour: 'foreign-secret',
    title: { en: 'refuses a secret that it never issued', tr: 'vermediği bir anahtarı reddeder' },
    requirement: 'wrong-secret-is-401',
    tags: ['smoke'],
    headers: () => secretKey(foreignSecret),
  },
  {
    behaviour: 'foreign-secret-of-the-same-length',
    title: {
      en: 'refuses a wrong secret as long as the right one',
      tr: 'doğru anahtarla aynı uzunluktaki yanlış anahtarı reddeder',
    },
    requirement: 'wrong-secret-is-401',
    headers: (target) => secretKey('~'.repeat(target.credential('secretKey').length)),
  },
  {
    behaviour: 'empty-secret',
    title: { en: 'refuses an empty secret', tr: 'boş anahtarı reddeder' },
    requirement: 'empty-secret-is-401',
    headers: () => secretKey(''),
  },
  {
    behaviour: 'secret-with-a-tail',
    title: {
      en: 'refuses a secret that only begins like the right one',
      tr: 'yalnızca başı doğru olan anahtarı reddeder',
    },
    requirement: 'secret-compared-whole',
    headers: (target) => secretKey(withTail(target, 'secretKey')),
  },
  {
    behaviour: 'secret-cut-short',
    title: {
      en: 'refuses the beginning of the right secret',
      tr: 'doğru anahtarın yalnızca başını reddeder',
    },
    requirement: 'secret-compared-whole',
    headers: (target) => secretKey(cutShort(target, 'secretKey')),
  },
  {
    behaviour: 'secret-in-other-case',
    title: {
      en: 'refuses the right secret in another letter case',
      tr: 'büyük-küçük harfi değiştirilmiş anahtarı reddeder',
    },
    requirement: 'secret-letter-case-counts',
    headers: (target) => secretKey(inLettersOfOtherCase(target, 'secretKey')),
  },
  {
    behaviour: 'secret-as-bearer',
    title: {
      en: 'does not take the secret from Authorization',
      tr: 'Authorization başlığındaki anahtarı kabul etmez',
    },
    requirement: 'secret-counts-in-the-header-only',
    headers: (target) => ({ Authorization: `Bearer ${target.credential('secretKey')}` }),
  },
  {
    behaviour: 'secret-under-another-name',
    title: {
      en: 'does not take the secret from a header of another name',
      tr: 'başka adlı başlıktaki anahtarı kabul etmez',
    },
    requirement: 'secret-counts-in-the-header-only',
    headers: (target) => ({ 'x-api-key': target.credential('secretKey') }),
  },
]

export const authenticationChecks = defineChecks<PlatformRequirement>([
  {
    id: 'hiziryemek/platform/authentication/agreed-secret',
    title: {
      en: 'takes the agreed x-secret-key, again and again',
      tr: 'kararlaştırılan x-secret-key değerini her istekte kabul eder',
    },
    requirement: 'secret-accepted',
    state: orderExists,
    tags: ['smoke'],
    async run(target) {
      const { orderId } = await knownOrder(target, 'confirmed')
      expectNotStatus(await sendUpdate(target, { orderId }), 401)
      expectNotStatus(await sendUpdate(target, { orderId }), 401)
    },
  },
  ...refused.map(({ behaviour, title, requirement, tags, headers }) => ({
    id: `hiziryemek/platform/authentication/${behaviour}` as const,
    title,
    requirement,
    state: orderExists,
    ...(tags && { tags }),
    run: (async (target) => {
      expectStatus(await sendUpdate(target, await sampleUpdate(target), headers(target)), 401)
    }) satisfies Run,
  })),
  ...(['x-secret-key', 'secretKey'] as const).map((field) => ({
    id: `hiziryemek/platform/authentication/secret-in-the-body-as-${field}` as const,
    title: {
      en: `does not take the secret from the body (${field})`,
      tr: `gövdedeki anahtarı kabul etmez (${field})`,
    },
    requirement: 'secret-counts-in-the-header-only' as const,
    state: orderExists,
    run: (async (target) => {
      const body = { ...(await sampleUpdate(target)), [field]: target.credential('secretKey') }
      expectStatus(await sendUpdate(target, body, {}), 401)
    }) satisfies Run,
  })),
  {
    id: 'hiziryemek/platform/authentication/secret-before-parameters',
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
    id: 'hiziryemek/platform/authentication/secret-before-order',
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
