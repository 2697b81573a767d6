import { clientSanity } from '../../families/client-sanity.js'
import { defineRequirements } from '../../requirement.js'
import { cancelClientRequirements } from './cancel-client-requirements.js'
import { sentEventTypeRequirements, statusTable } from '../event-field-requirements.js'

const page = 'webhooks.md'
const receiveStatus = 'receiveStatus'

/** What a POS expects of MuditaKurye, which tells it how its orders fare (caller of `muditakurye/pos`). */
export const posClientRequirements = defineRequirements({
  ...clientSanity,
  ...sentEventTypeRequirements,
  ...cancelClientRequirements,

  'documented-calls-only': {
    kind: 'documented-calls',
    text: {
      en: 'MuditaKurye posts to the two registered URLs and calls nothing else.',
      tr: 'MuditaKurye kayıtlı iki URL’ye POST ile gönderir, başka çağrı yapmaz.',
    },
    basis: 'stated',
    document: page,
    quote:
      '`Status Update Webhook URL` and `Cancel Webhook URL`. HTTPS only; self-signed certificates are refused. Method `POST`.',
  },
  'requests-are-labelled-as-json': {
    kind: 'documented-calls',
    text: {
      en: 'Every event carries Content-Type: application/json.',
      tr: 'Her olay Content-Type: application/json başlığını taşır.',
    },
    basis: 'stated',
    document: page,
    quote: 'Headers: `Content-Type: application/json`',
  },
  // Called optional, and left to a switch that nobody outside sees.
  'events-signed': {
    kind: 'sent-combination',
    text: {
      en: 'Where a webhook secret is agreed, every event carries X-MuditaKurye-Signature.',
      tr: 'Webhook gizli anahtarı kararlaştırılmışsa her olay X-MuditaKurye-Signature taşır.',
    },
    basis: 'stated',
    level: 'should',
    document: page,
    quote: '`X-MuditaKurye-Signature` (HMAC; optional, sent only when enabled)',
  },
  'signature-matches': {
    kind: 'sent-identity',
    text: {
      en: 'The signature is the lower-case hex HMAC-SHA256 of the raw body.',
      tr: 'İmza, ham gövdenin küçük harfli onaltılık HMAC-SHA256 değeridir.',
    },
    basis: 'assumed',
    level: 'should',
  },
  'webhook-secret-never-sent': {
    kind: 'sent-identity',
    text: {
      en: 'The webhook secret itself is never sent.',
      tr: 'Webhook gizli anahtarının kendisi hiç gönderilmez.',
    },
    basis: 'assumed',
    level: 'should',
  },
  'required-fields-sent': {
    kind: 'sent-as-example',
    members: [
      'StatusEvent.event',
      'StatusEvent.orderId',
      'StatusEvent.yemekKuryeOrderId',
      'StatusEvent.orderNumber',
      'StatusEvent.status',
      'StatusEvent.previousStatus',
      'StatusEvent.timestamp',
      'StatusEvent.provider',
      'StatusEvent.providerRestaurantId',
    ],
    operation: receiveStatus,
    text: {
      en: 'Every status event has the nine fields that the page lists; it says of none that it is required.',
      tr: 'Her durum olayında sayfada listelenen dokuz alan vardır; sayfa hiçbirine zorunlu demez.',
    },
    basis: 'shown',
    level: 'should',
    document: page,
    quote: "| `orderId` | string | the order source's own id |",
  },
  'event-named': {
    kind: 'sent-as-table-says',
    members: ['StatusEvent.event'],
    operation: receiveStatus,
    text: {
      en: 'event is always order.status_changed.',
      tr: 'event her zaman order.status_changed olur.',
    },
    basis: 'stated',
    document: page,
    quote: '| `event` | string | always `order.status_changed` |',
  },
  'provider-is-third-party': {
    kind: 'sent-as-example',
    members: ['StatusEvent.provider'],
    operation: receiveStatus,
    text: { en: 'provider is THIRD_PARTY.', tr: 'provider değeri THIRD_PARTY olur.' },
    basis: 'shown',
    level: 'should',
    document: page,
    quote: '| `provider` | string | `THIRD_PARTY` |',
  },
  'restaurant-id-begins-with-rest': {
    kind: 'sent-form',
    members: ['StatusEvent.providerRestaurantId'],
    operation: receiveStatus,
    text: {
      en: 'providerRestaurantId begins with rest_.',
      tr: 'providerRestaurantId rest_ ile başlar.',
    },
    basis: 'shown',
    level: 'should',
    document: page,
    quote: '| `providerRestaurantId` | string | the restaurant id, `rest_…` |',
  },
  'internal-id-is-a-uuid': {
    kind: 'sent-form',
    members: ['StatusEvent.yemekKuryeOrderId'],
    operation: receiveStatus,
    text: { en: 'yemekKuryeOrderId is a UUID.', tr: 'yemekKuryeOrderId bir UUID değeridir.' },
    basis: 'stated',
    level: 'should',
    document: page,
    quote: '| `yemekKuryeOrderId` | string (UUID) |',
  },
  'timestamp-is-iso-8601': {
    kind: 'sent-form',
    members: ['StatusEvent.timestamp'],
    operation: receiveStatus,
    text: { en: 'timestamp is in ISO 8601 form.', tr: 'timestamp ISO 8601 biçimindedir.' },
    basis: 'stated',
    level: 'should',
    document: page,
    quote: '| `timestamp` | string ISO-8601 |',
  },
  'statuses-known': {
    kind: 'sent-form',
    members: ['StatusEvent.status', 'StatusEvent.previousStatus'],
    operation: receiveStatus,
    text: {
      en: 'status and previousStatus are statuses that the documents name.',
      tr: 'status ve previousStatus, belgelerde adı geçen durumlardır.',
    },
    // The copy of the page ends within its list.
    basis: 'stated',
    level: 'should',
    document: page,
    quote: statusTable,
  },
  'moves-allowed': {
    kind: 'stated-move',
    members: ['StatusEvent.status', 'StatusEvent.previousStatus'],
    operation: receiveStatus,
    text: {
      en: 'The move from previousStatus to status is one that the documents allow.',
      tr: 'previousStatus değerinden status değerine geçiş, belgelerin izin verdiği bir geçiştir.',
    },
    basis: 'stated',
    document: page,
    quote: statusTable,
  },
  'steps-told': {
    kind: 'conduct',
    operation: receiveStatus,
    text: {
      en: 'MuditaKurye tells when the restaurant confirms, a courier is assigned, the order sets out and it is delivered.',
      tr: 'MuditaKurye restoranın onayını, kuryenin atanmasını, siparişin yola çıkışını ve teslimi bildirir.',
    },
    basis: 'stated',
    document: 'integration-flow.md',
    quote:
      'the restaurant is notified and confirms → webhook `VALIDATED` → a courier is notified and accepts → webhook `ASSIGNED` → the courier picks up → webhook `ON_DELIVERY` → delivered → webhook `DELIVERED`',
    untestable: {
      en: 'What was not told leaves no trace in what was.',
      tr: 'Bildirilmeyen bir adım, bildirilenlerde iz bırakmaz.',
    },
  },
  'unread-moves': {
    kind: 'inferred-move',
    operation: receiveStatus,
    text: {
      en: 'After PREPARED and ON_DELIVERY, where the page breaks off, comes the next step or a cancellation.',
      tr: 'Sayfanın kesildiği PREPARED ve ON_DELIVERY sonrasında sıradaki adım veya iptal gelir.',
    },
    basis: 'assumed',
  },
  'events-in-order': {
    kind: 'inferred-move',
    operation: receiveStatus,
    text: {
      en: 'An order’s events come in the order of its statuses: previousStatus is not behind what was told.',
      tr: 'Bir siparişin olayları durumlarının sırasıyla gelir: previousStatus, bildirilenin gerisinde kalmaz.',
    },
    basis: 'assumed',
    level: 'should',
  },
  'previous-status-was-told': {
    kind: 'inferred-move',
    operation: receiveStatus,
    text: {
      en: 'Every change is told: previousStatus is the status that was told last.',
      tr: 'Her değişiklik bildirilir: previousStatus, en son bildirilen durumdur.',
    },
    basis: 'assumed',
  },
  'none-after-a-final-status': {
    kind: 'inferred-move',
    text: {
      en: 'DELIVERED and CANCELED are the end: nothing else is told of the order after them.',
      tr: 'DELIVERED ve CANCELED sondur: sonrasında sipariş hakkında başka bir şey bildirilmez.',
    },
    basis: 'assumed',
    level: 'should',
  },
  'internal-id-kept': {
    kind: 'sent-identity',
    members: ['StatusEvent.yemekKuryeOrderId'],
    operation: receiveStatus,
    text: {
      en: 'An order has one yemekKuryeOrderId, in all of its events and in no other order’s.',
      tr: 'Bir siparişin tek bir yemekKuryeOrderId değeri vardır: bütün olaylarında aynıdır, başka siparişte kullanılmaz.',
    },
    // "Mudita's internal id" says nothing of what it is kept for.
    basis: 'assumed',
    level: 'should',
  },
  // The notes have receivers drop what has the same orderId, status and timestamp.
  'repeat-keeps-timestamp': {
    kind: 'inferred-repeat',
    operation: receiveStatus,
    text: {
      en: 'An event that is sent again keeps its timestamp, so that it counts once.',
      tr: 'Yeniden gönderilen olay, bir kez sayılması için timestamp değerini korur.',
    },
    basis: 'assumed',
    level: 'should',
  },
})

/** A name of one of them. */
export type PosClientRequirement = keyof typeof posClientRequirements
