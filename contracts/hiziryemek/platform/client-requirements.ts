import { clientSanity } from '../../families/client-sanity.js'
import { defineRequirements } from '../../requirement.js'
import { issuedSecretSent, sentSecretRequirements } from '../sent-secret-requirements.js'
import { sentTypeRequirements } from '../status-field-requirements.js'

const page = 'pos-entegrasyon.txt'
const operation = 'updateOrderStatus'

/** What HızırYemek expects of a POS that reports statuses (callers of `hiziryemek/platform`). */
export const platformClientRequirements = defineRequirements({
  ...clientSanity,
  ...sentSecretRequirements,
  ...issuedSecretSent,
  ...sentTypeRequirements,

  'documented-calls-only': {
    kind: 'documented-calls',
    text: {
      en: 'The client calls only the method and path that the documents name.',
      tr: 'İstemci yalnızca belgelerdeki metot ve yolu çağırır.',
    },
    basis: 'shown',
    document: page,
    quote: 'curl -X POST https://www.hiziryemek.com/api/v1/pos-webhook/webhook',
  },
  'requests-are-labelled-as-json': {
    kind: 'sent-as-example',
    operation,
    text: {
      en: 'Every call carries Content-Type: application/json, as both samples do.',
      tr: 'Her çağrı, iki örnekteki gibi Content-Type: application/json başlığını taşır.',
    },
    basis: 'shown',
    level: 'should',
    document: page,
    quote: '-H "Content-Type: application/json"',
  },
  'secret-sent': {
    kind: 'sent-identity',
    text: {
      en: 'Every call carries an x-secret-key header.',
      tr: 'Her çağrı x-secret-key başlığını taşır.',
    },
    basis: 'stated',
    document: page,
    quote: "Tüm isteklerde x-secret-key header'ı gereklidir.",
  },
  'statuses-in-real-time': {
    kind: 'conduct',
    operation,
    text: {
      en: 'A change of an order’s status is reported when it happens.',
      tr: 'Siparişin durumundaki değişiklik gerçekleştiğinde bildirilir.',
    },
    basis: 'stated',
    document: page,
    quote: 'Siparişleri otomatik alın, durumlarını gerçek zamanlı güncelleyin.',
    untestable: {
      en: 'Only the POS knows when a status changed, and the page names no time.',
      tr: 'Durumun ne zaman değiştiğini yalnızca POS bilir; sayfa bir süre de vermez.',
    },
  },
  'an-id-sent': {
    kind: 'sent-as-table-says',
    operation,
    text: {
      en: 'Every call has orderId, posOrderId or both.',
      tr: 'Her çağrıda orderId, posOrderId veya ikisi birden vardır.',
    },
    basis: 'stated',
    document: page,
    quote: '* orderId veya posOrderId alanlarından en az biri zorunludur.',
  },
  'no-null-fields': {
    kind: 'sent-form',
    operation,
    text: {
      en: 'A field without a value is left out rather than sent as null.',
      tr: 'Değeri olmayan alan null olarak gönderilmez, hiç gönderilmez.',
    },
    basis: 'assumed',
    level: 'should',
  },
  'status-known': {
    kind: 'sent-form',
    operation,
    text: {
      en: 'A status that is sent is one of the six listed.',
      tr: 'Gönderilen status, listedeki altı değerden biridir.',
    },
    basis: 'stated',
    level: 'should',
    document: 'pos-entegrasyon-fuller-rendering.md',
    quote: '`pending`, `confirmed`, `preparing`, `on_the_way`, `delivered`, `cancelled`',
  },
  'order-known': {
    kind: 'sent-identity',
    operation,
    text: {
      en: 'orderId is that of an order that HızırYemek sent.',
      tr: 'orderId, HızırYemek’in gönderdiği bir siparişin kimliğidir.',
    },
    // A 404 shows that the server does not know the order, and not whose doing that is.
    basis: 'assumed',
    level: 'should',
  },
  'pos-order-id-unique': {
    kind: 'sent-identity',
    operation,
    text: {
      en: 'One posOrderId stands for one order.',
      tr: 'Bir posOrderId tek bir siparişi gösterir.',
    },
    basis: 'assumed',
    level: 'should',
  },
  'statuses-go-forward': {
    kind: 'inferred-move',
    operation,
    text: {
      en: 'An order’s statuses go forward in their natural order.',
      tr: 'Siparişin durumları doğal sırasıyla ilerler, geriye dönmez.',
    },
    basis: 'assumed',
    level: 'should',
  },
  'nothing-after-the-end': {
    kind: 'inferred-move',
    operation,
    text: {
      en: 'An order that was reported delivered or cancelled gets no other status.',
      tr: 'delivered veya cancelled bildirilen siparişe başka durum bildirilmez.',
    },
    basis: 'assumed',
    level: 'should',
  },
  'status-reported-once': {
    kind: 'inferred-repeat',
    operation,
    text: {
      en: 'A status that was taken is not reported a second time.',
      tr: 'Kabul edilmiş durum ikinci kez bildirilmez.',
    },
    basis: 'assumed',
    level: 'should',
  },
})

/** A name of one of them. */
export type PlatformClientRequirement = keyof typeof platformClientRequirements
