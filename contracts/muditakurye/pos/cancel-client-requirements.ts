import { defineRequirements } from '../../requirements/define-requirements.js'

const ground = { operation: 'receiveCancellation' }

/** What a cancel event holds: known from a third party's notes alone, so that nothing here can fail a client. */
export const cancelClientRequirements = defineRequirements(ground, {
  'cancel-fields-sent': {
    kind: 'sent-as-table-says',
    members: ['CancelEvent.event', 'CancelEvent.orderId', 'CancelEvent.status'],
    en: 'Every cancel event has event, orderId and status, as texts.',
    tr: 'Her iptal olayında metin olarak event, orderId ve status vardır.',
    assumed: 'should',
  },
  'cancel-event-named': {
    kind: 'sent-as-table-says',
    members: ['CancelEvent.event'],
    en: 'event is order.canceled.',
    tr: 'event değeri order.canceled olur.',
    assumed: 'should',
  },
  'cancel-status-is-canceled': {
    kind: 'sent-as-table-says',
    members: ['CancelEvent.status'],
    en: 'status is CANCELED, with one L.',
    tr: 'status değeri tek L ile CANCELED olur.',
    assumed: 'should',
  },
  'cancel-timestamp-is-iso-8601': {
    kind: 'sent-form',
    members: ['CancelEvent.timestamp'],
    en: 'The timestamp of a cancel event is in ISO 8601 form.',
    tr: 'İptal olayının timestamp değeri ISO 8601 biçimindedir.',
    assumed: 'may',
  },
  'canceled-by-somebody-known': {
    kind: 'sent-form',
    members: ['CancelEvent.canceledBy'],
    en: 'canceledBy is RESTAURANT, CUSTOMER, COURIER or SYSTEM.',
    tr: 'canceledBy değeri RESTAURANT, CUSTOMER, COURIER veya SYSTEM olur.',
    assumed: 'may',
  },
})
