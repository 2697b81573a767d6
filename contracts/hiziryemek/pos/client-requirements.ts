import { clientSanity } from '../../families/client-sanity.js'
import { defineRequirements } from '../../requirement.js'
import { pushedTypeRequirements } from '../pushed-field-requirements.js'
import { sentSecretRequirements } from '../sent-secret-requirements.js'

const page = 'pos-entegrasyon.txt'
const operation = 'receiveOrder'

/**
 * What a POS may expect of HızırYemek when it sends orders (callers of `hiziryemek/pos`). The page gives one
 * sample and calls no field mandatory: what is left out is never a fault, but for what nobody can do without.
 */
export const posClientRequirements = defineRequirements({
  ...clientSanity,
  ...sentSecretRequirements,
  ...pushedTypeRequirements,

  'documented-calls-only': {
    kind: 'documented-calls',
    text: {
      en: 'The client calls only the method and path that the documents name.',
      tr: 'İstemci yalnızca belgelerdeki metot ve yolu çağırır.',
    },
    basis: 'stated',
    document: page,
    quote: 'POST { posApiBaseUrl }/orders',
  },
  'requests-are-labelled-as-json': {
    kind: 'sent-as-example',
    operation,
    text: {
      en: 'Every order carries Content-Type: application/json. The page shows none for this call.',
      tr: 'Her sipariş Content-Type: application/json başlığını taşır. Sayfa bu çağrı için bir değer göstermez.',
    },
    basis: 'assumed',
    level: 'should',
  },
  'secret-sent': {
    kind: 'sent-identity',
    text: {
      en: 'Every call carries an x-secret-key header.',
      tr: 'Her çağrı x-secret-key başlığını taşır.',
    },
    basis: 'stated',
    document: page,
    quote: "x-secret-key header'ı ile gönderilir.",
  },
  'issued-secret-sent': {
    kind: 'sent-identity',
    text: {
      en: 'The x-secret-key is the one that the POS reports statuses with. Whether it is that one is not documented.',
      tr: 'x-secret-key değeri, POS’un durum bildirirken kullandığı anahtardır. Aynı anahtar olup olmadığı belgelenmemiştir.',
    },
    basis: 'assumed',
    level: 'should',
  },
  'orders-in-the-documented-format': {
    kind: 'sent-as-table-says',
    operation,
    text: {
      en: 'An order is a JSON object with members that the page names.',
      tr: 'Sipariş, sayfada adı geçen alanları taşıyan bir JSON nesnesidir.',
    },
    basis: 'stated',
    document: page,
    quote:
      "Yeni bir sipariş oluşturulduğunda HızırYemek, sizin API'nize aşağıdaki formatta bir POST isteği gönderir.",
  },
  'order-id-sent': {
    kind: 'sent-as-example',
    operation,
    text: {
      en: 'Every order has an orderId: without it no status could be reported.',
      tr: 'Her siparişte orderId vardır: o olmadan durum bildirilemez.',
    },
    basis: 'assumed',
    level: 'should',
  },
  'items-sent': {
    kind: 'sent-as-example',
    operation,
    text: {
      en: 'Every order has at least one item.',
      tr: 'Her siparişte en az bir kalem vardır.',
    },
    basis: 'assumed',
    level: 'should',
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
  'item-totals-add-up': {
    kind: 'sent-as-example',
    operation,
    text: {
      en: 'An item’s totalPrice is quantity × unitPrice.',
      tr: 'Kalemin totalPrice değeri quantity × unitPrice olur.',
    },
    basis: 'shown',
    level: 'should',
    document: page,
    quote: '"quantity": 2,"unitPrice": 250,"totalPrice": 500',
  },
  'total-adds-up': {
    kind: 'sent-as-example',
    operation,
    text: {
      en: 'totals.total is subtotal + deliveryFee.',
      tr: 'totals.total, subtotal + deliveryFee toplamıdır.',
    },
    basis: 'shown',
    level: 'should',
    document: page,
    quote: '"totals": {"subtotal": 500,"deliveryFee": 20,"total": 520}',
  },
  'subtotal-adds-up': {
    kind: 'sent-as-example',
    operation,
    text: {
      en: 'totals.subtotal is the sum of the items’ totalPrice; the sample has one item alone.',
      tr: 'totals.subtotal, kalemlerin totalPrice toplamıdır; örnekte tek kalem vardır.',
    },
    basis: 'assumed',
    level: 'should',
  },
  'order-id-unique': {
    kind: 'sent-identity',
    operation,
    text: {
      en: 'An orderId names one order: it is never used for another.',
      tr: 'Bir orderId tek bir siparişi adlandırır: başka sipariş için kullanılmaz.',
    },
    // "HızırYemek sipariş ID" says nothing of uniqueness.
    basis: 'assumed',
    level: 'should',
  },
  'order-id-kept-on-retry': {
    kind: 'inferred-repeat',
    operation,
    text: {
      en: 'A retry after a failure carries the orderId of the first try.',
      tr: 'Hata sonrası yeniden deneme, ilk denemenin orderId değerini taşır.',
    },
    basis: 'assumed',
    level: 'should',
  },
  'taken-order-sent-once': {
    kind: 'inferred-repeat',
    operation,
    text: {
      en: 'An order that was taken is not sent a second time.',
      tr: 'Kabul edilmiş sipariş ikinci kez gönderilmez.',
    },
    basis: 'assumed',
    level: 'should',
  },
})

/** A name of one of them. */
export type PosClientRequirement = keyof typeof posClientRequirements
