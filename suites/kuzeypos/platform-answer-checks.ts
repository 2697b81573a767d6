import { defineChecks } from '../check.js'
import { expectMember, expectObject, expectThat } from '../run/expect.js'
import type { Exchange } from '../run/exchange.js'
import type { PlatformRequirement } from './platform-requirement.js'
import { orderIn, sendUpdate } from './platform-requests.js'

const state = 'order exists'
/** A date and a time of day; the offset may be left out. */
const iso8601 = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d([.,]\d+)?)?(Z|[+-]\d\d(:?\d\d)?)?$/

function dataOf(exchange: Exchange): Record<string, unknown> {
  const { data } = expectObject(exchange)
  expectThat(
    typeof data === 'object' && data !== null,
    { en: '"data" as an object', tr: 'nesne olarak "data"' },
    saying('data', data),
  )
  return data as Record<string, unknown>
}

function expectData(exchange: Exchange, name: string, value: string): void {
  const found = dataOf(exchange)[name]
  expectThat(found === value, saying(`data.${name}`, value), saying(`data.${name}`, found))
}

function expectIso8601(exchange: Exchange): void {
  const { updatedAt } = dataOf(exchange)
  expectThat(
    typeof updatedAt === 'string' && iso8601.test(updatedAt) && !Number.isNaN(Date.parse(updatedAt)),
    { en: '"data.updatedAt" in ISO 8601', tr: 'ISO 8601 biçiminde "data.updatedAt"' },
    saying('data.updatedAt', updatedAt),
  )
}

function saying(name: string, value: unknown): { en: string; tr: string } {
  const text = `"${name}": ${value === undefined ? '—' : JSON.stringify(value)}`
  return { en: text, tr: text }
}

export const answerChecks = defineChecks<PlatformRequirement>([
  {
    id: 'kuzeypos/platform/answers/success-is-true',
    title: { en: 'says "success": true when it accepts', tr: 'kabul ettiğinde "success": true yazar' },
    requirement: 'success-is-true',
    tags: ['smoke'],
    state,
    async run(target) {
      const { success } = expectObject(await sendUpdate(target, await orderIn(target, 'hazirlanacak'), 1))
      expectThat(success === true, saying('success', true), saying('success', success))
    },
  },
  {
    id: 'kuzeypos/platform/answers/success-message',
    title: {
      en: 'gives the documented message when it accepts',
      tr: 'kabul ettiğinde belgelenen mesajı verir',
    },
    requirement: 'success-message',
    state,
    async run(target) {
      const exchange = await sendUpdate(target, await orderIn(target, 'hazirlanacak'), 1)
      expectMember(exchange, 'message', 'Sipariş durumu başarıyla güncellendi')
    },
  },
  {
    id: 'kuzeypos/platform/answers/order-id-echoed',
    title: { en: 'repeats the orderId of the update', tr: 'güncellemedeki orderId değerini geri verir' },
    requirement: 'order-id-echoed',
    state,
    async run(target) {
      const order = await orderIn(target, 'hazirlanacak')
      expectData(await sendUpdate(target, order, 1), 'orderId', order.orderId)
    },
  },
  {
    id: 'kuzeypos/platform/answers/updated-at',
    title: {
      en: 'tells the time of the update in ISO 8601',
      tr: 'güncelleme zamanını ISO 8601 biçiminde söyler',
    },
    requirement: 'updated-at-is-iso-8601',
    state,
    async run(target) {
      expectIso8601(await sendUpdate(target, await orderIn(target, 'hazirlanacak'), 1))
    },
  },
  {
    id: 'kuzeypos/platform/answers/status-after-departure',
    title: {
      en: 'says "teslim-edilecek" after a departure',
      tr: 'yola çıkıştan sonra "teslim-edilecek" yazar',
    },
    requirement: 'departure-makes-teslim-edilecek',
    tags: ['smoke'],
    state,
    async run(target) {
      const exchange = await sendUpdate(target, await orderIn(target, 'hazirlanacak'), 1)
      expectData(exchange, 'status', 'teslim-edilecek')
    },
  },
  {
    id: 'kuzeypos/platform/answers/status-after-delivery',
    title: { en: 'says "teslim-edildi" after a delivery', tr: 'teslimden sonra "teslim-edildi" yazar' },
    requirement: 'delivery-makes-teslim-edildi',
    tags: ['smoke'],
    state,
    async run(target) {
      const exchange = await sendUpdate(target, await orderIn(target, 'teslim-edilecek'), 2)
      expectData(exchange, 'status', 'teslim-edildi')
    },
  },
])
