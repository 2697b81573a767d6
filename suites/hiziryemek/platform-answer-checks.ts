import { defineChecks } from '../check.js'
import { expectJson, expectMember, expectObject, expectStatus, expectThat } from '../run/expect.js'
import type { Exchange } from '../run/exchange.js'
import { expectNothingInternal, expectNotMislabelled, expectUtf8WhereJson } from './expect-sane-http.js'
import { httpChecks } from './http-checks.js'
import type { PlatformRequirement } from './platform-requirement.js'
import {
  knownOrder,
  orderExists,
  sampleUpdate,
  sendBrokenUpdate,
  sendUpdate,
  unknownOrder,
} from './platform-requests.js'

function expectSuccessIsTrue(exchange: Exchange): void {
  const { success } = expectObject(exchange)
  expectThat(
    success === true,
    { en: '"success": true', tr: '"success": true' },
    { en: `"success": ${JSON.stringify(success)}`, tr: `"success": ${JSON.stringify(success)}` },
  )
}

export const answerChecks = defineChecks<PlatformRequirement>([
  {
    id: 'hiziryemek/platform/success/is-true',
    title: { en: 'says "success": true', tr: '"success": true yazar' },
    requirement: 'success-is-true',
    state: orderExists,
    tags: ['smoke'],
    async run(target) {
      expectSuccessIsTrue(await sendUpdate(target, await sampleUpdate(target)))
    },
  },
  {
    id: 'hiziryemek/platform/success/message',
    title: { en: 'says "Webhook işlendi"', tr: '"Webhook işlendi" der' },
    requirement: 'success-message',
    state: orderExists,
    tags: ['smoke'],
    async run(target) {
      expectMember(await sendUpdate(target, await sampleUpdate(target)), 'message', 'Webhook işlendi')
    },
  },
  {
    id: 'hiziryemek/platform/success/message-by-pos-order-id',
    title: {
      en: 'says "Webhook işlendi" where the order is named by posOrderId, too',
      tr: 'sipariş posOrderId ile belirtildiğinde de "Webhook işlendi" der',
    },
    requirement: 'success-message',
    state: orderExists,
    async run(target) {
      const { posOrderId } = await knownOrder(target, 'confirmed')
      const exchange = await sendUpdate(target, { posOrderId, status: 'preparing' })
      expectMember(exchange, 'message', 'Webhook işlendi')
    },
  },
  {
    id: 'hiziryemek/platform/success/status-200',
    title: { en: 'answers a success with 200', tr: 'başarıya 200 ile yanıt verir' },
    requirement: 'success-status-is-200',
    state: orderExists,
    async run(target) {
      expectStatus(await sendUpdate(target, await sampleUpdate(target)), 200)
    },
  },
  {
    id: 'hiziryemek/platform/http/json-when-taken',
    title: { en: 'answers a status in JSON', tr: 'duruma JSON ile yanıt verir' },
    requirement: 'answers-are-json',
    state: orderExists,
    async run(target) {
      expectJson(await sendUpdate(target, await sampleUpdate(target)))
    },
  },
  {
    id: 'hiziryemek/platform/http/json-without-status',
    title: {
      en: 'answers a request without a status in JSON',
      tr: 'status taşımayan isteğe JSON ile yanıt verir',
    },
    requirement: 'answers-are-json',
    state: orderExists,
    async run(target) {
      const { posOrderId } = await knownOrder(target, 'confirmed')
      expectJson(await sendUpdate(target, { posOrderId }))
    },
  },
  {
    id: 'hiziryemek/platform/http/content-type',
    title: {
      en: 'does not label its JSON as something else',
      tr: 'JSON yanıtını başka tür olarak etiketlemez',
    },
    requirement: 'json-is-labelled-as-json',
    state: orderExists,
    async run(target) {
      expectNotMislabelled(await sendUpdate(target, await sampleUpdate(target)))
    },
  },
  {
    id: 'hiziryemek/platform/http/utf-8-when-taken',
    title: { en: 'answers a status in UTF-8', tr: 'duruma UTF-8 ile yanıt verir' },
    requirement: 'json-is-utf-8',
    state: orderExists,
    async run(target) {
      expectUtf8WhereJson(await sendUpdate(target, await sampleUpdate(target)))
    },
  },
  {
    id: 'hiziryemek/platform/http/utf-8-when-refused',
    title: { en: 'refuses in UTF-8', tr: 'UTF-8 ile reddeder' },
    requirement: 'json-is-utf-8',
    async run(target) {
      expectUtf8WhereJson(await sendUpdate(target, unknownOrder(target)))
    },
  },
  {
    id: 'hiziryemek/platform/http/long-id-answered',
    title: {
      en: 'answers a posOrderId of 4,000 characters',
      tr: '4.000 karakterlik posOrderId değerine yanıt verir',
    },
    requirement: 'every-request-answered',
    async run(target) {
      // A request without a whole answer throws where it is sent.
      await sendUpdate(target, { posOrderId: target.fresh('pos').padEnd(4000, '0'), status: 'preparing' })
    },
  },
  {
    id: 'hiziryemek/platform/http/nothing-internal',
    title: { en: 'shows nothing internal when it refuses', tr: 'reddederken iç bilgi göstermez' },
    requirement: 'nothing-internal-leaks',
    async run(target) {
      expectNothingInternal(await sendBrokenUpdate(target, Buffer.from('{"orderId": ')))
      expectNothingInternal(await sendBrokenUpdate(target, { orderId: { $ne: null }, status: 'preparing' }))
      expectNothingInternal(await sendBrokenUpdate(target, {}))
    },
  },
  ...httpChecks({
    surface: 'hiziryemek/platform',
    operation: 'updateOrderStatus',
    state: orderExists,
    otherMethods: ['GET', 'PUT'],
    acceptable: sampleUpdate,
    carrying: (_target, posOrderId) => ({ posOrderId, status: 'preparing' }),
  }),
])
