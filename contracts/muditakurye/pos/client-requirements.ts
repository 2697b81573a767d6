import { clientSanity } from '../../families/client-sanity.js'
import { defineRequirements } from '../../requirements/define-requirements.js'
import { cancelClientRequirements } from './cancel-client-requirements.js'
import { sentEventTypeRequirements, statusTable } from '../event-field-requirements.js'

const ground = { operation: 'receiveStatus', document: 'webhooks.md' }

/** What a POS expects of MuditaKurye, which tells it how its orders fare (caller of `muditakurye/pos`). */
export const posClientRequirements = defineRequirements(ground, {
  ...clientSanity,
  ...sentEventTypeRequirements,
  ...cancelClientRequirements,

  'documented-calls-only': {
    kind: 'documented-calls',
    operation: null,
    en: 'MuditaKurye posts to the two registered URLs and calls nothing else.',
    tr: 'MuditaKurye kayıtlı iki URL’ye POST ile gönderir, başka çağrı yapmaz.',
    stated:
      '`Status Update Webhook URL` and `Cancel Webhook URL`. HTTPS only; self-signed certificates are refused. Method `POST`.',
  },
  'requests-are-labelled-as-json': {
    kind: 'documented-calls',
    operation: null,
    en: 'Every event carries Content-Type: application/json.',
    tr: 'Her olay Content-Type: application/json başlığını taşır.',
    stated: 'Headers: `Content-Type: application/json`',
  },
  // Called optional, and left to a switch that nobody outside sees.
  'events-signed': {
    kind: 'sent-combination',
    matter: 'secret',
    operation: null,
    en: 'Where a webhook secret is agreed, every event carries X-MuditaKurye-Signature.',
    tr: 'Webhook gizli anahtarı kararlaştırılmışsa her olay X-MuditaKurye-Signature taşır.',
    level: 'should',
    stated: '`X-MuditaKurye-Signature` (HMAC; optional, sent only when enabled)',
  },
  'signature-matches': {
    kind: 'sent-credential',
    operation: null,
    en: 'The signature is the lower-case hex HMAC-SHA256 of the raw body.',
    tr: 'İmza, ham gövdenin küçük harfli onaltılık HMAC-SHA256 değeridir.',
    assumed: 'should',
  },
  'webhook-secret-never-sent': {
    kind: 'sent-credential',
    operation: null,
    en: 'The webhook secret itself is never sent.',
    tr: 'Webhook gizli anahtarının kendisi hiç gönderilmez.',
    assumed: 'should',
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
    en: 'Every status event has the nine fields that the page lists; it says of none that it is required.',
    tr: 'Her durum olayında sayfada listelenen dokuz alan vardır; sayfa hiçbirine zorunlu demez.',
    level: 'should',
    shown: "| `orderId` | string | the order source's own id |",
  },
  'event-named': {
    kind: 'sent-as-table-says',
    members: ['StatusEvent.event'],
    en: 'event is always order.status_changed.',
    tr: 'event her zaman order.status_changed olur.',
    stated: '| `event` | string | always `order.status_changed` |',
  },
  'provider-is-third-party': {
    kind: 'sent-as-example',
    members: ['StatusEvent.provider'],
    en: 'provider is THIRD_PARTY.',
    tr: 'provider değeri THIRD_PARTY olur.',
    level: 'should',
    shown: '| `provider` | string | `THIRD_PARTY` |',
  },
  'restaurant-id-begins-with-rest': {
    kind: 'sent-form',
    members: ['StatusEvent.providerRestaurantId'],
    en: 'providerRestaurantId begins with rest_.',
    tr: 'providerRestaurantId rest_ ile başlar.',
    level: 'should',
    shown: '| `providerRestaurantId` | string | the restaurant id, `rest_…` |',
  },
  'internal-id-is-a-uuid': {
    kind: 'sent-form',
    members: ['StatusEvent.yemekKuryeOrderId'],
    en: 'yemekKuryeOrderId is a UUID.',
    tr: 'yemekKuryeOrderId bir UUID değeridir.',
    level: 'should',
    stated: '| `yemekKuryeOrderId` | string (UUID) |',
  },
  'timestamp-is-iso-8601': {
    kind: 'sent-form',
    members: ['StatusEvent.timestamp'],
    en: 'timestamp is in ISO 8601 form.',
    tr: 'timestamp ISO 8601 biçimindedir.',
    level: 'should',
    stated: '| `timestamp` | string ISO-8601 |',
  },
  'statuses-known': {
    kind: 'sent-form',
    members: ['StatusEvent.status', 'StatusEvent.previousStatus'],
    en: 'status and previousStatus are statuses that the documents name.',
    tr: 'status ve previousStatus, belgelerde adı geçen durumlardır.',
    // The copy of the page ends within its list.
    level: 'should',
    stated: statusTable,
  },
  'moves-allowed': {
    kind: 'stated-move',
    members: ['StatusEvent.status', 'StatusEvent.previousStatus'],
    en: 'The move from previousStatus to status is one that the documents allow.',
    tr: 'previousStatus değerinden status değerine geçiş, belgelerin izin verdiği bir geçiştir.',
    stated: statusTable,
  },
  'steps-told': {
    kind: 'conduct',
    level: 'should',
    en: 'MuditaKurye tells when the restaurant confirms, a courier is assigned, the order sets out and it is delivered.',
    tr: 'MuditaKurye restoranın onayını, kuryenin atanmasını, siparişin yola çıkışını ve teslimi bildirir.',
    document: 'integration-flow.md',
    stated:
      'the restaurant is notified and confirms → webhook `VALIDATED` → a courier is notified and accepts → webhook `ASSIGNED` → the courier picks up → webhook `ON_DELIVERY` → delivered → webhook `DELIVERED`',
    untestable: {
      en: 'What was not told leaves no trace in what was.',
      tr: 'Bildirilmeyen bir adım, bildirilenlerde iz bırakmaz.',
    },
  },
  'unread-moves': {
    kind: 'inferred-move',
    en: 'After PREPARED and ON_DELIVERY, where the page breaks off, comes the next step or a cancellation.',
    tr: 'Sayfanın kesildiği PREPARED ve ON_DELIVERY sonrasında sıradaki adım veya iptal gelir.',
    assumed: 'may',
  },
  'events-in-order': {
    kind: 'inferred-move',
    en: 'An order’s events come in the order of its statuses: previousStatus is not behind what was told.',
    tr: 'Bir siparişin olayları durumlarının sırasıyla gelir: previousStatus, bildirilenin gerisinde kalmaz.',
    assumed: 'should',
  },
  'previous-status-was-told': {
    kind: 'inferred-move',
    en: 'Every change is told: previousStatus is the status that was told last.',
    tr: 'Her değişiklik bildirilir: previousStatus, en son bildirilen durumdur.',
    assumed: 'may',
  },
  'none-after-a-final-status': {
    kind: 'inferred-move',
    operation: null,
    en: 'DELIVERED and CANCELED are the end: nothing else is told of the order after them.',
    tr: 'DELIVERED ve CANCELED sondur: sonrasında sipariş hakkında başka bir şey bildirilmez.',
    assumed: 'should',
  },
  'internal-id-kept': {
    kind: 'sent-identity',
    members: ['StatusEvent.yemekKuryeOrderId'],
    en: 'An order has one yemekKuryeOrderId, in all of its events and in no other order’s.',
    tr: 'Bir siparişin tek bir yemekKuryeOrderId değeri vardır: bütün olaylarında aynıdır, başka siparişte kullanılmaz.',
    // "Mudita's internal id" says nothing of what it is kept for.
    assumed: 'should',
  },
  // The notes have receivers drop what has the same orderId, status and timestamp.
  'repeat-keeps-timestamp': {
    kind: 'inferred-repeat',
    en: 'An event that is sent again keeps its timestamp, so that it counts once.',
    tr: 'Yeniden gönderilen olay, bir kez sayılması için timestamp değerini korur.',
    assumed: 'should',
  },
})

/** A name of one of them. */
export type PosClientRequirement = keyof typeof posClientRequirements
