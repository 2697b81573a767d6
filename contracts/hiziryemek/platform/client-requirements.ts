import { clientSanity } from '../../families/client-sanity.js'
import { defineRequirements } from '../../requirements/define-requirements.js'
import { issuedSecretSent, sentSecretRequirements } from '../sent-secret-requirements.js'
import { sentTypeRequirements } from '../status-field-requirements.js'

const ground = { operation: 'updateOrderStatus', document: 'pos-entegrasyon.txt' }

/** What HızırYemek expects of a POS that reports statuses (callers of `hiziryemek/platform`). */
export const platformClientRequirements = defineRequirements(ground, {
  ...clientSanity,
  ...sentSecretRequirements,
  ...issuedSecretSent,
  ...sentTypeRequirements,

  'documented-calls-only': {
    kind: 'documented-calls',
    operation: null,
    en: 'The client calls only the method and path that the documents name.',
    tr: 'İstemci yalnızca belgelerdeki metot ve yolu çağırır.',
    shown: 'curl -X POST https://www.hiziryemek.com/api/v1/pos-webhook/webhook',
  },
  'requests-are-labelled-as-json': {
    kind: 'sent-as-example',
    en: 'Every call carries Content-Type: application/json, as both samples do.',
    tr: 'Her çağrı, iki örnekteki gibi Content-Type: application/json başlığını taşır.',
    level: 'should',
    shown: '-H "Content-Type: application/json"',
  },
  'secret-sent': {
    kind: 'sent-credential',
    operation: null,
    en: 'Every call carries an x-secret-key header.',
    tr: 'Her çağrı x-secret-key başlığını taşır.',
    stated: "Tüm isteklerde x-secret-key header'ı gereklidir.",
  },
  'statuses-in-real-time': {
    kind: 'conduct',
    en: 'A change of an order’s status is reported when it happens.',
    tr: 'Siparişin durumundaki değişiklik gerçekleştiğinde bildirilir.',
    stated: 'Siparişleri otomatik alın, durumlarını gerçek zamanlı güncelleyin.',
    untestable: {
      en: 'Only the POS knows when a status changed, and the page names no time.',
      tr: 'Durumun ne zaman değiştiğini yalnızca POS bilir; sayfa bir süre de vermez.',
    },
  },
  'an-id-sent': {
    kind: 'sent-as-table-says',
    en: 'Every call has orderId, posOrderId or both.',
    tr: 'Her çağrıda orderId, posOrderId veya ikisi birden vardır.',
    stated: '* orderId veya posOrderId alanlarından en az biri zorunludur.',
  },
  'no-null-fields': {
    kind: 'sent-form',
    en: 'A field without a value is left out rather than sent as null.',
    tr: 'Değeri olmayan alan null olarak gönderilmez, hiç gönderilmez.',
    assumed: 'should',
  },
  'status-known': {
    kind: 'sent-form',
    en: 'A status that is sent is one of the six listed.',
    tr: 'Gönderilen status, listedeki altı değerden biridir.',
    level: 'should',
    document: 'pos-entegrasyon-fuller-rendering.md',
    stated: '`pending`, `confirmed`, `preparing`, `on_the_way`, `delivered`, `cancelled`',
  },
  'order-known': {
    kind: 'sent-identity',
    en: 'orderId is that of an order that HızırYemek sent.',
    tr: 'orderId, HızırYemek’in gönderdiği bir siparişin kimliğidir.',
    // A 404 shows that the server does not know the order, and not whose doing that is.
    assumed: 'should',
  },
  'pos-order-id-unique': {
    kind: 'sent-identity',
    en: 'One posOrderId stands for one order.',
    tr: 'Bir posOrderId tek bir siparişi gösterir.',
    assumed: 'should',
  },
  'statuses-go-forward': {
    kind: 'inferred-move',
    en: 'An order’s statuses go forward in their natural order.',
    tr: 'Siparişin durumları doğal sırasıyla ilerler, geriye dönmez.',
    assumed: 'should',
  },
  'nothing-after-the-end': {
    kind: 'inferred-move',
    en: 'An order that was reported delivered or cancelled gets no other status.',
    tr: 'delivered veya cancelled bildirilen siparişe başka durum bildirilmez.',
    assumed: 'should',
  },
  'status-reported-once': {
    kind: 'inferred-repeat',
    en: 'A status that was taken is not reported a second time.',
    tr: 'Kabul edilmiş durum ikinci kez bildirilmez.',
    assumed: 'should',
  },
})

/** A name of one of them. */
export type PlatformClientRequirement = keyof typeof platformClientRequirements
