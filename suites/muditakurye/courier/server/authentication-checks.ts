import { familyChecks } from '../../../families/family-row.js'
import { nearCredentials } from '../../../families/credentials/near-credentials.js'
import { presentedCredentials } from '../../../families/credentials/presented-credentials.js'
import { expectStatus } from '../../../run/expect/expect.js'
import {
  cutElsewhere,
  cutShort,
  inLettersOfOtherCase,
  withTail,
} from '../../../run/expect/near-credential.js'
import type { Target } from '../../../run/target/target.js'
import { expectAccepted } from '../accepted.js'
import { facts } from '../facts.js'
import type { CourierRequirement } from '../requirement.js'
import { apiKey, basic, ownBasic, pairOf } from '../requests.js'

const neverIssued = 'yk_never_issued_0000000000'
const ofKey = { credentials: ['apiKey'] }
const ofPair = { credentials: ['basic.username', 'basic.password'] }

/** A wrong pair, hidden like the right one: it follows from it. */
function concealed(target: Target, wrong: ReturnType<typeof basic>, name: string) {
  target.conceal(pairOf(wrong), name)
  return wrong
}

const accepted = presentedCredentials<CourierRequirement>(expectAccepted, {
  'api-key': {
    en: 'accepts a valid X-API-Key',
    tr: 'geçerli X-API-Key değerini kabul eder',
    requirement: 'api-key-accepted',
    ...ofKey,
    tags: ['smoke'],
    headers: (target) => apiKey(target.credential('apiKey')),
  },
  basic: {
    en: 'accepts valid Basic credentials',
    tr: 'geçerli Basic kimlik bilgisini kabul eder',
    requirement: 'basic-credentials-accepted',
    ...ofPair,
    headers: ownBasic,
  },
})

const refused = presentedCredentials<CourierRequirement>((exchange) => expectStatus(exchange, 401), {
  'no-credentials': {
    en: 'refuses a request without credentials',
    tr: 'kimlik bilgisi olmayan isteği reddeder',
    requirement: 'credentials-required',
    tags: ['smoke'],
    headers: () => ({}),
  },
  'unknown-api-key': {
    en: 'refuses an API key that it never issued',
    tr: 'vermediği bir API anahtarını reddeder',
    requirement: 'wrong-api-key-is-401',
    tags: ['smoke'],
    headers: () => apiKey(neverIssued),
  },
  'empty-api-key': {
    en: 'refuses an empty API key',
    tr: 'boş API anahtarını reddeder',
    requirement: 'wrong-api-key-is-401',
    headers: () => apiKey(''),
  },
  'api-key-with-a-tail': {
    en: 'refuses an API key that only begins like a valid one',
    tr: 'yalnızca başı geçerli olan API anahtarını reddeder',
    requirement: 'wrong-api-key-is-401',
    ...ofKey,
    headers: (target) => apiKey(withTail(target, 'apiKey')),
  },
  'api-key-cut-short': {
    en: 'refuses the beginning of a valid API key',
    tr: 'geçerli API anahtarının yalnızca başını reddeder',
    requirement: 'wrong-api-key-is-401',
    ...ofKey,
    headers: (target) => apiKey(cutShort(target, 'apiKey')),
  },
  'api-key-in-other-case': {
    en: 'refuses an API key in other letter case',
    tr: 'harf büyüklüğü değiştirilmiş API anahtarını reddeder',
    requirement: 'wrong-api-key-is-401',
    ...ofKey,
    headers: (target) => apiKey(inLettersOfOtherCase(target, 'apiKey')),
  },
  ...nearCredentials<CourierRequirement>(
    {
      as: 'api-key',
      credential: 'apiKey',
      what: { en: 'an API key', tr: 'API anahtarını' },
      headers: apiKey,
      requirement: 'wrong-api-key-is-401',
      ...ofKey,
    },
    ['with-a-head'],
  ),
  'wrong-password': {
    en: 'refuses a wrong password',
    tr: 'yanlış parolayı reddeder',
    requirement: 'wrong-basic-credentials-are-401',
    ...ofPair,
    headers(target) {
      const wrong = basic(target.credential('basic.username'), withTail(target, 'basic.password'))
      return concealed(target, wrong, 'basic with another password')
    },
  },
  'wrong-user-name': {
    en: 'refuses a wrong user name',
    tr: 'yanlış kullanıcı adını reddeder',
    requirement: 'wrong-basic-credentials-are-401',
    ...ofPair,
    headers(target) {
      const wrong = basic(`${target.credential('basic.username')}x`, target.credential('basic.password'))
      return concealed(target, wrong, 'basic with another user name')
    },
  },
  ...nearCredentials<CourierRequirement>(
    {
      as: 'password',
      credential: 'basic.password',
      what: { en: 'a password', tr: 'parolayı' },
      headers: (password, target) =>
        concealed(target, basic(target.credential('basic.username'), password), 'basic with a near password'),
      requirement: 'wrong-basic-credentials-are-401',
      ...ofPair,
    },
    ['with-a-head', 'cut-short', 'in-other-case'],
  ),
  'pair-cut-elsewhere': {
    en: 'refuses a user name and a password that read like the right ones only when they are joined',
    tr: 'yalnızca birleştirilince doğru okunan kullanıcı adı ve parolayı reddeder',
    requirement: 'wrong-basic-credentials-are-401',
    ...ofPair,
    headers: (target) =>
      concealed(
        target,
        basic(...cutElsewhere(target, 'basic.username', 'basic.password')),
        'basic that is cut elsewhere',
      ),
  },
  'empty-password': {
    en: 'refuses an empty password',
    tr: 'boş parolayı reddeder',
    requirement: 'wrong-basic-credentials-are-401',
    ...ofPair,
    headers: (target) =>
      concealed(target, basic(target.credential('basic.username'), ''), 'basic without a password'),
  },
  'empty-user-name': {
    en: 'refuses an empty user name',
    tr: 'boş kullanıcı adını reddeder',
    requirement: 'wrong-basic-credentials-are-401',
    ...ofPair,
    headers: (target) =>
      concealed(target, basic('', target.credential('basic.password')), 'basic without a user name'),
  },
  'basic-that-is-not-base64': {
    en: 'refuses Basic credentials that cannot be decoded',
    tr: 'çözülemeyen Basic kimlik bilgisini reddeder',
    requirement: 'wrong-basic-credentials-are-401',
    headers: () => ({ Authorization: 'Basic !!!not-base64!!!' }),
  },
  'basic-without-a-colon': {
    en: 'refuses Basic credentials without a password',
    tr: 'parolası olmayan Basic kimlik bilgisini reddeder',
    requirement: 'wrong-basic-credentials-are-401',
    headers: () => ({ Authorization: `Basic ${Buffer.from('nobody').toString('base64')}` }),
  },
  'other-scheme': {
    en: 'refuses the scheme Bearer',
    tr: 'Bearer şemasını reddeder',
    requirement: 'wrong-basic-credentials-are-401',
    headers: () => ({ Authorization: `Bearer ${neverIssued}` }),
  },
})

/** Valid ones, written otherwise. */
const otherwise = presentedCredentials<CourierRequirement>(expectAccepted, {
  'lower-case-header-name': {
    en: 'recognises x-api-key in lower case',
    tr: 'küçük harfle yazılmış x-api-key başlığını tanır',
    requirement: 'header-names-in-any-case',
    ...ofKey,
    headers: (target) => ({ 'x-api-key': target.credential('apiKey') }),
  },
  'upper-case-header-name': {
    en: 'recognises X-API-KEY in upper case',
    tr: 'büyük harfle yazılmış X-API-KEY başlığını tanır',
    requirement: 'header-names-in-any-case',
    ...ofKey,
    headers: (target) => ({ 'X-API-KEY': target.credential('apiKey') }),
  },
  'lower-case-authorization': {
    en: 'recognises authorization in lower case',
    tr: 'küçük harfle yazılmış authorization başlığını tanır',
    requirement: 'header-names-in-any-case',
    ...ofPair,
    headers: (target) => ({ authorization: `Basic ${pairOf(ownBasic(target))}` }),
  },
  'lower-case-scheme': {
    en: 'recognises the scheme basic in lower case',
    tr: 'küçük harfle yazılmış basic şemasını tanır',
    requirement: 'auth-scheme-in-any-case',
    ...ofPair,
    headers: (target) => ({ Authorization: `basic ${pairOf(ownBasic(target))}` }),
  },
  'both-credentials': {
    en: 'accepts both credentials at once',
    tr: 'iki kimlik bilgisini birlikte kabul eder',
    requirement: 'both-credentials-accepted',
    credentials: ['apiKey', 'basic.username', 'basic.password'],
    headers: (target) => ({ ...apiKey(target.credential('apiKey')), ...ownBasic(target) }),
  },
})

export const authenticationChecks = familyChecks(facts, [...accepted, ...refused, ...otherwise])
