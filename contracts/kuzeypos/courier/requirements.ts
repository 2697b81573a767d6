import { httpSanity } from '../../families/http-sanity.js'
import { emptyNotesHeld, heldOrderRequirements } from '../../families/read-back.js'
import { defineRequirements } from '../../requirements/define-requirements.js'

const ground = { operation: 'receiveOrder', document: 'kurye-firmasi-api-dokumantasyon.txt' }

/**
 * What KuzeyPOS expects of the courier companies that it pushes orders to (surface `kuzeypos/courier`). The
 * expected answer is documented nowhere: an order counts as taken where the answer is any 2xx.
 */
export const courierRequirements = defineRequirements(ground, {
  ...httpSanity,
  ...heldOrderRequirements(ground),
  ...emptyNotesHeld,
  'order-taken': {
    kind: 'allowed-value-taken',
    statuses: [200],
    en: 'An order in the documented format is taken: answered with a 2xx.',
    tr: 'Belgelenen biçimdeki sipariş kabul edilir: 2xx ile yanıtlanır.',
    // The page says what is sent and names no answer to it.
    document: 'rfc9110.txt',
    http: "The 2xx (Successful) class of status code indicates that the client's request was successfully received, understood, and accepted.",
  },
  'order-without-notes-taken': {
    kind: 'allowed-value-taken',
    members: ['Order.orderNote', 'Order.courierNote'],
    statuses: [200],
    en: 'An order whose orderNote and courierNote are null is taken.',
    tr: 'orderNote ve courierNote değeri null olan sipariş kabul edilir.',
    stated: 'Her iki alan da opsiyoneldir ve not yoksa\nnull',
  },
  'absent-notes-taken': {
    kind: 'unusual-value-taken',
    statuses: [200],
    en: 'An order in which the two optional notes are left out is taken like one with null.',
    tr: 'İsteğe bağlı iki notun hiç gönderilmediği sipariş, null gönderilen gibi kabul edilir.',
    assumed: 'should',
  },
  'empty-badges-taken': {
    kind: 'allowed-value-taken',
    members: ['Order.badges'],
    statuses: [200],
    en: 'An order with an empty array of badges is taken.',
    tr: 'badges değeri boş array olan sipariş kabul edilir.',
    stated: "Badge'ler platform verilerine göre otomatik olarak oluşturulur ve boş array (\n[]",
  },
  'several-badges-taken': {
    kind: 'allowed-value-taken',
    members: ['Order.badges'],
    statuses: [200],
    en: 'An order with several badges is taken, each of the three that the page shows among them.',
    tr: 'Sayfada görülen üç etiketi birden taşıyan sipariş kabul edilir.',
    shown: '"badges": ["Yeşili Koru", "Temassız Teslimat", "Kapıyı Çalma"]',
  },
  'unknown-badge-taken': {
    kind: 'unusual-value-taken',
    statuses: [200],
    en: 'A badge that the page does not show is taken: its table is lost, and platforms make new ones.',
    tr: 'Sayfada görülmeyen bir etiket kabul edilir: tablosu kayıptır ve platformlar yenilerini üretir.',
    assumed: 'should',
  },
  'other-platforms-taken': {
    kind: 'unusual-value-taken',
    statuses: [200],
    en: 'An order of another platform than yemeksepeti is taken: the list of platforms is lost.',
    tr: 'yemeksepeti dışındaki platformun siparişi kabul edilir: platform listesi kayıptır.',
    assumed: 'should',
  },
  'other-payment-methods-taken': {
    kind: 'unusual-value-taken',
    statuses: [200],
    en: 'An order with another paymentMethod than card is taken: the list of methods is lost.',
    tr: 'paymentMethod değeri card olmayan sipariş kabul edilir: yöntem listesi kayıptır.',
    assumed: 'should',
  },
  'other-order-types-taken': {
    kind: 'unusual-value-taken',
    statuses: [200],
    en: 'An order with another orderType than paket_servis is taken: the list of types is lost.',
    tr: 'orderType değeri paket_servis olmayan sipariş kabul edilir: tip listesi kayıptır.',
    assumed: 'may',
  },
  'other-statuses-taken': {
    kind: 'unusual-value-taken',
    statuses: [200],
    en: 'An order with another status than hazirlanacak is taken: the list of statuses is lost.',
    tr: 'status değeri hazirlanacak olmayan sipariş kabul edilir: durum listesi kayıptır.',
    assumed: 'may',
  },
  'any-original-payment-text-taken': {
    kind: 'allowed-value-taken',
    members: ['Order.originalPaymentMethod'],
    statuses: [200],
    en: 'originalPaymentMethod may be any text: it is what the platform sent.',
    tr: 'originalPaymentMethod herhangi bir metin olabilir: platformdan geldiği gibidir.',
    stated: "| string | Platform'dan gelen orjinal ödeme yöntemi bilgisi |",
  },
  'whole-and-fractional-prices-taken': {
    kind: 'allowed-value-taken',
    members: ['Order.price'],
    statuses: [200],
    en: 'price may be a whole or a fractional number.',
    tr: 'price tam veya ondalıklı sayı olabilir.',
    stated: '| number | Sipariş toplam tutarı (TL) |',
  },
  'address-numbers-are-texts': {
    kind: 'unusual-value-taken',
    members: ['Address.buildingNo', 'Address.floor', 'Address.apartmentNo'],
    statuses: [200],
    level: 'should',
    en: 'buildingNo, floor and apartmentNo are texts: "12/A", "Zemin" and "B-3" are taken.',
    tr: 'buildingNo, floor ve apartmentNo metindir: "12/A", "Zemin" ve "B-3" kabul edilir.',
    shown: '"buildingNo": "123",\n"floor": "4",\n"apartmentNo": "8"',
  },
  'empty-address-parts-taken': {
    kind: 'unusual-value-taken',
    statuses: [200],
    en: 'An order whose floor, apartmentNo and directions are empty texts is taken.',
    tr: 'floor, apartmentNo ve directions değerleri boş metin olan sipariş kabul edilir.',
    assumed: 'should',
  },
  'absent-address-parts-taken': {
    kind: 'unusual-value-taken',
    statuses: [200],
    en: 'An order without location, floor, apartmentNo and directions is taken: no field is documented as always there.',
    tr: 'location, floor, apartmentNo ve directions olmayan sipariş kabul edilir: hiçbir alanın her zaman geleceği belgelenmemiştir.',
    assumed: 'may',
  },
  'other-phone-forms-taken': {
    kind: 'unusual-value-taken',
    statuses: [200],
    en: 'A phone in another form than +90… is taken: the page names no form.',
    tr: '+90… dışındaki biçimde telefon kabul edilir: sayfa bir biçim belirtmiyor.',
    assumed: 'may',
  },
  'turkish-text-taken': {
    kind: 'allowed-value-taken',
    statuses: [200],
    en: 'Turkish letters in names, addresses, notes and badges are taken.',
    tr: 'Ad, adres, not ve etiketlerde Türkçe harfler kabul edilir.',
    shown: '"orderNote": "İnce hamur olsun lütfen"',
  },
  'any-characters-taken': {
    kind: 'unusual-value-taken',
    statuses: [200],
    en: 'A note may hold any characters: emoji, combining marks, line breaks.',
    tr: 'Not her karakteri içerebilir: emoji, birleşen işaretler, satır sonları.',
    assumed: 'should',
  },
  'long-text-taken': {
    kind: 'unusual-value-taken',
    statuses: [200],
    en: 'A note of 4,000 characters is taken: no limit is documented.',
    tr: '4.000 karakterlik not kabul edilir: belgede sınır yoktur.',
    assumed: 'should',
  },
  'repeated-order-taken': {
    kind: 'inferred-repeat',
    statuses: [200],
    reading: 'kuzeypos.retried-call',
    en: 'An order that is pushed again (the system retries 3 times) is answered with a 2xx again.',
    tr: 'Yeniden gönderilen sipariş (sistem 3 kez yeniden dener) yine 2xx ile yanıtlanır.',
    assumed: 'should',
  },
})
