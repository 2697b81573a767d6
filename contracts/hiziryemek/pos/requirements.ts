import { httpSanity } from '../../families/http-sanity.js'
import { heldOrderRequirements } from '../../families/read-back.js'
import { defineRequirements, requirementsOfEach } from '../../requirements/define-requirements.js'

const ground = { operation: 'receiveOrder', document: 'pos-entegrasyon.txt' }

/** Free texts and lists that a customer may leave empty, with their place in the order; the sample has them all. */
const fieldsLikelyAbsent = {
  note: 'note',
  'address.note': 'address.note',
  'items.options': 'items[].options',
} as const

export type FieldLikelyAbsent = keyof typeof fieldsLikelyAbsent

export const fieldNamesLikelyAbsent = Object.keys(fieldsLikelyAbsent) as FieldLikelyAbsent[]

/** What HızırYemek expects of a POS that it sends orders to (surface `hiziryemek/pos`). */
export const posRequirements = defineRequirements(ground, {
  ...httpSanity,
  ...heldOrderRequirements(ground, {
    held: 'Siparişleri otomatik alın, durumlarını gerçek zamanlı güncelleyin.',
  }),
  ...requirementsOfEach(fieldNamesLikelyAbsent, 'absence-of-', (field) => ({
    kind: 'unusual-value-taken',
    en: `An order without ${fieldsLikelyAbsent[field]} is taken.`,
    tr: `${fieldsLikelyAbsent[field]} taşımayan sipariş kabul edilir.`,
    assumed: 'should',
  })),

  'order-taken': {
    kind: 'allowed-value-taken',
    statuses: [200],
    en: 'An order in the documented format, with the agreed x-secret-key, is answered with a 2xx.',
    tr: 'Belgelenen biçimde, kararlaştırılan x-secret-key ile gelen sipariş 2xx ile yanıtlanır.',
    // The page says what is sent and names no answer to it.
    document: 'rfc9110.txt',
    http: "The 2xx (Successful) class of status code indicates that the client's request was successfully received, understood, and accepted.",
  },
  'turkish-text-taken': {
    kind: 'allowed-value-taken',
    statuses: [200],
    en: 'Turkish letters in product names, options, addresses and notes are taken.',
    tr: 'Ürün adı, seçenek, adres ve notlardaki Türkçe harfler kabul edilir.',
    shown: '"address": {"full": "Atatürk Cad. No:1 D:5, Merkez/Şehir","note": "3. kat, zili çalın"}',
  },
  'several-items-taken': {
    kind: 'allowed-value-taken',
    statuses: [200],
    en: 'An order of several items is taken: items is an array.',
    tr: 'Birden çok ürünlü sipariş kabul edilir: items bir dizidir.',
    shown: '"items": [{"name": "Adana Kebap","quantity": 2,"unitPrice": 250,"totalPrice": 500,',
  },
  'options-taken-as-texts': {
    kind: 'allowed-value-taken',
    statuses: [200],
    en: 'The options of an item are taken as plain texts, one or several.',
    tr: 'Kalem seçenekleri, bir veya birden çok düz metin olarak kabul edilir.',
    shown: '"options": ["Acılı","Bol soğanlı"]',
  },
  'no-options-taken': {
    kind: 'unusual-value-taken',
    en: 'An item whose options are an empty array is taken.',
    tr: 'options dizisi boş olan ürün kabul edilir.',
    assumed: 'should',
  },
  'fractional-amounts-taken': {
    kind: 'allowed-value-taken',
    en: 'Amounts with kuruş (249.9) are taken; the sample has whole numbers only.',
    tr: 'Kuruşlu tutarlar (249.9) kabul edilir; örnekte yalnızca tam sayılar vardır.',
    assumed: 'should',
  },
  'free-delivery-taken': {
    kind: 'allowed-value-taken',
    en: 'An order whose deliveryFee is 0 is taken.',
    tr: 'deliveryFee değeri 0 olan sipariş kabul edilir.',
    assumed: 'should',
  },
  'empty-note-taken': {
    kind: 'unusual-value-taken',
    en: 'An order whose notes are empty texts is taken.',
    tr: 'Notları boş metin olan sipariş kabul edilir.',
    assumed: 'should',
  },
  'null-note-taken': {
    kind: 'unusual-value-taken',
    en: 'An order whose notes are null is taken.',
    tr: 'Notları null olan sipariş kabul edilir.',
    assumed: 'may',
  },
  'any-string-taken': {
    kind: 'unusual-value-taken',
    en: 'A note may hold any characters: emoji, combining marks, line breaks.',
    tr: 'Not her karakteri içerebilir: emoji, birleşen işaretler, satır sonları.',
    assumed: 'should',
  },
  'long-text-taken': {
    kind: 'unusual-value-taken',
    en: 'A note of 4,000 characters is taken: no limit is documented.',
    tr: '4.000 karakterlik not kabul edilir: belgede sınır yoktur.',
    assumed: 'should',
  },
  'json-with-charset-taken': {
    kind: 'unusual-value-taken',
    en: 'An order sent as application/json; charset=utf-8 is taken.',
    tr: 'application/json; charset=utf-8 olarak gönderilen sipariş kabul edilir.',
    assumed: 'should',
  },
  'repeated-order-taken': {
    kind: 'inferred-repeat',
    en: 'An order that is pushed twice is answered with a 2xx both times.',
    tr: 'İki kez gönderilen sipariş ikisinde de 2xx ile yanıtlanır.',
    assumed: 'should',
  },

  'missing-secret-refused': {
    kind: 'credential-refused-unsaid',
    en: 'An order without x-secret-key is refused with 401 or 403.',
    tr: 'x-secret-key başlığı olmayan sipariş 401 veya 403 ile reddedilir.',
    assumed: 'should',
  },
  'wrong-secret-refused': {
    kind: 'credential-refused-unsaid',
    en: 'An order with a wrong x-secret-key is refused with 401 or 403.',
    tr: 'Yanlış x-secret-key taşıyan sipariş 401 veya 403 ile reddedilir.',
    assumed: 'should',
  },
  'order-without-id-refused': {
    kind: 'undocumented-refusal',
    en: 'An order without orderId, for which no status could ever be reported, is refused with a 4xx.',
    tr: 'Durumu hiçbir zaman bildirilemeyecek olan orderId’siz sipariş 4xx ile reddedilir.',
    assumed: 'may',
  },
  'order-without-items-refused': {
    kind: 'undocumented-refusal',
    en: 'An order without items is refused with a 4xx.',
    tr: 'Ürünü olmayan sipariş 4xx ile reddedilir.',
    assumed: 'may',
  },
  'pos-order-id-in-the-answer': {
    kind: 'inferred-move',
    reading: 'hiziryemek.pos-order-id-link',
    en: 'The answer to an order carries the POS’s own id as the text posOrderId.',
    tr: 'Sipariş isteğinin yanıtında POS’un kendi kimliği posOrderId metni olarak bulunur.',
    assumed: 'may',
  },
})
