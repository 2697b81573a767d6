import type { HeldMoveFacts } from '../../families/read-back/read-back-facts.js'
import { bytesOf, cancelEvent, sendEvent, signature, statusEvent } from './requests.js'

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
