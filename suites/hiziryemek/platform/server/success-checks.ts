import { askingMore, type LightKind } from '../../../families/asking-more.js'
import { both, type Bilingual } from '../../../../contracts/text/bilingual.js'
import {
  precedingStatus,
  reachableStatuses,
} from '../../../../contracts/hiziryemek/status-field-requirements.js'
import { defineChecks, type Check } from '../../../check.js'
import {
  expectMember,
  expectObject,
  expectTaken,
  expectTextMember,
  expectThat,
} from '../../../run/expect/expect.js'
import type { Exchange } from '../../../run/http/exchange.js'
import type { Target } from '../../../run/target/target.js'
import type { PlatformRequirement } from '../requirement.js'
import { knownOrder, orderExists, sampleUpdate, sendUpdate, type StatusUpdate } from '../requests.js'

type Run = Check['run']

/** Calls that are taken: the page has one success body for them all. */
const takenCalls: {
  /** Behind the ids of its checks. */
  suffix: string
  /** Behind their titles, and before them in Turkish. */
  title: Bilingual
  tags?: readonly string[]
  /** Where what it tells stands on a fuller rendering of the page alone. */
  asks?: LightKind
  update(target: Target): Promise<StatusUpdate>
}[] = [
  {
    suffix: '',
    title: { en: 'to the sample of the page', tr: 'sayfadaki örneğe' },
    tags: ['smoke'],
    update: sampleUpdate,
  },
  {
    suffix: '-by-pos-order-id',
    title: { en: 'to an update by posOrderId', tr: 'posOrderId ile gelen güncellemeye' },
    async update(target) {
      const { posOrderId } = await knownOrder(target, 'confirmed')
      return { posOrderId, status: 'preparing' }
    },
  },
  ...reachableStatuses
    .filter((status) => status !== 'preparing')
    .map((status) => ({
      suffix: `-of-${status}`,
      title: { en: `to ${status}`, tr: `${status} bildirimine` },
      asks: 'value-of-another-page-taken' as const,
      async update(target: Target) {
        const { orderId } = await knownOrder(target, precedingStatus[status])
        return { orderId, status }
      },
    })),
  {
    suffix: '-of-order-id-alone',
    title: { en: 'to an orderId without a status', tr: 'status taşımayan orderId değerine' },
    async update(target) {
      const { orderId } = await knownOrder(target, 'confirmed')
      return { orderId }
    },
  },
  {
    suffix: '-of-pos-order-id-alone',
    title: { en: 'to a posOrderId without a status', tr: 'status taşımayan posOrderId değerine' },
    async update(target) {
      const { posOrderId } = await knownOrder(target, 'confirmed')
      return { posOrderId }
    },
  },
]

function expectSuccessIsTrue(exchange: Exchange): void {
  const { success } = expectObject(exchange)
  const seen = `"success": ${JSON.stringify(success) ?? '—'}`
  expectThat(success === true, both('"success": true'), both(seen))
}

export const successChecks = defineChecks<PlatformRequirement>(
  takenCalls.flatMap(({ suffix, title, tags, asks, update }) => [
    {
      id: `hiziryemek/platform/success/is-true${suffix}` as const,
      title: { en: `says "success": true ${title.en}`, tr: `${title.tr} "success": true yazar` },
      requirement: 'success-is-true' as const,
      state: orderExists,
      ...(tags && { tags }),
      ...(asks && askingMore(asks)),
      run: (async (target) => {
        expectSuccessIsTrue(await sendUpdate(target, await update(target)))
      }) satisfies Run,
    },
    {
      id: `hiziryemek/platform/success/has-a-message${suffix}` as const,
      title: { en: `says in a message what was done ${title.en}`, tr: `${title.tr} ne yapıldığını söyler` },
      requirement: 'success-has-a-message' as const,
      state: orderExists,
      ...(asks && askingMore(asks)),
      run: (async (target) => {
        const exchange = await sendUpdate(target, await update(target))
        expectTaken(exchange)
        expectTextMember(exchange, 'message')
      }) satisfies Run,
    },
    {
      id: `hiziryemek/platform/success/message${suffix}` as const,
      title: { en: `says "Webhook işlendi" ${title.en}`, tr: `${title.tr} "Webhook işlendi" der` },
      requirement: 'success-message' as const,
      state: orderExists,
      ...(tags && { tags }),
      run: (async (target) => {
        expectMember(await sendUpdate(target, await update(target)), 'message', 'Webhook işlendi')
      }) satisfies Run,
    },
  ]),
)
