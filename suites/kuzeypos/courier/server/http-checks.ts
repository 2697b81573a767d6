import { byteOrderMarkChecks } from '../../../families/byte-order-mark-checks.js'
import { defineChecks, type Check } from '../../../check.js'
import { expectTaken } from '../../../run/expect/expect.js'
import {
  expectJsonWhereLabelled,
  expectNotMislabelled,
  expectUtf8WhereLabelled,
} from '../../../run/expect/expect-sane-answer.js'
import type { CourierRequirement } from '../requirement.js'
import { json, order, sendBrokenOrder, sendOrder } from '../requests.js'
import { robustnessChecks } from '../../robustness-checks.js'

const headerNames = [
  { name: 'lower-case', header: 'content-type' },
  { name: 'upper-case', header: 'CONTENT-TYPE' },
]

/** No answer is documented on this surface: what is said of JSON holds for an answer that calls itself JSON. */
export const httpChecks = [
  ...defineChecks<CourierRequirement>([
    {
      id: 'kuzeypos/courier/http/json-if-labelled',
      title: {
        en: 'sends JSON where it says that it does',
        tr: 'JSON dediği yanıtta JSON gönderir',
      },
      requirement: 'answers-are-json',
      async run(target) {
        expectJsonWhereLabelled(await sendOrder(target, order(target)))
      },
    },
    {
      id: 'kuzeypos/courier/http/content-type',
      title: {
        en: 'does not label its JSON as something else',
        tr: 'JSON yanıtını başka tür olarak etiketlemez',
      },
      requirement: 'json-is-labelled-as-json',
      level: 'should',
      async run(target) {
        expectNotMislabelled(await sendOrder(target, order(target)))
      },
    },
    {
      id: 'kuzeypos/courier/http/utf-8-answers',
      title: { en: 'answers in UTF-8', tr: 'UTF-8 ile yanıt verir' },
      requirement: 'json-is-utf-8',
      async run(target) {
        expectUtf8WhereLabelled(await sendOrder(target, order(target)))
      },
    },
    ...headerNames.map(({ name, header }) => ({
      id: `kuzeypos/courier/http/${name}-header-name` as const,
      title: { en: `recognises the header ${header}`, tr: `${header} başlığını tanır` },
      requirement: 'header-names-in-any-case' as const,
      run: (async (target) => {
        expectTaken(await sendOrder(target, order(target), { [header]: json['Content-Type'] }))
      }) satisfies Check['run'],
    })),
    {
      id: 'kuzeypos/courier/json/unknown-fields',
      title: {
        en: 'takes fields that the documents do not name',
        tr: 'belgelerde olmayan alanları kabul eder',
      },
      requirement: 'unknown-fields-tolerated',
      async run(target) {
        expectTaken(await sendBrokenOrder(target, { ...order(target), loyaltyCard: 'TR-1', tableNo: 7 }))
      },
    },
  ]),
  ...byteOrderMarkChecks({
    surface: 'kuzeypos/courier',
    isJsonDocumented: false,
    taken: (target) => sendOrder(target, order(target)),
    refused: (target) => sendBrokenOrder(target, Buffer.from('{"kuzeyOrderId": ')),
  }),
  ...robustnessChecks({
    surface: 'kuzeypos/courier',
    operation: 'receiveOrder',
    numberField: 'price',
    body: (target) => order(target),
    send: sendBrokenOrder,
  }),
]
