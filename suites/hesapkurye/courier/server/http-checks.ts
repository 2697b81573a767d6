import { byteOrderMarkChecks } from '../../../families/byte-order-mark-checks.js'
import { defineChecks, type Check } from '../../../check.js'
import { expectJson, expectNoServerError, expectStatus } from '../../../run/expect/expect.js'
import {
  expectNotMislabelled,
  expectNothingInternal,
  expectUtf8,
} from '../../../run/expect/expect-sane-answer.js'
import type { CourierRequirement } from '../requirement.js'
import { ownKey, send, sendBroken } from '../requests.js'
import { expectNotRepeated } from './packages/expect-not-repeated.js'
import { expectSuccess } from './packages/expect-package.js'
import { packageBody, productWith } from './packages/package-body.js'
import { requireSuccess } from './packages/saved-package.js'
import { courierOperations, sendSound } from './packages/sound-request.js'

type Run = Check['run']

/** The operations of which the documents show a JSON answer. */
const documentedJson = ['getPaymentMethods', 'getPackage', 'cancelPackage'] as const

/** Expectations of every JSON answer. */
const ofJson = [
  {
    name: 'json',
    title: { en: 'answers in JSON', tr: 'JSON ile yanıt verir' },
    requirement: 'answers-are-json',
    expect: expectJson,
  },
  {
    name: 'content-type',
    title: {
      en: 'does not label its JSON as something else',
      tr: 'JSON yanıtını başka tür olarak etiketlemez',
    },
    requirement: 'json-is-labelled-as-json',
    expect: expectNotMislabelled,
  },
  {
    name: 'utf-8',
    title: { en: 'answers in UTF-8', tr: 'UTF-8 ile yanıt verir' },
    requirement: 'json-is-utf-8',
    expect: expectUtf8,
  },
] as const

/** No answer of these may hold a secret; that of RestaurantInfos must. */
const discreet = courierOperations.filter(({ operation }) => operation !== 'getRestaurantInfos')

const spellings = ['content-type', 'CONTENT-TYPE']

export const httpChecks = defineChecks<CourierRequirement>([
  {
    id: 'hesapkurye/courier/http/large-package-answered',
    title: { en: 'answers a package with 150 products', tr: '150 ürünlü pakete yanıt verir' },
    requirement: 'every-request-answered',
    async run(target) {
      const Products = Array.from({ length: 150 }, () =>
        productWith({ quantity: 1, unitPrice: 2, totalAmount: 2 }),
      )
      const body = await packageBody(target, { Products, PackagePrice: 300 })
      expectNoServerError(await send(target, 'savePackage', body))
    },
  },
  ...documentedJson.flatMap((operation) =>
    ofJson.map(({ name, title, requirement, expect }) => ({
      id: `hesapkurye/courier/http/${name}-${operation}` as const,
      title: { en: `${title.en} (${operation})`, tr: `${title.tr} (${operation})` },
      requirement,
      run: (async (target) => {
        const exchange = await sendSound(target, operation)
        requireSuccess(operation, exchange)
        expect(exchange)
      }) satisfies Run,
    })),
  ),
  ...byteOrderMarkChecks({
    surface: 'hesapkurye/courier',
    isJsonDocumented: true,
    taken: (target) => sendSound(target, 'getPaymentMethods'),
    refused: (target) => sendBroken(target, 'savePackage', Buffer.from('{"ApiKey": ')),
  }),
  ...courierOperations.map(({ operation, needed }) => ({
    id: `hesapkurye/courier/http/success-is-200-${operation}` as const,
    title: {
      en: `answers a success with 200 (${operation})`,
      tr: `başarıyı 200 ile bildirir (${operation})`,
    },
    requirement: 'success-is-200' as const,
    ...needed,
    run: (async (target) => {
      const exchange = await sendSound(target, operation)
      requireSuccess(operation, exchange)
      expectStatus(exchange, 200)
    }) satisfies Run,
  })),
  ...spellings.map((name) => ({
    id: `hesapkurye/courier/http/header-${name}` as const,
    title: { en: `recognises ${name} as the header’s name`, tr: `${name} biçimindeki başlık adını tanır` },
    requirement: 'header-names-in-any-case' as const,
    run: (async (target) => {
      const headers = { [name]: 'application/json' }
      expectSuccess(await send(target, 'getPaymentMethods', ownKey(target), headers))
    }) satisfies Run,
  })),
  ...courierOperations.map(({ operation }) => ({
    id: `hesapkurye/courier/http/other-method-${operation}` as const,
    title: {
      en: `refuses GET where POST is documented (${operation})`,
      tr: `POST belgelenen yerde GET isteğini reddeder (${operation})`,
    },
    requirement: 'wrong-method-is-refused' as const,
    run: (async (target) => {
      expectStatus(
        await target.send({ operation, method: 'GET', headers: {}, deliberatelyInvalid: true }),
        404,
        405,
        501,
      )
    }) satisfies Run,
  })),
  {
    id: 'hesapkurye/courier/http/nothing-internal',
    title: { en: 'shows nothing internal when it refuses', tr: 'reddederken iç bilgi göstermez' },
    requirement: 'nothing-internal-leaks',
    async run(target) {
      const body = { ...(await packageBody(target)), Products: 'Adana Kebap' }
      expectNothingInternal(await sendBroken(target, 'savePackage', Buffer.from('{"ApiKey": ')))
      expectNothingInternal(await sendBroken(target, 'savePackage', body))
    },
  },
  ...discreet.map(({ operation }) => ({
    id: `hesapkurye/courier/secrets/not-repeated-${operation}` as const,
    title: {
      en: `does not repeat the ApiSecret (${operation})`,
      tr: `ApiSecret değerini tekrarlamaz (${operation})`,
    },
    requirement: 'secrets-not-repeated' as const,
    run: (async (target) => {
      expectNotRepeated(await sendSound(target, operation), 'ApiSecret', target.credential('apiSecret'))
    }) satisfies Run,
  })),
  ...courierOperations.map(({ operation, needed }) => ({
    id: `hesapkurye/courier/http/answered-${operation}` as const,
    title: { en: `answers a valid request (${operation})`, tr: `geçerli isteğe yanıt verir (${operation})` },
    requirement: 'every-request-answered' as const,
    ...needed,
    run: (async (target) => {
      // Where none comes, this throws; what it says is the matter of other checks.
      await sendSound(target, operation)
    }) satisfies Run,
  })),
])
