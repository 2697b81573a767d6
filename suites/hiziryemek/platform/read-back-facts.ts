import type { HeldMoveFacts, ManyEventsFacts } from '../../families/read-back/read-back-facts.js'
import {
  precedingStatus,
  reachableStatuses,
} from '../../../contracts/hiziryemek/status-field-requirements.js'
import { foreignSecret, secretKey } from '../secret-header.js'
import { knownOrder, orderExists, sendUpdate, updateRequest } from './requests.js'

/** Those that stand on the fuller rendering of the page alone. */
const otherStatuses = reachableStatuses.filter((status) => status !== 'preparing')

/** What is asked of HızırYemek, where it shows where its orders stand. */
export const movedOrderFacts: HeldMoveFacts = {
  surface: 'hiziryemek/platform',
  moves: [
    {
      name: 'status',
      title: {
        en: 'holds an order in the status that it was told',
        tr: 'siparişi kendisine bildirilen durumda tutar',
      },
      operation: 'updateOrderStatus',
      state: orderExists,
      expected: { status: 'preparing' },
      isHeldBefore: true,
      async arrange(target) {
        const { orderId } = await knownOrder(target, 'confirmed')
        return { ids: { orderId }, send: () => sendUpdate(target, { orderId, status: 'preparing' }) }
      },
    },
    {
      name: 'status-by-pos-order-id',
      title: {
        en: 'holds an order in the status that it was told by its posOrderId',
        tr: 'siparişi posOrderId ile bildirilen durumda tutar',
      },
      operation: 'updateOrderStatus',
      state: orderExists,
      expected: { status: 'preparing' },
      isHeldBefore: true,
      async arrange(target) {
        const { orderId, posOrderId } = await knownOrder(target, 'confirmed')
        return { ids: { orderId }, send: () => sendUpdate(target, { posOrderId, status: 'preparing' }) }
      },
    },
    // Each status by itself: a platform that has fewer words than the page files some under another.
    ...otherStatuses.map((status): HeldMoveFacts['moves'][number] => ({
      name: `status-${status}`,
      title: {
        en: `holds an order as ${status} when it was told so`,
        tr: `bildirildiğinde siparişi ${status} olarak tutar`,
      },
      operation: 'updateOrderStatus',
      state: orderExists,
      expected: { status },
      isHeldBefore: true,
      asks: 'value-of-another-page-taken',
      async arrange(target) {
        const { orderId } = await knownOrder(target, precedingStatus[status])
        return { ids: { orderId }, send: () => sendUpdate(target, { orderId, status }) }
      },
    })),
  ],
  refused: [
    {
      name: 'refused-status',
      title: {
        en: 'leaves an order as it was after a status that it refused',
        tr: 'reddettiği durumdan sonra siparişi olduğu gibi bırakır',
      },
      operation: 'updateOrderStatus',
      state: orderExists,
      members: ['status'],
      async arrange(target) {
        const { orderId } = await knownOrder(target, 'confirmed')
        const update = { orderId, status: 'preparing' } as const
        return { ids: { orderId }, send: () => sendUpdate(target, update, secretKey(foreignSecret)) }
      },
    },
  ],
}

/** A status of each of many orders. */
export const manyEvents: ManyEventsFacts = {
  operation: 'updateOrderStatus',
  state: orderExists,
  async arrange(target) {
    const { orderId } = await knownOrder(target, 'confirmed')
    const request = updateRequest(target, { orderId, status: 'preparing' })
    return { ids: { orderId }, request, expected: { status: 'preparing' } }
  },
}
