import { defineRequirements } from '../../requirement.js'

const receiveCancellation = 'receiveCancellation'

/** What a cancel event holds: known from a third party's notes alone, so that nothing here can fail a client. */
export const cancelClientRequirements = defineRequirements({
  'cancel-fields-sent': {
    kind: 'sent-as-table-says',
    members: ['CancelEvent.event', 'CancelEvent.orderId', 'CancelEvent.status'],
    operation: receiveCancellation,
    text: {
      en: 'Every cancel event has event, orderId and status, as texts.',
      tr: 'Her iptal olayında metin olarak event, orderId ve status vardır.',
    },
    basis: 'assumed',
    level: 'should',
  },
  'cancel-event-named': {
    kind: 'sent-as-table-says',
    members: ['CancelEvent.event'],
    operation: receiveCancellation,
    text: {
      en: 'event is order.canceled.',
      tr: 'event değeri order.canceled olur.',
    },
    basis: 'assumed',
    level: 'should',
  },
  'cancel-status-is-canceled': {
    kind: 'sent-as-table-says',
    members: ['CancelEvent.status'],
    operation: receiveCancellation,
    text: {
      en: 'status is CANCELED, with one L.',
      tr: 'status değeri tek L ile CANCELED olur.',
    },
    basis: 'assumed',
    level: 'should',
  },
  'cancel-timestamp-is-iso-8601': {
    kind: 'sent-form',
    members: ['CancelEvent.timestamp'],
    operation: receiveCancellation,
    text: {
      en: 'The timestamp of a cancel event is in ISO 8601 form.',
      tr: 'İptal olayının timestamp değeri ISO 8601 biçimindedir.',
    },
    basis: 'assumed',
  },
  'canceled-by-somebody-known': {
    kind: 'sent-form',
    members: ['CancelEvent.canceledBy'],
    operation: receiveCancellation,
    text: {
      en: 'canceledBy is RESTAURANT, CUSTOMER, COURIER or SYSTEM.',
      tr: 'canceledBy değeri RESTAURANT, CUSTOMER, COURIER veya SYSTEM olur.',
    },
    basis: 'assumed',
  },
})
