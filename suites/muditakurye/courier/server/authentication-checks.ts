import { defineChecks } from '../../../check.js'
import { expectStatus } from '../../../run/expect/expect.js'
import { cutShort, inLettersOfOtherCase, withTail } from '../../../run/expect/near-credential.js'
import type { CourierRequirement } from '../requirement.js'
import { apiKey, basic, order, ownBasic, pairOf, sendOrder } from '../requests.js'

export const authenticationChecks = defineChecks<CourierRequirement>([
  {
    id: 'muditakurye/courier/authentication/api-key',
    title: { en: 'accepts a valid X-API-Key', tr: 'geçerli X-API-Key değerini kabul eder' },
    requirement: 'api-key-accepted',
    credentials: ['apiKey'],
    tags: ['smoke'],
    async run(target) {
      const exchange = await sendOrder(target, order(target), apiKey(target.credential('apiKey')))
      expectStatus(exchange, 202)
    },
  },
  {
    id: 'muditakurye/courier/authentication/basic',
    title: { en: 'accepts valid Basic credentials', tr: 'geçerli Basic kimlik bilgisini kabul eder' },
    requirement: 'basic-credentials-accepted',
    credentials: ['basic.username', 'basic.password'],
    async run(target) {
      const exchange = await sendOrder(target, order(target), ownBasic(target))
      expectStatus(exchange, 202)
    },
  },
  {
    id: 'muditakurye/courier/authentication/no-credentials',
    title: { en: 'refuses a request without credentials', tr: 'kimlik bilgisi olmayan isteği reddeder' },
    requirement: 'credentials-required',
    tags: ['smoke'],
    async run(target) {
      const exchange = await sendOrder(target, order(target), {})
      expectStatus(exchange, 401)
    },
  },
  {
    id: 'muditakurye/courier/authentication/unknown-api-key',
    title: { en: 'refuses an API key that it never issued', tr: 'vermediği bir API anahtarını reddeder' },
    requirement: 'wrong-api-key-is-401',
    tags: ['smoke'],
    async run(target) {
      const exchange = await sendOrder(target, order(target), apiKey('yk_never_issued_0000000000'))
      expectStatus(exchange, 401)
    },
  },
  {
    id: 'muditakurye/courier/authentication/empty-api-key',
    title: { en: 'refuses an empty API key', tr: 'boş API anahtarını reddeder' },
    requirement: 'wrong-api-key-is-401',
    async run(target) {
      const exchange = await sendOrder(target, order(target), apiKey(''))
      expectStatus(exchange, 401)
    },
  },
  {
    id: 'muditakurye/courier/authentication/api-key-with-a-tail',
    title: {
      en: 'refuses an API key that only begins like a valid one',
      tr: 'yalnızca başı geçerli olan API anahtarını reddeder',
    },
    requirement: 'wrong-api-key-is-401',
    credentials: ['apiKey'],
    async run(target) {
      const exchange = await sendOrder(target, order(target), apiKey(withTail(target, 'apiKey')))
      expectStatus(exchange, 401)
    },
  },
  {
    id: 'muditakurye/courier/authentication/api-key-cut-short',
    title: {
      en: 'refuses the beginning of a valid API key',
      tr: 'geçerli API anahtarının yalnızca başını reddeder',
    },
    requirement: 'wrong-api-key-is-401',
    credentials: ['apiKey'],
    async run(target) {
      const exchange = await sendOrder(target, order(target), apiKey(cutShort(target, 'apiKey')))
      expectStatus(exchange, 401)
    },
  },
  {
    id: 'muditakurye/courier/authentication/api-key-in-other-case',
    title: {
      en: 'refuses an API key in other letter case',
      tr: 'harf büyüklüğü değiştirilmiş API anahtarını reddeder',
    },
    requirement: 'wrong-api-key-is-401',
    credentials: ['apiKey'],
    async run(target) {
      const exchange = await sendOrder(target, order(target), apiKey(inLettersOfOtherCase(target, 'apiKey')))
      expectStatus(exchange, 401)
    },
  },
  {
    id: 'muditakurye/courier/authentication/wrong-password',
    title: { en: 'refuses a wrong password', tr: 'yanlış parolayı reddeder' },
    requirement: 'wrong-basic-credentials-are-401',
    credentials: ['basic.username', 'basic.password'],
    async run(target) {
      const wrong = basic(target.credential('basic.username'), withTail(target, 'basic.password'))
      target.conceal(pairOf(wrong), 'basic with another password')
      const exchange = await sendOrder(target, order(target), wrong)
      expectStatus(exchange, 401)
    },
  },
  {
    id: 'muditakurye/courier/authentication/wrong-user-name',
    title: { en: 'refuses a wrong user name', tr: 'yanlış kullanıcı adını reddeder' },
    requirement: 'wrong-basic-credentials-are-401',
    credentials: ['basic.username', 'basic.password'],
    async run(target) {
      const wrong = basic(`${target.credential('basic.username')}x`, target.credential('basic.password'))
      target.conceal(pairOf(wrong), 'basic with another user name')
      const exchange = await sendOrder(target, order(target), wrong)
      expectStatus(exchange, 401)
    },
  },
  {
    id: 'muditakurye/courier/authentication/basic-that-is-not-base64',
    title: {
      en: 'refuses Basic credentials that cannot be decoded',
      tr: 'çözülemeyen Basic kimlik bilgisini reddeder',
    },
    requirement: 'wrong-basic-credentials-are-401',
    async run(target) {
      const exchange = await sendOrder(target, order(target), { Authorization: 'Basic !!!not-base64!!!' })
      expectStatus(exchange, 401)
    },
  },
  {
    id: 'muditakurye/courier/authentication/basic-without-a-colon',
    title: {
      en: 'refuses Basic credentials without a password',
      tr: 'parolası olmayan Basic kimlik bilgisini reddeder',
    },
    requirement: 'wrong-basic-credentials-are-401',
    async run(target) {
      const nobody = Buffer.from('nobody').toString('base64')
      const exchange = await sendOrder(target, order(target), { Authorization: `Basic ${nobody}` })
      expectStatus(exchange, 401)
    },
  },
  {
    id: 'muditakurye/courier/authentication/other-scheme',
    title: { en: 'refuses the scheme Bearer', tr: 'Bearer şemasını reddeder' },
    requirement: 'wrong-basic-credentials-are-401',
    async run(target) {
      const exchange = await sendOrder(target, order(target), {
        Authorization: 'Bearer yk_never_issued_0000000000',
      })
      expectStatus(exchange, 401)
    },
  },
  {
    id: 'muditakurye/courier/authentication/lower-case-header-name',
    title: {
      en: 'recognises x-api-key in lower case',
      tr: 'küçük harfle yazılmış x-api-key başlığını tanır',
    },
    requirement: 'header-names-in-any-case',
    credentials: ['apiKey'],
    async run(target) {
      const exchange = await sendOrder(target, order(target), { 'x-api-key': target.credential('apiKey') })
      expectStatus(exchange, 202)
    },
  },
  {
    id: 'muditakurye/courier/authentication/upper-case-header-name',
    title: {
      en: 'recognises X-API-KEY in upper case',
      tr: 'büyük harfle yazılmış X-API-KEY başlığını tanır',
    },
    requirement: 'header-names-in-any-case',
    credentials: ['apiKey'],
    async run(target) {
      const exchange = await sendOrder(target, order(target), { 'X-API-KEY': target.credential('apiKey') })
      expectStatus(exchange, 202)
    },
  },
  {
    id: 'muditakurye/courier/authentication/lower-case-authorization',
    title: {
      en: 'recognises authorization in lower case',
      tr: 'küçük harfle yazılmış authorization başlığını tanır',
    },
    requirement: 'header-names-in-any-case',
    credentials: ['basic.username', 'basic.password'],
    async run(target) {
      const { Authorization = '' } = ownBasic(target)
      const exchange = await sendOrder(target, order(target), { authorization: Authorization })
      expectStatus(exchange, 202)
    },
  },
  {
    id: 'muditakurye/courier/authentication/lower-case-scheme',
    title: {
      en: 'recognises the scheme basic in lower case',
      tr: 'küçük harfle yazılmış basic şemasını tanır',
    },
    requirement: 'auth-scheme-in-any-case',
    credentials: ['basic.username', 'basic.password'],
    async run(target) {
      const { Authorization = '' } = ownBasic(target)
      const exchange = await sendOrder(target, order(target), {
        Authorization: Authorization.replace('Basic', 'basic'),
      })
      expectStatus(exchange, 202)
    },
  },
  {
    id: 'muditakurye/courier/authentication/both-credentials',
    title: { en: 'accepts both credentials at once', tr: 'iki kimlik bilgisini birlikte kabul eder' },
    requirement: 'both-credentials-accepted',
    credentials: ['apiKey', 'basic.username', 'basic.password'],
    async run(target) {
      const both = { ...apiKey(target.credential('apiKey')), ...ownBasic(target) }
      const exchange = await sendOrder(target, order(target), both)
      expectStatus(exchange, 202)
    },
  },
])
