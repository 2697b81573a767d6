import { both } from '../../../contracts/text/bilingual.js'
import { operationsOf } from '../../../contracts/openapi/operations.js'
import type { Surface } from '../../../contracts/contract/surfaces.js'
import { expectNoMark } from '../../run/http/byte-order-mark.js'
import { expectThat } from '../../run/expect/expect.js'
import { defineClientChecks, judgedCall } from '../client-check.js'
import { valueOf } from '../recording/observed-call.js'
import { expectDocumented, expectJsonBody, expectLabelledJson, expectUtf8Body } from './expect-call.js'
import { encodedOnce, isBeyondAscii, textsIn } from './texts-encoded-twice.js'
import { eachBodyOf, eachCall, eachCallOf, eachFinallyRefused } from './matching-calls.js'

type HttpRequirement =
  | 'documented-calls-only'
  | 'requests-are-json'
  | 'requests-are-utf-8'
  | 'requests-without-byte-order-mark'
  | 'requests-are-labelled-as-json'
  | 'texts-encoded-once'
  | 'refused-calls-not-repeated'

/** What is asked of every caller alike; `operations` are those that have a body. */
export function httpClientChecks(surface: Surface, ...operations: readonly string[]) {
  return defineClientChecks<HttpRequirement>([
    {
      id: `${surface}/client/documented-calls-only`,
      title: {
        en: 'calls only the methods and paths that the documents name',
        tr: 'yalnızca belgelerdeki metot ve yolları çağırır',
      },
      requirement: 'documented-calls-only',
      tags: ['smoke'],
      needs: ['strangers'],
      matches: eachCall,
      expect(matching, { contract }) {
        const documented = operationsOf(contract, surface).map(
          ({ method, path }) => `${method} ${path || '/'}`,
        )
        expectDocumented(judgedCall(matching), documented)
      },
    },
    {
      id: `${surface}/client/json`,
      title: { en: 'sends JSON', tr: 'JSON gönderir' },
      requirement: 'requests-are-json',
      tags: ['smoke'],
      matches: eachCallOf(...operations),
      expect: (matching) => expectJsonBody(judgedCall(matching)),
    },
    {
      id: `${surface}/client/utf-8`,
      title: { en: 'sends UTF-8', tr: 'UTF-8 gönderir' },
      requirement: 'requests-are-utf-8',
      needs: ['bytes'],
      matches: eachCallOf(...operations),
      expect: (matching) => expectUtf8Body(judgedCall(matching)),
    },
    {
      id: `${surface}/client/no-byte-order-mark`,
      title: {
        en: 'puts no byte order mark before its JSON',
        tr: 'JSON gövdesinin önüne bayt sırası işareti (BOM) koymaz',
      },
      requirement: 'requests-without-byte-order-mark',
      needs: ['bytes'],
      matches: eachCallOf(...operations),
      expect: (matching) => expectNoMark(judgedCall(matching).request),
    },
    {
      id: `${surface}/client/texts-encoded-once`,
      title: { en: 'encodes its texts once', tr: 'metinlerini bir kez kodlar' },
      requirement: 'texts-encoded-once',
      occasion: {
        call: {
          en: 'a body with a letter beyond ASCII: ç, ğ, ı, ö, ş, ü',
          tr: 'ASCII dışında harf taşıyan bir gövde: ç, ğ, ı, ö, ş, ü',
        },
      },
      matches: (recording) =>
        eachBodyOf(...operations)(recording).filter(([call]) => textsIn(valueOf(call)).some(isBeyondAscii)),
      expect(matching) {
        const twice = textsIn(valueOf(judgedCall(matching))).find((text) => encodedOnce(text) !== undefined)
        expectThat(twice === undefined, both(encodedOnce(twice ?? '') ?? ''), both(twice ?? ''))
      },
    },
    {
      id: `${surface}/client/content-type`,
      title: {
        en: 'labels its JSON as application/json',
        tr: 'JSON gövdesini application/json olarak etiketler',
      },
      requirement: 'requests-are-labelled-as-json',
      matches: eachBodyOf(...operations),
      expect: (matching) => expectLabelledJson(judgedCall(matching)),
    },
    {
      id: `${surface}/client/refused-not-repeated`,
      title: {
        en: 'does not send unchanged what was finally refused',
        tr: 'kesin olarak reddedileni değiştirmeden yeniden göndermez',
      },
      requirement: 'refused-calls-not-repeated',
      needs: ['times'],
      occasion: { scenario: 'refused' },
      matches: eachFinallyRefused,
      expect: (matching) =>
        expectThat(
          matching.length === 1,
          { en: 'no unchanged repetition', tr: 'değiştirilmeden yinelenmemesi' },
          {
            en: `sent again after HTTP ${matching[0].response!.status}`,
            tr: `HTTP ${matching[0].response!.status} yanıtından sonra yeniden gönderildi`,
          },
        ),
    },
  ])
}
