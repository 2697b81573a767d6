import type { HeldMoveFacts, ManyEventsFacts } from '../../families/read-back/read-back-facts.js'
import {
  ageOf,
  agreedSignature,
  bytesOf,
  cancelEvent,
  eventRequest,
  secondsAgo,
  sendEvent,
  signature,
  statusEvent,
  type StatusEvent,
} from './requests.js'

/** By status, one that the page has it come from. */
const before = {
  VALIDATED: 'NEW',
  ROUTED: 'VALIDATED',
  ASSIGNED: 'ROUTED',
  ACCEPTED: 'ASSIGNED',
  ON_DELIVERY: 'PREPARED',
  DELIVERED: 'ON_DELIVERY',
} as const satisfies Partial<Record<StatusEvent['status'], StatusEvent['status']>>
const otherStatuses = Object.keys(before) as (keyof typeof before)[]

/** What is asked of a POS that shows where the orders stand which it is told of. */
export const movedOrderFacts: HeldMoveFacts = {
  surface: 'muditakurye/pos',
  moves: [
    {
      name: 'status',
      title: {
        en: 'holds an order in the status that an event told',
        tr: 'siparişi olayın bildirdiği durumda tutar',
      },
      operation: 'receiveStatus',
      expected: { status: 'PREPARED' },
      async arrange(target) {
        const event = statusEvent(target)
        return { ids: { orderId: event.orderId }, send: () => sendEvent(target, 'receiveStatus', event) }
      },
    },
    // Each status by itself: a POS that has fewer words than the page files some under another.
    ...otherStatuses.map((status): HeldMoveFacts['moves'][number] => ({
      name: `status-${status}`,
      title: {
        en: `holds an order as ${status} when an event told so`,
        tr: `olay bildirdiğinde siparişi ${status} olarak tutar`,
      },
      operation: 'receiveStatus',
      expected: { status },
      async arrange(target) {
        const event = statusEvent(target, { status, previousStatus: before[status] })
        return { ids: { orderId: event.orderId }, send: () => sendEvent(target, 'receiveStatus', event) }
      },
    })),
    {
      name: 'later-status',
      title: {
        en: 'holds an order in the status of the last of two events',
        tr: 'siparişi iki olaydan sonuncusunun durumunda tutar',
      },
      operation: 'receiveStatus',
      expected: { status: 'PREPARED' },
      async arrange(target) {
        const event = statusEvent(target)
        const earlier = { status: 'VALIDATED', previousStatus: 'NEW' } as const
        const timestamp = secondsAgo(target, ageOf(event.orderId) + 60)
        await sendEvent(target, 'receiveStatus', { ...event, ...earlier, timestamp })
        return { ids: { orderId: event.orderId }, send: () => sendEvent(target, 'receiveStatus', event) }
      },
    },
    {
      name: 'apart',
      title: {
        en: 'holds an order in its own status when another one is told of before it',
        tr: 'hemen önce başka bir sipariş bildirildiğinde siparişi kendi durumunda tutar',
      },
      operation: 'receiveStatus',
      expected: { status: 'PREPARED' },
      async arrange(target) {
        const event = statusEvent(target)
        const other = statusEvent(target, { status: 'DELIVERED', previousStatus: before.DELIVERED })
        await sendEvent(target, 'receiveStatus', other)
        return { ids: { orderId: event.orderId }, send: () => sendEvent(target, 'receiveStatus', event) }
      },
    },
    {
      name: 'cancelled',
      title: {
        en: 'holds a cancelled order as cancelled',
        tr: 'iptal edilen siparişi iptal edilmiş olarak tutar',
      },
      operation: 'receiveCancellation',
      expected: { status: 'CANCELED' },
      async arrange(target) {
        const event = cancelEvent(target)
        return {
          ids: { orderId: event.orderId },
          send: () => sendEvent(target, 'receiveCancellation', event),
        }
      },
    },
  ],
  refused: [
    {
      name: 'refused-event',
      title: {
        en: 'leaves an order as it was after an event that it refused',
        tr: 'reddettiği olaydan sonra siparişi olduğu gibi bırakır',
      },
      operation: 'receiveCancellation',
      members: ['status'],
      async arrange(target) {
        const told = statusEvent(target)
        await sendEvent(target, 'receiveStatus', told)
        const event = cancelEvent(target, { orderId: told.orderId })
        const forged = signature('never-agreed-0000000000', bytesOf(event))
        return {
          ids: { orderId: told.orderId },
          send: () => sendEvent(target, 'receiveCancellation', event, forged),
        }
      },
    },
  ],
}

/** A status of each of many orders; MuditaKurye asks of no POS that it knew the order before. */
export const manyEvents: ManyEventsFacts = {
  operation: 'receiveStatus',
  async arrange(target) {
    const event = statusEvent(target)
    const request = eventRequest('receiveStatus', event, agreedSignature(target, bytesOf(event)))
    return { ids: { orderId: event.orderId }, request, expected: { status: event.status } }
  },
}
