import { brokenJson, notAnObject } from '../../../families/bodies/broken-json.js'
import { familyChecks } from '../../../families/family-row.js'
import { hardBodies } from '../../../families/bodies/hard-bodies.js'
import { survives } from '../../../families/bodies/survived-bodies.js'
import { expectClientError } from '../../../run/expect/expect.js'
import { facts, factsOf } from '../facts.js'
import type { CourierRequirement } from '../requirement.js'
import { ownKey, packageKey, send, sendBroken } from '../requests.js'
import { expectSuccess, expectThisPackage } from './packages/expect-package.js'
import { packageBody, productWith } from './packages/package-body.js'
import { arrangedPackage } from './packages/saved-package.js'
import { courierOperations } from './packages/sound-request.js'

const cutShort = '{"ApiKey": "abc", "ApiSecret": '
const expect = expectClientError

/** Bodies that are wrong altogether: credentials are looked for in them all the same. */
const wrongBodies = [
  { name: 'cut-short', text: cutShort, en: 'JSON that is cut short', tr: 'yarım kalmış JSON ile' },
  { name: 'empty', text: '', en: 'an empty body', tr: 'boş gövdeyle' },
  { name: 'array', text: '[]', en: 'an array', tr: 'bir diziyle' },
  { name: 'text', text: '"abc"', en: 'a text alone', tr: 'tek başına bir metinle' },
  { name: 'null', text: 'null', en: 'null', tr: 'null ile' },
]

export const jsonChecks = [
  ...courierOperations.flatMap(({ operation: of }) =>
    familyChecks<CourierRequirement>(
      factsOf(of),
      brokenJson({
        requirement: 'broken-json-refused',
        expect,
        bodies: { 'cut-short': cutShort, 'no-json-at-all': 'ApiKey=abc&ApiSecret=xyz', empty: '' },
        of,
      }),
    ),
  ),
  ...courierOperations.flatMap(({ operation: of }) =>
    familyChecks<CourierRequirement>(
      factsOf(of),
      notAnObject({
        requirement: 'body-is-an-object',
        expect,
        bodies: { array: '[]', text: '"abc"', null: 'null' },
        of,
      }),
    ),
  ),
  ...courierOperations.flatMap(({ operation }) =>
    familyChecks(
      factsOf(operation),
      wrongBodies.map(({ name, text, en, tr }) =>
        survives({
          id: `json/${name}-survived-${operation}`,
          title: {
            en: `does not break on ${en} (${operation})`,
            tr: `${tr} çökmez, 5xx dönmez (${operation})`,
          },
          body: () => Buffer.from(text),
        }),
      ),
    ),
  ),
  ...familyChecks<CourierRequirement>(facts, [
    { ...hardBodies.invalidUtf8, id: 'json/invalid-utf-8' },
    { ...hardBodies.unpairedSurrogate, id: 'json/unpaired-surrogate' },
    { ...hardBodies.numberBeyondDouble, id: 'json/number-beyond-double' },
    {
      id: 'json/unknown-members-of-a-package',
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
      id: 'json/unknown-members-of-a-question',
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
      id: 'json/labelled-text-json',
      title: { en: 'takes a body labelled text/json', tr: 'text/json olarak etiketlenen gövdeyi kabul eder' },
      requirement: 'text-json-taken',
      async run(target) {
        const headers = { 'Content-Type': 'text/json' }
        expectSuccess(await send(target, 'getPaymentMethods', ownKey(target), headers))
      },
    },
    hardBodies.deep,
    hardBodies.doubledKey,
    hardBodies.huge,
  ]),
]
