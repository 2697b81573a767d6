import { clientSanity } from '../../families/client-sanity.js'
import { defineRequirements } from '../../requirements/define-requirements.js'
import { pushedTypeRequirements } from '../pushed-field-requirements.js'

const ground = { operation: 'receiveOrder', document: 'kurye-firmasi-api-dokumantasyon.txt' }

/**
 * What a courier company expects of KuzeyPOS, which pushes it orders (caller of `kuzeypos/courier`). The lists of
 * platforms, statuses, order types, payment methods and badges are lost: any text is let be.
 */
export const courierClientRequirements = defineRequirements(ground, {
  ...clientSanity,
  ...pushedTypeRequirements,

  'documented-calls-only': {
    kind: 'documented-calls',
    operation: null,
    en: 'KuzeyPOS sends its orders to the courier company’s endpoint and nowhere else there.',
    tr: 'KuzeyPOS siparişlerini kurye firmasının endpoint’ine gönderir, başka bir adresine göndermez.',
    stated: "kurye firmasının API endpoint'ine aşağıdaki formatta veri gönderilir:",
  },
  // No method is documented.
  'orders-are-posted': {
    kind: 'documented-calls',
    operation: null,
    en: 'KuzeyPOS sends its orders with POST.',
    tr: 'KuzeyPOS siparişlerini POST ile gönderir.',
    assumed: 'should',
  },
  // Of the push no header is documented.
  'requests-are-labelled-as-json': {
    kind: 'documented-calls',
    en: 'Every order carries Content-Type: application/json.',
    tr: 'Her sipariş Content-Type: application/json başlığını taşır.',
    assumed: 'should',
  },
  'required-fields-sent': {
    kind: 'sent-as-example',
    members: ['Order.kuzeyOrderId', 'Order.restaurantId'],
    en: 'Every order has the kuzeyOrderId and the restaurantId by which the courier reports on it.',
    tr: 'Her siparişte, kuryenin durum bildirirken kullandığı kuzeyOrderId ve restaurantId vardır.',
    level: 'should',
    shown: '"kuzeyOrderId": "507f1f77bcf86cd799439012",\n"restaurantId": "507f1f77bcf86cd799439011"',
  },
  // The table has no column that says which fields are always there; only the notes are called optional.
  'documented-fields-sent': {
    kind: 'sent-as-example',
    en: 'Every order has the other fields of the documented format too, but for the two optional notes.',
    tr: 'İsteğe bağlı iki not dışında, belgelenen biçimin diğer alanları da her siparişte vardır.',
    level: 'should',
    stated: 'aşağıdaki formatta veri gönderilir:',
  },
  'order-id-is-an-object-id': {
    kind: 'sent-form',
    members: ['Order.kuzeyOrderId'],
    en: 'kuzeyOrderId is a MongoDB ObjectId: 24 hex digits.',
    tr: 'kuzeyOrderId bir MongoDB ObjectId değeridir: 24 onaltılık hane.',
    level: 'should',
    stated: '| string | Sistemdeki sipariş ID (MongoDB ObjectId) |',
  },
  'restaurant-id-is-an-object-id': {
    kind: 'sent-form',
    members: ['Order.restaurantId'],
    en: 'restaurantId is a MongoDB ObjectId: 24 hex digits.',
    tr: 'restaurantId bir MongoDB ObjectId değeridir: 24 onaltılık hane.',
    level: 'should',
    stated: "| string | Restoranın ID'si (MongoDB ObjectId) |",
  },
  'created-at-is-iso-8601': {
    kind: 'sent-form',
    members: ['Order.createdAt'],
    level: 'should',
    en: 'createdAt is in ISO 8601 form.',
    tr: 'createdAt ISO 8601 biçimindedir.',
    stated: '| string (ISO 8601) | Siparişin oluşturulma tarihi |',
  },
  'no-note-is-null': {
    kind: 'sent-as-table-says',
    members: ['Order.orderNote', 'Order.courierNote'],
    en: 'A note that there is not is null or left out, not an empty text.',
    tr: 'Olmayan not null olur veya hiç gönderilmez; boş metin olmaz.',
    stated: 'Her iki alan da opsiyoneldir ve not yoksa\nnull',
  },
  'amounts-not-negative': {
    kind: 'sent-form',
    en: 'price and hazirlanmaSuresiDk are not negative.',
    tr: 'price ve hazirlanmaSuresiDk negatif olmaz.',
    assumed: 'should',
  },
  'coordinates-on-earth': {
    kind: 'sent-form',
    en: 'Latitude and longitude come together and lie within ±90 and ±180 degrees.',
    tr: 'Enlem ve boylam birlikte gönderilir; ±90 ve ±180 derece içindedir.',
    assumed: 'should',
  },
  // No form is documented; the sample is in this one.
  'phone-is-international': {
    kind: 'sent-form',
    en: 'The customer’s phone is in international form, as in the sample: +905551234567.',
    tr: 'Müşteri telefonu örnekteki gibi uluslararası biçimdedir: +905551234567.',
    assumed: 'may',
  },
  'order-id-unique': {
    kind: 'sent-identity',
    en: 'A kuzeyOrderId is never used for another order.',
    tr: 'Bir kuzeyOrderId başka bir sipariş için kullanılmaz.',
    // "Sistemdeki sipariş ID" does not call it unique.
    assumed: 'should',
  },
  'order-id-kept-on-retry': {
    kind: 'inferred-repeat',
    en: 'An order that is pushed again after a failure keeps its kuzeyOrderId.',
    tr: 'Hata sonrası yeniden gönderilen sipariş kuzeyOrderId değerini korur.',
    // What happens to a push that failed is not documented.
    assumed: 'should',
  },
  'retries-three-times': {
    kind: 'sent-pauses',
    reading: 'kuzeypos.retried-call',
    en: 'A push that failed is tried again three times by the system. The question that tells which call is meant is lost.',
    tr: 'Başarısız gönderimi sistem üç kez yeniden dener. Hangi çağrının kastedildiğini gösteren soru kayıptır.',
    stated: 'Sistem otomatik olarak 3 kez yeniden deneme yapar.',
  },
  'failed-pushes-logged': {
    kind: 'conduct',
    reading: 'kuzeypos.retried-call',
    en: 'Where all tries fail, the error is logged.',
    tr: 'Tüm denemeler başarısız olursa hata loglanır.',
    stated: 'Tüm denemeler başarısız olursa hata loglanır.',
    untestable: {
      en: 'The log is KuzeyPOS’s own; no call shows it.',
      tr: 'Log KuzeyPOS’un kendi içindedir; hiçbir çağrı göstermez.',
    },
  },
})

/** A name of one of them. */
export type CourierClientRequirement = keyof typeof courierClientRequirements
