import type { Bilingual } from '../../../../../contracts/text/bilingual.js'
import { guards } from '../../../../../contracts/hesapkurye/courier/credential-requirements.js'
import { defineChecks, type Check } from '../../../../check.js'
import { expectClientError } from '../../../../run/expect/expect.js'
import type { CourierRequirement } from '../../requirement.js'
import type { Target } from '../../../../run/target/target.js'
import { userCredentials, without, type CourierOperation } from '../../requests.js'
import { guardedOperations } from './guarded-operations.js'
import { neverIssued, withWrongCredentials } from './wrong-credentials.js'

type Body = Record<string, unknown>
type GuardedField = {
  [G in (typeof guards)[number] as G['operation']]: `${G['operation']}.${G['fields'][number]}`
}[(typeof guards)[number]['operation']]

const unknownProject = 999

/** Ways in which one credential of a request is wrong. */
const spoilings: {
  name: string
  family: 'wrong' | 'missing'
  title: (field: string) => Bilingual
  spoil: (body: Body, field: string, target: Target) => Body
  /** The credentials that have it; all, where it is left out. */
  isOf?: (field: string, operation: CourierOperation) => boolean
}[] = [
  {
    name: 'never-issued',
    family: 'wrong',
    title: (field) => ({ en: `for a ${field} that was never issued`, tr: `hiç verilmemiş ${field} ile` }),
    spoil: (body, field) => ({ ...body, [field]: field === 'ProjectID' ? unknownProject : neverIssued }),
  },
  {
    name: 'with-a-tail',
    family: 'wrong',
    title: (field) => ({
      en: `for a ${field} that only begins like the right one`,
      tr: `yalnızca başı doğru olan ${field} ile`,
    }),
    spoil: (body, field) => ({ ...body, [field]: `${String(body[field])}x` }),
    isOf: isText,
  },
  {
    name: 'with-a-head',
    family: 'wrong',
    title: (field) => ({
      en: `for a ${field} that only ends like the right one`,
      tr: `yalnızca sonu doğru olan ${field} ile`,
    }),
    spoil: (body, field, target) => spoilt(target, body, field, (right) => `x${right}`),
    isOf: isConfirmed,
  },
  {
    name: 'cut-short',
    family: 'wrong',
    title: (field) => ({ en: `for a ${field} that lacks its end`, tr: `sonu eksik ${field} ile` }),
    spoil: (body, field, target) => spoilt(target, body, field, (right) => right.slice(0, -1)),
    isOf: (field, operation) => isSecret(field) || isConfirmed(field, operation),
  },
  {
    name: 'empty',
    family: 'wrong',
    title: (field) => ({ en: `for an empty ${field}`, tr: `boş ${field} ile` }),
    spoil: (body, field) => ({ ...body, [field]: '' }),
    isOf: isText,
  },
  {
    name: 'left-out',
    family: 'missing',
    title: (field) => ({ en: `without ${field}`, tr: `${field} olmadan` }),
    spoil: without,
  },
  {
    name: 'null',
    family: 'missing',
    title: (field) => ({ en: `for null as ${field}`, tr: `${field} null iken` }),
    spoil: (body, field) => ({ ...body, [field]: null }),
  },
]

/** ProjectID is a number: texts are no variants of it. */
function isText(field: string): boolean {
  return field !== 'ProjectID'
}

function isSecret(field: string): boolean {
  return ['ApiKey', 'ApiSecret', 'Password'].includes(field)
}

/** All that check-credential is for is to tell whether they are right. */
function isConfirmed(_field: string, operation: CourierOperation): boolean {
  return operation === 'checkCredential'
}

/** The body with a value near to its credential, hidden like that. */
function spoilt(target: Target, body: Body, field: string, near: (right: string) => string): Body {
  return { ...body, [field]: target.conceal(near(String(body[field])), `a value near to ${field}`) }
}

const denials: Record<CourierOperation, Bilingual> = {
  checkCredential: { en: 'confirms nothing', tr: 'bilgileri doğrulamaz' },
  savePackage: { en: 'saves no package', tr: 'paket kaydetmez' },
  getPaymentMethods: { en: 'gives no payment methods', tr: 'ödeme yöntemi vermez' },
  getPackage: { en: 'gives no package', tr: 'paket bilgisi vermez' },
  cancelPackage: { en: 'cancels no package', tr: 'paketi iptal etmez' },
  getRestaurantInfos: { en: 'gives no keys', tr: 'anahtar bilgisi vermez' },
}

const operations = Object.keys(denials) as CourierOperation[]

/** Only RestaurantInfos is asked with credentials that a target may be without. */
function needed(operation: CourierOperation): Pick<Check, 'credentials'> {
  return operation === 'getRestaurantInfos' ? { credentials: userCredentials } : {}
}

const spoilable = guards.flatMap(({ operation, fields }) => fields.map((field) => ({ operation, field })))

export const credentialChecks = defineChecks<CourierRequirement>([
  ...spoilable.flatMap(({ operation, field }) =>
    spoilings
      .filter(({ isOf = () => true }) => isOf(field, operation))
      .map(({ name, family, title, spoil }) => ({
        id: `hesapkurye/courier/credentials/${operation}-${field}-${name}` as const,
        title: {
          en: `${denials[operation].en} ${title(field).en} (${operation})`,
          tr: `${title(field).tr} ${denials[operation].tr} (${operation})`,
        },
        requirement: `${family}-credential-of-${operation}.${field}` as `wrong-credential-of-${GuardedField}`,
        ...needed(operation),
        ...(name === 'never-issued' && { tags: ['smoke'] }),
        run: (async (target) => {
          await guardedOperations[operation].expectDenied(target, (body) => spoil(body, field, target))
        }) satisfies Check['run'],
      })),
  ),
  ...operations.map((operation) => ({
    id: `hesapkurye/courier/credentials/${operation}-refusal-status` as const,
    title: {
      en: `refuses wrong credentials with a 4xx (${operation})`,
      tr: `yanlış kimlik bilgilerini 4xx ile reddeder (${operation})`,
    },
    requirement: `refusal-status-of-${operation}` as const,
    ...needed(operation),
    run: (async (target) => {
      const { sendSpoilt } = guardedOperations[operation]
      expectClientError(await sendSpoilt(target, withWrongCredentials))
    }) satisfies Check['run'],
  })),
])
