import { byteOrderMarkChecks } from '../../../families/byte-order-mark-checks.js'
import { defineChecks } from '../../../check.js'
import { expectJson, expectStatus } from '../../../run/expect/expect.js'
import {
  expectNotMislabelled,
  expectNothingInternal,
  expectUtf8WhereLabelled,
} from '../../../run/expect/expect-sane-answer.js'
import { httpChecks } from '../../http-checks.js'
import type { PlatformRequirement } from '../requirement.js'
import {
  knownOrder,
  orderExists,
  sampleUpdate,
  sendBrokenUpdate,
  sendUpdate,
  unknownOrder,
} from '../requests.js'

export const answerChecks = defineChecks<PlatformRequirement>([
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
      expectUtf8WhereLabelled(await sendUpdate(target, await sampleUpdate(target)))
    },
  },
  {
    id: 'hiziryemek/platform/http/utf-8-when-refused',
    title: { en: 'refuses in UTF-8', tr: 'UTF-8 ile reddeder' },
    requirement: 'json-is-utf-8',
    async run(target) {
      expectUtf8WhereLabelled(await sendUpdate(target, unknownOrder(target)))
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
  ...byteOrderMarkChecks({
    surface: 'hiziryemek/platform',
    isJsonDocumented: true,
    state: orderExists,
    taken: async (target) => sendUpdate(target, await sampleUpdate(target)),
    refused: (target) => sendUpdate(target, unknownOrder(target)),
  }),
  ...httpChecks({
    surface: 'hiziryemek/platform',
    operation: 'updateOrderStatus',
    state: orderExists,
    otherMethods: ['GET', 'PUT'],
    acceptable: sampleUpdate,
    carrying: (_target, posOrderId) => ({ posOrderId, status: 'preparing' }),
  }),
])
