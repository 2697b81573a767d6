import { familyChecks } from '../../../families/family-row.js'
import { answered } from '../../../families/answers/answered-bodies.js'
import { survivesEmptyTexts, takesEmptyTexts } from '../../../families/texts/empty-texts.js'
import { otherMethod } from '../../../families/other-methods.js'
import {
  inJson,
  inUtf8,
  notMislabelled,
  nothingInternal,
  saneAnswers,
} from '../../../families/answers/sane-answers.js'
import { survivesEmoji, survivesUnlabelled } from '../../../families/bodies/survived-bodies.js'
import { survivesAbsences, survivesNulls } from '../../../families/bodies/spoilt-members.js'
import { takes } from '../../../families/taken-requests.js'
import { expectStatus } from '../../../run/expect/expect.js'
import type { Exchange } from '../../../run/http/exchange.js'
import type { Target } from '../../../run/target/target.js'
import { facts, factsOf } from '../facts.js'
import type { CourierRequirement } from '../requirement.js'
import { ownKey, send, type CourierOperation } from '../requests.js'
import { expectSuccess } from './packages/expect-package.js'
import { expectNotRepeated } from './packages/expect-not-repeated.js'
import { packageBody, productWith } from './packages/package-body.js'
import { requireSuccess } from './packages/saved-package.js'
import { courierOperations, sendSound } from './packages/sound-request.js'

/** The operations of which the documents show a JSON answer. */
const documentedJson = ['getPaymentMethods', 'getPackage', 'cancelPackage'] as const

/** No answer of these may hold a secret; that of RestaurantInfos must. */
const discreet = courierOperations.filter(({ operation }) => operation !== 'getRestaurantInfos')

async function successOf(target: Target, operation: CourierOperation): Promise<Exchange> {
  const exchange = await sendSound(target, operation)
  requireSuccess(operation, exchange)
  return exchange
}

/** What an answer is looked at for; each of them at the operation that is named behind. */
function answerOf(operation: CourierOperation, name: string, en: string, tr: string) {
  return {
    id: `http/${name}-${operation}` as const,
    title: { en: `${en} (${operation})`, tr: `${tr} (${operation})` },
    to: (target: Target) => successOf(target, operation),
  }
}

const emptyTexts = {
  texts: ['AddressDetail', 'OrderNote', 'productOptions', 'productNote'],
  of: (target: Target) => packageBody(target),
}

export const httpChecks = [
  ...familyChecks(facts, [
    ...answered({
      id: 'http/large-package-answered',
      title: { en: 'answers a package with 150 products', tr: '150 ürünlü pakete yanıt verir' },
      body(target) {
        const product = productWith({ quantity: 1, unitPrice: 2, totalAmount: 2 })
        return packageBody(target, {
          Products: Array.from({ length: 150 }, () => product),
          PackagePrice: 300,
        })
      },
    }),
    survivesEmoji,
    survivesEmptyTexts(emptyTexts),
    survivesNulls((target) => packageBody(target)),
    survivesAbsences((target) => packageBody(target)),
    survivesUnlabelled(async (target) => send(target, 'savePackage', await packageBody(target), {})),
    ...documentedJson.flatMap((operation) => [
      inJson(answerOf(operation, 'json', 'answers in JSON', 'JSON ile yanıt verir')),
      notMislabelled(
        answerOf(
          operation,
          'content-type',
          saneAnswers.contentType.title.en,
          saneAnswers.contentType.title.tr,
        ),
      ),
      inUtf8(answerOf(operation, 'utf-8', 'answers in UTF-8', 'UTF-8 ile yanıt verir')),
    ]),
    saneAnswers.noMark,
    saneAnswers.noMarkWhenRefused,
  ]),
  ...familyChecks<CourierRequirement>(
    facts,
    courierOperations.map(({ operation, needed }) => ({
      id: `http/success-is-200-${operation}`,
      title: {
        en: `answers a success with 200 (${operation})`,
        tr: `başarıyı 200 ile bildirir (${operation})`,
      },
      requirement: 'success-is-200',
      ...needed,
      run: async (target) => expectStatus(await successOf(target, operation), 200),
    })),
  ),
  ...familyChecks(
    facts,
    ['content-type', 'CONTENT-TYPE'].map((name) =>
      takes({
        id: `http/header-${name}`,
        title: {
          en: `recognises ${name} as the header’s name`,
          tr: `${name} biçimindeki başlık adını tanır`,
        },
        requirement: 'header-names-in-any-case',
        send: (target) => send(target, 'getPaymentMethods', ownKey(target), { [name]: 'application/json' }),
      }),
    ),
  ),
  ...courierOperations.flatMap(({ operation }) =>
    familyChecks(factsOf(operation), [
      otherMethod('GET', `http/other-method-${operation}`, {
        en: `refuses GET where POST is documented (${operation})`,
        tr: `POST belgelenen yerde GET isteğini reddeder (${operation})`,
      }),
    ]),
  ),
  ...familyChecks<CourierRequirement>(facts, [
    takesEmptyTexts({ ...emptyTexts, requirement: 'empty-texts-taken', expect: expectSuccess }),
    nothingInternal(
      () => Buffer.from('{"ApiKey": '),
      async (target) => ({ ...(await packageBody(target)), Products: 'Adana Kebap' }),
    ),
    ...discreet.map(({ operation }) => ({
      id: `secrets/not-repeated-${operation}` as const,
      title: {
        en: `does not repeat the ApiSecret (${operation})`,
        tr: `ApiSecret değerini tekrarlamaz (${operation})`,
      },
      requirement: 'secrets-not-repeated' as const,
      run: async (target: Target) => {
        expectNotRepeated(await sendSound(target, operation), 'ApiSecret', target.credential('apiSecret'))
      },
    })),
    ...courierOperations.map(({ operation, needed }) => ({
      id: `http/answered-${operation}` as const,
      title: {
        en: `answers a valid request (${operation})`,
        tr: `geçerli isteğe yanıt verir (${operation})`,
      },
      requirement: 'every-request-answered' as const,
      ...needed,
      run: async (target: Target) => {
        // Where none comes, this throws; what it says is the matter of other checks.
        await sendSound(target, operation)
      },
    })),
  ]),
]
