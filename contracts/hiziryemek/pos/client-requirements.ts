import { clientSanity } from '../../families/client-sanity.js'
import { defineRequirements } from '../../requirements/define-requirements.js'
import { pushedTypeRequirements } from '../pushed-field-requirements.js'
import { sentSecretRequirements } from '../sent-secret-requirements.js'

const ground = { operation: 'receiveOrder', document: 'pos-entegrasyon.txt' }

/**
 * What a POS may expect of HızırYemek when it sends orders (callers of `hiziryemek/pos`). The page gives one
 * sample and calls no field mandatory: what is left out is never a fault, but for what nobody can do without.
 */
export const posClientRequirements = defineRequirements(ground, {
  ...clientSanity,
  ...sentSecretRequirements,
  ...pushedTypeRequirements,

  'documented-calls-only': {
    kind: 'documented-calls',
    operation: null,
    en: 'The client calls only the method and path that the documents name.',
    tr: 'İstemci yalnızca belgelerdeki metot ve yolu çağırır.',
    stated: 'POST { posApiBaseUrl }/orders',
  },
  'requests-are-labelled-as-json': {
    kind: 'sent-as-example',
    en: 'Every order carries Content-Type: application/json. The page shows none for this call.',
    tr: 'Her sipariş Content-Type: application/json başlığını taşır. Sayfa bu çağrı için bir değer göstermez.',
    assumed: 'should',
  },
  'secret-sent': {
    kind: 'sent-credential',
    operation: null,
    en: 'Every call carries an x-secret-key header.',
    tr: 'Her çağrı x-secret-key başlığını taşır.',
    stated: "x-secret-key header'ı ile gönderilir.",
  },
  'issued-secret-sent': {
    kind: 'sent-credential',
    operation: null,
    en: 'The x-secret-key is the one that the POS reports statuses with. Whether it is that one is not documented.',
    tr: 'x-secret-key değeri, POS’un durum bildirirken kullandığı anahtardır. Aynı anahtar olup olmadığı belgelenmemiştir.',
    assumed: 'should',
  },
  'orders-in-the-documented-format': {
    kind: 'sent-as-table-says',
    en: 'An order is a JSON object with members that the page names.',
    tr: 'Sipariş, sayfada adı geçen alanları taşıyan bir JSON nesnesidir.',
    stated:
      "Yeni bir sipariş oluşturulduğunda HızırYemek, sizin API'nize aşağıdaki formatta bir POST isteği gönderir.",
  },
  'order-id-sent': {
    kind: 'sent-as-example',
    en: 'Every order has an orderId: without it no status could be reported.',
    tr: 'Her siparişte orderId vardır: o olmadan durum bildirilemez.',
    assumed: 'should',
  },
  'items-sent': {
    kind: 'sent-as-example',
    en: 'Every order has at least one item.',
    tr: 'Her siparişte en az bir ürün vardır.',
    assumed: 'should',
  },
  'no-null-fields': {
    kind: 'sent-form',
    en: 'A field without a value is left out rather than sent as null.',
    tr: 'Değeri olmayan alan null olarak gönderilmez, hiç gönderilmez.',
    assumed: 'should',
  },
  'item-totals-add-up': {
    kind: 'sent-as-example',
    en: 'An item’s totalPrice is quantity × unitPrice.',
    tr: 'Kalemin totalPrice değeri quantity × unitPrice olur.',
    level: 'should',
    shown: '"quantity": 2,"unitPrice": 250,"totalPrice": 500',
  },
  'total-adds-up': {
    kind: 'sent-as-example',
    en: 'totals.total is subtotal + deliveryFee.',
    tr: 'totals.total, subtotal + deliveryFee toplamıdır.',
    level: 'should',
    shown: '"totals": {"subtotal": 500,"deliveryFee": 20,"total": 520}',
  },
  'subtotal-adds-up': {
    kind: 'sent-as-example',
    en: 'totals.subtotal is the sum of the items’ totalPrice; the sample has one item alone.',
    tr: 'totals.subtotal, ürünlerin totalPrice toplamıdır; örnekte tek ürün vardır.',
    assumed: 'should',
  },
  'order-id-unique': {
    kind: 'sent-identity',
    en: 'An orderId names one order: it is never used for another.',
    tr: 'Bir orderId tek bir siparişi adlandırır: başka sipariş için kullanılmaz.',
    // "HızırYemek sipariş ID" says nothing of uniqueness.
    assumed: 'should',
  },
  'order-id-kept-on-retry': {
    kind: 'inferred-repeat',
    en: 'A retry after a failure carries the orderId of the first try.',
    tr: 'Hata sonrası yeniden deneme, ilk denemenin orderId değerini taşır.',
    assumed: 'should',
  },
  'taken-order-sent-once': {
    kind: 'inferred-repeat',
    en: 'An order that was taken is not sent a second time.',
    tr: 'Kabul edilmiş sipariş ikinci kez gönderilmez.',
    assumed: 'should',
  },
})

/** A name of one of them. */
export type PosClientRequirement = keyof typeof posClientRequirements
