import { clientSanity } from '../../families/client-sanity.js'
import { defineRequirements } from '../../requirements/define-requirements.js'
import { documentedRequiredLines, sentTypeRequirements } from '../order-field-requirements.js'

const ground = { operation: 'createOrder', document: 'siparis-olusturma.txt' }

/** What MuditaKurye expects of those who send it orders (callers of `muditakurye/courier`). */
export const courierClientRequirements = defineRequirements(ground, {
  ...clientSanity,
  ...sentTypeRequirements,

  'documented-calls-only': {
    kind: 'documented-calls',
    operation: null,
    en: 'The client calls only the methods and paths that the documents name.',
    tr: 'İstemci yalnızca belgelerdeki metot ve yolları çağırır.',
    stated: 'POST /webhook/third-party/order',
  },
  'requests-are-labelled-as-json': {
    kind: 'documented-calls',
    en: 'Every order carries Content-Type: application/json.',
    tr: 'Her sipariş Content-Type: application/json başlığını taşır.',
    stated: 'Content-Type Evet application/json',
  },
  'credentials-sent': {
    kind: 'sent-credential',
    en: 'Every order carries an X-API-Key or an Authorization: Basic header.',
    tr: 'Her sipariş X-API-Key veya Authorization: Basic başlığını taşır.',
    stated: "* X-API-Key veya Authorization header'larından biri zorunludur.",
  },
  'issued-credentials-sent': {
    kind: 'sent-credential',
    en: 'The key, or the name and password, are those that were issued.',
    tr: 'Anahtar ya da kullanıcı adı ve parola, verilmiş olanlardır.',
    stated: '401 AUTHENTICATION_FAILED API Key veya kimlik bilgileri geçersiz',
  },
  'api-key-rotated': {
    kind: 'sender-advised',
    operation: null,
    en: 'The API key is replaced now and then, for example every 90 days.',
    tr: 'API anahtarı belirli aralıklarla, örneğin 90 günde bir, yenilenir.',
    level: 'should',
    document: 'authentication.md',
    stated: 'should be rotated, for example every 90 days',
    untestable: {
      en: 'A key does not show when it was made, and no recording is that long.',
      tr: 'Anahtarın ne zaman oluşturulduğu görünmez; hiçbir kayıt da o kadar uzun değildir.',
    },
  },
  'secrets-in-headers-only': {
    kind: 'sent-credential',
    operation: null,
    en: 'Secrets stand in headers alone, not in the URL and not in the body.',
    tr: 'Gizli bilgiler yalnızca başlıklarda bulunur; URL’de ve gövdede bulunmaz.',
    assumed: 'should',
  },
  'required-fields-sent': {
    kind: 'sent-as-table-says',
    members: ['Order.orderId', 'Order.restaurantId', 'Order.customerName', 'Order.deliveryAddress'],
    en: 'Every order has orderId, restaurantId, customerName and deliveryAddress.',
    tr: 'Her siparişte orderId, restaurantId, customerName ve deliveryAddress vardır.',
    stated: documentedRequiredLines,
  },
  'issued-restaurant-id-sent': {
    kind: 'sent-credential',
    members: ['Order.restaurantId'],
    en: 'restaurantId is the one that MuditaKurye issued.',
    tr: 'restaurantId, MuditaKurye’nin verdiği değerdir.',
    stated: "restaurantId string Evet MuditaKurye'den aldığınız restoran ID'si (rest_ ile başlar)",
  },
  'restaurant-id-begins-with-rest': {
    kind: 'sent-form',
    members: ['Order.restaurantId'],
    en: 'restaurantId begins with rest_.',
    tr: 'restaurantId rest_ ile başlar.',
    level: 'should',
    stated: "restaurantId string Evet MuditaKurye'den aldığınız restoran ID'si (rest_ ile başlar)",
  },
  'no-null-fields': {
    kind: 'sent-form',
    en: 'An optional field without a value is left out rather than sent as null.',
    tr: 'Değeri olmayan isteğe bağlı alan null olarak gönderilmez, hiç gönderilmez.',
    assumed: 'should',
  },
  'phone-is-e164': {
    kind: 'sender-advised',
    members: ['Order.customerPhone'],
    en: 'customerPhone is in E.164 form: +905551234567.',
    tr: 'customerPhone E.164 biçimindedir: +905551234567.',
    level: 'should',
    stated: 'customerPhone string Hayır Müşteri telefon numarası (E.164 formatı önerilir)',
  },
  'coordinates-on-earth': {
    kind: 'sent-form',
    members: ['Order.deliveryLatitude', 'Order.deliveryLongitude'],
    en: 'Latitude and longitude come together and lie within ±90 and ±180 degrees.',
    tr: 'Enlem ve boylam birlikte gönderilir; ±90 ve ±180 derece içindedir.',
    assumed: 'should',
  },
  // Whether it was possible is known of a place whose coordinates the client has sent before.
  'coordinates-sent-where-known': {
    kind: 'sender-advised',
    members: ['Order.deliveryLatitude', 'Order.deliveryLongitude'],
    en: 'An order has deliveryLatitude and deliveryLongitude if possible: geocoding may go wrong.',
    tr: 'Siparişte mümkünse deliveryLatitude ve deliveryLongitude bulunur: geocoding %100 doğru olmayabilir.',
    level: 'should',
    stated: 'Geocoding %100 doğru olmayabilir. Mümkünse deliveryLatitude ve deliveryLongitude gönderin.',
  },
  'payment-method-known': {
    kind: 'sent-as-table-says',
    members: ['Order.paymentMethod'],
    en: 'paymentMethod is CASH, CARD_POS or ONLINE_PREPAID.',
    tr: 'paymentMethod değeri CASH, CARD_POS veya ONLINE_PREPAID olur.',
    stated: 'paymentMethod string Hayır CASH, CARD_POS, veya ONLINE_PREPAID',
  },
  'online-payment-captured': {
    kind: 'sent-combination',
    members: ['Order.paymentCaptured'],
    en: 'An order that was paid online says paymentCaptured: true.',
    tr: 'Çevrim içi ödenmiş sipariş paymentCaptured: true taşır.',
    level: 'should',
    stated: 'Ödeme zaten alınmışsa paymentCaptured: true gönderin',
  },
  'scheduled-time-is-iso-8601': {
    kind: 'sent-form',
    members: ['Order.scheduledDeliveryTime'],
    en: 'scheduledDeliveryTime is in ISO 8601 form.',
    tr: 'scheduledDeliveryTime ISO 8601 biçimindedir.',
    level: 'should',
    stated: 'scheduledDeliveryTime string Hayır Zamanlanmış teslimat (ISO-8601 format)',
  },
  'scheduled-time-in-the-future': {
    kind: 'sent-form',
    members: ['Order.scheduledDeliveryTime'],
    en: 'scheduledDeliveryTime lies in the future.',
    tr: 'scheduledDeliveryTime gelecekte bir zamandır.',
    level: 'should',
    stated: 'Gelecekte bir zamanda teslim edilmek üzere sipariş',
  },
  'item-totals-add-up': {
    kind: 'sent-combination',
    members: ['Item.totalAmount'],
    en: 'An item’s totalAmount is quantity × unitPrice − discountAmount.',
    tr: 'Kalemin totalAmount değeri adet × fiyat − indirim olur.',
    level: 'should',
    stated: 'totalAmount number Hayır Toplam (adet × fiyat - indirim)',
  },
  'total-adds-up': {
    kind: 'sent-as-example',
    members: ['Order.total'],
    en: 'total is subtotal + deliveryFee + serviceFee − discount + taxAmount.',
    tr: 'total, subtotal + deliveryFee + serviceFee − discount + taxAmount toplamıdır.',
    level: 'should',
    shown:
      '"subtotal": 85.00, "deliveryFee": 15.00, "serviceFee": 5.00, "discount": 10.00, "taxAmount": 8.50, "total": 103.50',
  },
  'total-in-lira': {
    kind: 'sent-as-example',
    members: ['Order.total', 'Item.totalAmount'],
    en: 'total is in the unit of the items: not in kuruş where they are in lira, nor the reverse.',
    tr: 'total, kalemlerle aynı birimdedir: onlar lirayken kuruş değildir, tersi de olmaz.',
    level: 'should',
    shown: '"total": 103.50,\n    "currency": "TRY"',
  },
  'order-id-unique': {
    kind: 'sent-identity',
    members: ['Order.orderId'],
    en: 'An orderId that was accepted is never used for another order.',
    tr: 'Kabul edilmiş bir orderId başka bir sipariş için kullanılmaz.',
    stated: "orderId string Evet Sizin sisteminizdeki benzersiz sipariş ID'si",
  },
  // The page says what becomes of a repeat with the same orderId, not that a retry has to be one; its samples make a
  // new orderId of the clock each time.
  'order-id-kept-on-retry': {
    kind: 'inferred-repeat',
    members: ['Order.orderId'],
    en: 'A retry after a failure carries the orderId of the first try.',
    tr: 'Hata sonrası yeniden deneme, ilk denemenin orderId değerini taşır.',
    assumed: 'should',
  },
  // The page says what becomes of a repeat, and of nobody that he has to repeat.
  'failed-order-sent-again': {
    kind: 'inferred-repeat',
    matter: 'kept',
    en: 'An order that met a 429 or a 5xx is sent again: what failed is processed anew.',
    tr: '429 veya 5xx alan sipariş yeniden gönderilir: hata alan istek yeniden işlenir.',
    assumed: 'should',
  },
  'retry-unchanged': {
    kind: 'inferred-repeat',
    en: 'A retry after a failure that was not the client’s says what the first try said.',
    tr: 'İstemciden kaynaklanmayan bir hatadan sonraki yeniden deneme, ilk denemenin söylediğini söyler.',
    assumed: 'should',
  },
  'accepted-order-sent-once': {
    kind: 'inferred-repeat',
    en: 'An order that was accepted is not sent a second time.',
    tr: 'Kabul edilmiş sipariş ikinci kez gönderilmez.',
    assumed: 'should',
  },
  'waits-a-minute-after-429': {
    kind: 'sent-pauses',
    en: 'After a 429 the client waits one minute before it calls again.',
    tr: '429 sonrasında istemci yeniden çağırmadan önce bir dakika bekler.',
    stated: '429 RATE_LIMIT_EXCEEDED Çok fazla istek, 1 dakika bekleyin',
  },
})

/** A name of one of them. */
export type CourierClientRequirement = keyof typeof courierClientRequirements
