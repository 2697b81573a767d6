import { byteOrderMarkChecks } from '../../../families/byte-order-mark-checks.js'
import { defineChecks, type Check } from '../../../check.js'
import { expectJson, expectNoServerError, expectStatus, expectTaken } from '../../../run/expect/expect.js'
import {
  expectNotMislabelled,
  expectNothingInternal,
  expectUtf8,
} from '../../../run/expect/expect-sane-answer.js'
import type { Exchange } from '../../../run/http/exchange.js'
import type { Target } from '../../../run/target.js'
import type { PosRequirement } from '../requirement.js'
import { item, minimalOrder, order, ownPair, sendBrokenOrder, sendBytes, sendOrder } from '../requests.js'

/** Bodies that break careless servers, and the requirement that each proves. */
const survived: {
  behaviour: string
  title: Check['title']
  requirement: 'bad-input-is-not-a-server-error' | 'hostile-json-survived'
  level?: 'should'
  allow?: 'hugeBodies'
  send(target: Target): Promise<Exchange>
}[] = [
  {
    behaviour: 'http/invalid-utf-8',
    title: { en: 'does not break on bytes that are not UTF-8', tr: 'UTF-8 olmayan baytlarda bozulmaz' },
    requirement: 'bad-input-is-not-a-server-error',
    send: (target) => {
      const [before, after] = JSON.stringify(order(target, { kurye_not: '|' })).split('|')
      return sendBytes(
        target,
        Buffer.concat([Buffer.from(before!), Buffer.from([0xff, 0xfe, 0xc3]), Buffer.from(after!)]),
      )
    },
  },
  {
    behaviour: 'http/nul-in-a-text',
    title: { en: 'does not break on a NUL in a text', tr: 'metindeki NUL karakterinde bozulmaz' },
    requirement: 'bad-input-is-not-a-server-error',
    level: 'should',
    send: (target) => sendOrder(target, order(target, { kurye_not: 'kapı\u0000 no' })),
  },
  {
    behaviour: 'http/unpaired-surrogate',
    title: { en: 'does not break on half of a surrogate pair', tr: 'yarım surrogate çiftinde bozulmaz' },
    requirement: 'bad-input-is-not-a-server-error',
    level: 'should',
    send: (target) =>
      sendBytes(target, JSON.stringify(order(target, { kurye_not: '|' })).replace('|', '\\ud83d')),
  },
  {
    behaviour: 'http/number-beyond-double',
    title: { en: 'does not break on a number beyond double precision', tr: 'çok büyük sayıda bozulmaz' },
    requirement: 'bad-input-is-not-a-server-error',
    level: 'should',
    send: (target) => sendBytes(target, JSON.stringify(order(target)).replaceAll('345.5', '1e999')),
  },
  {
    behaviour: 'json/deep',
    title: { en: 'survives JSON that is 2,000 levels deep', tr: '2.000 düzey derin JSON ile çökmez' },
    requirement: 'hostile-json-survived',
    send: (target) => {
      const deep = `${'['.repeat(2000)}${']'.repeat(2000)}`
      return sendBytes(target, JSON.stringify(order(target)).replace(/\}$/, `,"ek":${deep}}`))
    },
  },
  {
    behaviour: 'json/doubled-key',
    title: { en: 'survives a doubled key', tr: 'yinelenen anahtarla çökmez' },
    requirement: 'hostile-json-survived',
    send: (target) =>
      sendBytes(target, JSON.stringify(order(target)).replace(/\}$/, ',"musteri_adi":"İkinci Ad"}')),
  },
  {
    behaviour: 'json/huge',
    title: { en: 'survives a body of 2 MB', tr: '2 MB gövdeyle çökmez' },
    requirement: 'hostile-json-survived',
    allow: 'hugeBodies',
    send: (target) => sendOrder(target, order(target, { kurye_not: 'x'.repeat(2_000_000) })),
  },
]

export const robustnessChecks = defineChecks<PosRequirement>([
  ...survived.map(({ behaviour, title, requirement, level, allow, send }) => ({
    id: `bkyemek/pos/${behaviour}` as `bkyemek/pos/${string}/${string}`,
    title,
    requirement,
    ...(level && { level }),
    ...(allow && { allow }),
    run: (async (target) => {
      expectNoServerError(await send(target))
    }) satisfies Check['run'],
  })),
  {
    id: 'bkyemek/pos/http/large-order-answered',
    title: { en: 'answers an order with 150 items', tr: '150 öğeli siparişe yanıt verir' },
    requirement: 'every-request-answered',
    async run(target) {
      const items = Array.from({ length: 150 }, () => item({ adet: 1 }))
      expectNoServerError(await sendOrder(target, order(target, { siparis_icerikleri: items })))
    },
  },
  {
    id: 'bkyemek/pos/http/json-when-taken',
    title: { en: 'answers an order in JSON', tr: 'siparişe JSON ile yanıt verir' },
    requirement: 'answers-are-json',
    tags: ['smoke'],
    async run(target) {
      expectJson(await sendOrder(target, order(target)))
    },
  },
  {
    id: 'bkyemek/pos/http/json-for-required-fields',
    title: {
      en: 'answers an order of required fields in JSON',
      tr: 'yalnızca zorunlu alanları taşıyan siparişe JSON ile yanıt verir',
    },
    requirement: 'answers-are-json',
    async run(target) {
      expectJson(await sendOrder(target, minimalOrder(target)))
    },
  },
  {
    id: 'bkyemek/pos/http/content-type',
    title: {
      en: 'does not label its JSON as something else',
      tr: 'JSON yanıtını başka tür olarak etiketlemez',
    },
    requirement: 'json-is-labelled-as-json',
    async run(target) {
      expectNotMislabelled(await sendOrder(target, order(target)))
    },
  },
  {
    id: 'bkyemek/pos/http/utf-8-answers',
    title: { en: 'answers in UTF-8', tr: 'UTF-8 ile yanıt verir' },
    requirement: 'json-is-utf-8',
    async run(target) {
      expectUtf8(await sendOrder(target, order(target)))
    },
  },
  ...byteOrderMarkChecks({
    surface: 'bkyemek/pos',
    isJsonDocumented: true,
    taken: (target) => sendOrder(target, order(target)),
    refused: (target) => sendBytes(target, '{"siparis_id": '),
  }),
  ...(['GET', 'PUT', 'DELETE'] as const).map((method) => ({
    id: `bkyemek/pos/http/other-method-${method.toLowerCase()}` as const,
    title: { en: `refuses ${method}`, tr: `${method} isteğini reddeder` },
    requirement: 'wrong-method-is-refused' as const,
    run: (async (target) => {
      const exchange = await target.send({
        operation: 'receiveOrder',
        method,
        headers: ownPair(target),
        deliberatelyInvalid: true,
      })
      expectStatus(exchange, 404, 405, 501)
    }) satisfies Check['run'],
  })),
  {
    id: 'bkyemek/pos/http/nothing-internal',
    title: { en: 'shows nothing internal when it refuses', tr: 'reddederken iç bilgi göstermez' },
    requirement: 'nothing-internal-leaks',
    async run(target) {
      expectNothingInternal(await sendBytes(target, '{"siparis_id": '))
      expectNothingInternal(await sendBrokenOrder(target, { ...order(target), siparis_icerikleri: 'Ayran' }))
    },
  },
  {
    id: 'bkyemek/pos/json/unknown-fields',
    title: {
      en: 'takes an order with fields that the page does not name',
      tr: 'sayfada olmayan alanları taşıyan siparişi alır',
    },
    requirement: 'unknown-fields-tolerated',
    async run(target) {
      expectTaken(await sendBrokenOrder(target, { ...order(target), kampanya_kodu: 'TR-1', masa_no: 7 }))
    },
  },
])
