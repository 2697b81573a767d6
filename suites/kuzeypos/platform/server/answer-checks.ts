import type { Bilingual } from '../../../../contracts/text/bilingual.js'
import { isIso8601 } from '../../../../contracts/forms/iso-8601.js'
import { defineChecks, type Check } from '../../../check.js'
import { expectRightTime, expectZone } from '../../../families/right-times.js'
import { expectMember, expectObject, expectStatus, expectThat } from '../../../run/expect/expect.js'
import type { Exchange } from '../../../run/http/exchange.js'
import type { PlatformRequirement } from '../requirement.js'
import { orderIn, sendUpdate, type OrderStatus, type StatusUpdate } from '../requests.js'

type Run = Check['run']

const state = 'order exists'

/** The two reports of a courier: both are answered with the one body that the page shows. */
const reports: {
  /** Behind the ids of its checks. */
  suffix: '' | '-after-delivery'
  status: StatusUpdate['status']
  from: OrderStatus
  /** Behind the titles of its checks, and before them in Turkish. */
  title: Bilingual
  /** The page shows the answer to a departure alone. */
  messageRequirement: PlatformRequirement
}[] = [
  {
    suffix: '',
    status: 1,
    from: 'hazirlanacak',
    title: { en: 'a departure', tr: 'yola çıkışı' },
    messageRequirement: 'success-message',
  },
  {
    suffix: '-after-delivery',
    status: 2,
    from: 'teslim-edilecek',
    title: { en: 'a delivery', tr: 'teslimi' },
    messageRequirement: 'success-message-of-deliveries',
  },
]

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
    typeof updatedAt === 'string' && isIso8601(updatedAt),
    { en: '"data.updatedAt" in ISO 8601', tr: 'ISO 8601 biçiminde "data.updatedAt"' },
    saying('data.updatedAt', updatedAt),
  )
}

function saying(name: string, value: unknown): { en: string; tr: string } {
  const text = `"${name}": ${value === undefined ? '—' : JSON.stringify(value)}`
  return { en: text, tr: text }
}

export const answerChecks = defineChecks<PlatformRequirement>([
  ...reports.flatMap(({ suffix, status, from, title, messageRequirement }) => [
    {
      id: `kuzeypos/platform/answers/status-is-200${suffix}` as const,
      title: {
        en: `answers exactly 200 when it accepts ${title.en}`,
        tr: `${title.tr} kabul ettiğinde tam olarak 200 verir`,
      },
      requirement: 'success-status-is-200' as const,
      state,
      run: (async (target) => {
        expectStatus(await sendUpdate(target, await orderIn(target, from), status), 200)
      }) satisfies Run,
    },
    {
      id: `kuzeypos/platform/answers/success-is-true${suffix}` as const,
      title: {
        en: `says "success": true when it accepts ${title.en}`,
        tr: `${title.tr} kabul ettiğinde "success": true yazar`,
      },
      requirement: 'success-is-true' as const,
      ...(suffix === '' && { tags: ['smoke'] }),
      state,
      run: (async (target) => {
        const { success } = expectObject(await sendUpdate(target, await orderIn(target, from), status))
        expectThat(success === true, saying('success', true), saying('success', success))
      }) satisfies Run,
    },
    {
      id: `kuzeypos/platform/answers/success-message${suffix}` as const,
      title: {
        en: `gives the documented message when it accepts ${title.en}`,
        tr: `${title.tr} kabul ettiğinde belgelenen mesajı verir`,
      },
      requirement: messageRequirement,
      state,
      run: (async (target) => {
        const exchange = await sendUpdate(target, await orderIn(target, from), status)
        expectMember(exchange, 'message', 'Sipariş durumu başarıyla güncellendi')
      }) satisfies Run,
    },
    {
      id: `kuzeypos/platform/answers/order-id-echoed${suffix}` as const,
      title: {
        en: `repeats the orderId when it accepts ${title.en}`,
        tr: `${title.tr} kabul ettiğinde orderId değerini geri verir`,
      },
      requirement: 'order-id-echoed' as const,
      state,
      run: (async (target) => {
        const order = await orderIn(target, from)
        expectData(await sendUpdate(target, order, status), 'orderId', order.orderId)
      }) satisfies Run,
    },
    {
      id: `kuzeypos/platform/answers/updated-at${suffix}` as const,
      title: {
        en: `tells the time of the update in ISO 8601 when it accepts ${title.en}`,
        tr: `${title.tr} kabul ettiğinde güncelleme zamanını ISO 8601 biçiminde söyler`,
      },
      requirement: 'updated-at-is-iso-8601' as const,
      state,
      run: (async (target) => {
        expectIso8601(await sendUpdate(target, await orderIn(target, from), status))
      }) satisfies Run,
    },
  ]),
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
  {
    id: 'kuzeypos/platform/answers/updated-at-with-its-zone',
    title: {
      en: 'tells the time of the update with its zone',
      tr: 'güncelleme zamanını saat dilimiyle söyler',
    },
    requirement: 'updated-at-has-its-zone',
    state,
    async run(target) {
      const exchange = await sendUpdate(target, await orderIn(target, 'hazirlanacak'), 1)
      expectZone(String(dataOf(exchange)['updatedAt']), 'data.updatedAt')
    },
  },
  {
    id: 'kuzeypos/platform/answers/updated-at-right',
    title: { en: 'tells the right time of the update', tr: 'güncelleme zamanını doğru söyler' },
    requirement: 'updated-at-is-right',
    state,
    async run(target) {
      const exchange = await sendUpdate(target, await orderIn(target, 'hazirlanacak'), 1)
      expectRightTime(target, exchange, String(dataOf(exchange)['updatedAt']))
    },
  },
  {
    id: 'kuzeypos/platform/answers/order-ids-echoed-at-once',
    title: {
      en: 'repeats to each of three updates at once its own orderId',
      tr: 'aynı anda gelen üç güncellemenin her birine kendi orderId değerini geri verir',
    },
    requirement: 'order-id-echoed',
    state,
    async run(target) {
      const orders = [
        await orderIn(target, 'hazirlanacak'),
        await orderIn(target, 'hazirlanacak'),
        await orderIn(target, 'hazirlanacak'),
      ]
      const exchanges = await Promise.all(orders.map((order) => sendUpdate(target, order, 1)))
      exchanges.forEach((exchange, index) => expectData(exchange, 'orderId', orders[index]!.orderId))
    },
  },
])
