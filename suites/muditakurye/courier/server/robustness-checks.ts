import { byteOrderMarkChecks } from '../../../families/byte-order-mark-checks.js'
import { defineChecks } from '../../../check.js'
import {
  expectClientError,
  expectJson,
  expectNoServerError,
  expectStatus,
} from '../../../run/expect/expect.js'
import {
  expectNotMislabelled,
  expectNothingInternal,
  expectUtf8,
} from '../../../run/expect/expect-sane-answer.js'
import type { CourierRequirement } from '../requirement.js'
import { askHealth, order, sendBrokenOrder, sendOrder } from '../requests.js'

export const robustnessChecks = defineChecks<CourierRequirement>([
  {
    id: 'muditakurye/courier/http/large-order-answered',
    title: { en: 'answers an order with 150 items', tr: '150 kalemli siparişe yanıt verir' },
    requirement: 'every-request-answered',
    async run(target) {
      const item = {
        productCode: 'PIZZA_001',
        productName: 'Margarita Pizza',
        quantity: 1,
        unitPrice: 35,
        totalAmount: 35,
      }
      expectNoServerError(
        await sendOrder(target, order(target, { items: Array<typeof item>(150).fill(item) })),
      )
    },
  },
  {
    id: 'muditakurye/courier/http/invalid-utf-8',
    title: { en: 'does not break on bytes that are not UTF-8', tr: 'UTF-8 olmayan baytlarda bozulmaz' },
    requirement: 'bad-input-is-not-a-server-error',
    async run(target) {
      const [before, after] = JSON.stringify(order(target, { notes: '<bytes>' })).split('<bytes>')
      const body = Buffer.concat([Buffer.from(before!), Buffer.from([0xff, 0xfe, 0xc3]), Buffer.from(after!)])
      expectNoServerError(await sendBrokenOrder(target, body))
    },
  },
  {
    id: 'muditakurye/courier/http/unpaired-surrogate',
    title: { en: 'does not break on half of a surrogate pair', tr: 'yarım surrogate çiftinde bozulmaz' },
    requirement: 'bad-input-is-not-a-server-error',
    level: 'should',
    async run(target) {
      const body = JSON.stringify(order(target, { notes: '<half>' })).replace('<half>', '\\ud83d')
      expectNoServerError(await sendBrokenOrder(target, Buffer.from(body)))
    },
  },
  {
    id: 'muditakurye/courier/http/number-beyond-double',
    title: { en: 'does not break on a number beyond double precision', tr: 'çok büyük sayıda bozulmaz' },
    requirement: 'bad-input-is-not-a-server-error',
    level: 'should',
    async run(target) {
      const body = JSON.stringify(order(target)).replace('103.5', '1e999')
      expectNoServerError(await sendBrokenOrder(target, Buffer.from(body)))
    },
  },
  {
    id: 'muditakurye/courier/http/json-when-accepted',
    title: { en: 'answers an order in JSON', tr: 'siparişe JSON ile yanıt verir' },
    requirement: 'answers-are-json',
    tags: ['smoke'],
    async run(target) {
      expectJson(await sendOrder(target, order(target)))
    },
  },
  {
    id: 'muditakurye/courier/http/json-when-refused',
    title: { en: 'refuses in JSON', tr: 'JSON ile reddeder' },
    requirement: 'answers-are-json',
    async run(target) {
      expectJson(await sendOrder(target, order(target), {}))
    },
  },
  {
    id: 'muditakurye/courier/http/json-for-health',
    title: { en: 'answers the health check in JSON', tr: 'health check isteğine JSON ile yanıt verir' },
    requirement: 'answers-are-json',
    async run(target) {
      expectJson(await askHealth(target))
    },
  },
  {
    id: 'muditakurye/courier/http/content-type',
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
    id: 'muditakurye/courier/http/utf-8-answers',
    title: { en: 'answers in UTF-8', tr: 'UTF-8 ile yanıt verir' },
    requirement: 'json-is-utf-8',
    async run(target) {
      expectUtf8(await sendOrder(target, order(target, { orderId: target.fresh('sipariş-ğüşıöç') })))
    },
  },
  ...byteOrderMarkChecks({
    surface: 'muditakurye/courier',
    isJsonDocumented: true,
    taken: (target) => sendOrder(target, order(target)),
    refused: (target) => sendOrder(target, order(target), {}),
  }),
  {
    id: 'muditakurye/courier/http/other-method',
    title: { en: 'refuses GET where POST is documented', tr: 'POST belgelenen yerde GET isteğini reddeder' },
    requirement: 'wrong-method-is-refused',
    async run(target) {
      const exchange = await target.send({
        operation: 'createOrder',
        method: 'GET',
        headers: {},
        deliberatelyInvalid: true,
      })
      expectStatus(exchange, 404, 405, 501)
    },
  },
  {
    id: 'muditakurye/courier/http/other-content-type',
    title: {
      en: 'refuses an order that is labelled as plain text',
      tr: 'düz metin olarak etiketlenen siparişi reddeder',
    },
    requirement: 'content-type-is-json',
    async run(target) {
      expectClientError(await sendBrokenOrder(target, order(target), { 'Content-Type': 'text/plain' }))
    },
  },
  {
    id: 'muditakurye/courier/http/nothing-internal',
    title: { en: 'shows nothing internal when it refuses', tr: 'reddederken iç bilgi göstermez' },
    requirement: 'nothing-internal-leaks',
    async run(target) {
      expectNothingInternal(await sendBrokenOrder(target, Buffer.from('{"orderId": ')))
      expectNothingInternal(await sendBrokenOrder(target, { ...order(target), items: 'pizza' }))
    },
  },
  {
    id: 'muditakurye/courier/json/unknown-fields',
    title: {
      en: 'accepts fields that the documents do not name',
      tr: 'belgelerde olmayan alanları kabul eder',
    },
    requirement: 'unknown-fields-tolerated',
    async run(target) {
      const exchange = await sendBrokenOrder(target, { ...order(target), loyaltyCard: 'TR-1', tableNo: 7 })
      expectStatus(exchange, 202)
    },
  },
  {
    id: 'muditakurye/courier/json/deep',
    title: { en: 'survives JSON that is 2,000 levels deep', tr: '2.000 düzey derin JSON ile çökmez' },
    requirement: 'hostile-json-survived',
    async run(target) {
      const deep = `${'['.repeat(2000)}${']'.repeat(2000)}`
      const body = JSON.stringify(order(target)).replace(/\}$/, `,"extra":${deep}}`)
      expectNoServerError(await sendBrokenOrder(target, Buffer.from(body)))
    },
  },
  {
    id: 'muditakurye/courier/json/doubled-key',
    title: { en: 'survives a doubled key', tr: 'yinelenen anahtarla çökmez' },
    requirement: 'hostile-json-survived',
    async run(target) {
      const body = JSON.stringify(order(target)).replace(/\}$/, ',"customerName":"İkinci Ad"}')
      expectNoServerError(await sendBrokenOrder(target, Buffer.from(body)))
    },
  },
  {
    id: 'muditakurye/courier/json/huge',
    title: { en: 'survives a body of 2 MB', tr: '2 MB gövdeyle çökmez' },
    requirement: 'hostile-json-survived',
    allow: 'hugeBodies',
    async run(target) {
      expectNoServerError(await sendOrder(target, order(target, { notes: 'x'.repeat(2_000_000) })))
    },
  },
])
