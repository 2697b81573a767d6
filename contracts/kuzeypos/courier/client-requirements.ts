import { clientSanity } from '../../families/client-sanity.js'
import { defineRequirements } from '../../requirement.js'
import { pushedTypeRequirements } from '../pushed-field-requirements.js'

const page = 'kurye-firmasi-api-dokumantasyon.txt'
const receiveOrder = 'receiveOrder'

/**
 * What a courier company expects of KuzeyPOS, which pushes it orders (caller of `kuzeypos/courier`). The lists of
 * platforms, statuses, order types, payment methods and badges are lost: any text is let be.
 */
export const courierClientRequirements = defineRequirements({
  ...clientSanity,
  ...pushedTypeRequirements,

  'documented-calls-only': {
    kind: 'documented-calls',
    text: {
      en: 'KuzeyPOS sends its orders to the courier company’s endpoint and nowhere else there.',
      tr: 'KuzeyPOS siparişlerini kurye firmasının endpoint’ine gönderir, başka bir adresine göndermez.',
    },
    basis: 'stated',
    document: page,
    quote: "kurye firmasının API endpoint'ine aşağıdaki formatta veri gönderilir:",
  },
  // No method is documented.
  'orders-are-posted': {
    kind: 'documented-calls',
    text: {
      en: 'KuzeyPOS sends its orders with POST.',
      tr: 'KuzeyPOS siparişlerini POST ile gönderir.',
    },
    basis: 'assumed',
    level: 'should',
  },
  // Of the push no header is documented.
  'requests-are-labelled-as-json': {
    kind: 'documented-calls',
    operation: receiveOrder,
    text: {
      en: 'Every order carries Content-Type: application/json.',
      tr: 'Her sipariş Content-Type: application/json başlığını taşır.',
    },
    basis: 'assumed',
    level: 'should',
  },
  'required-fields-sent': {
    kind: 'sent-as-example',
    members: ['Order.kuzeyOrderId', 'Order.restaurantId'],
    operation: receiveOrder,
    text: {
      en: 'Every order has the kuzeyOrderId and the restaurantId by which the courier reports on it.',
      tr: 'Her siparişte, kuryenin durum bildirirken kullandığı kuzeyOrderId ve restaurantId vardır.',
    },
    basis: 'shown',
    level: 'should',
    document: page,
    quote: '"kuzeyOrderId": "507f1f77bcf86cd799439012",\n"restaurantId": "507f1f77bcf86cd799439011"',
  },
  // The table has no column that says which fields are always there; only the notes are called optional.
  'documented-fields-sent': {
    kind: 'sent-as-example',
    operation: receiveOrder,
    text: {
      en: 'Every order has the other fields of the documented format too, but for the two optional notes.',
      tr: 'İsteğe bağlı iki not dışında, belgelenen biçimin diğer alanları da her siparişte vardır.',
    },
    basis: 'stated',
    level: 'should',
    document: page,
    quote: 'aşağıdaki formatta veri gönderilir:',
  },
  'order-id-is-an-object-id': {
    kind: 'sent-form',
    members: ['Order.kuzeyOrderId'],
    operation: receiveOrder,
    text: {
      en: 'kuzeyOrderId is a MongoDB ObjectId: 24 hex digits.',
      tr: 'kuzeyOrderId bir MongoDB ObjectId değeridir: 24 onaltılık hane.',
    },
    basis: 'stated',
    level: 'should',
    document: page,
    quote: '| string | Sistemdeki sipariş ID (MongoDB ObjectId) |',
  },
  'restaurant-id-is-an-object-id': {
    kind: 'sent-form',
    members: ['Order.restaurantId'],
    operation: receiveOrder,
    text: {
      en: 'restaurantId is a MongoDB ObjectId: 24 hex digits.',
      tr: 'restaurantId bir MongoDB ObjectId değeridir: 24 onaltılık hane.',
    },
    basis: 'stated',
    level: 'should',
    document: page,
    quote: "| string | Restoranın ID'si (MongoDB ObjectId) |",
  },
  'created-at-is-iso-8601': {
    kind: 'sent-as-table-says',
    members: ['Order.createdAt'],
    operation: receiveOrder,
    text: {
      en: 'createdAt is in ISO 8601 form.',
      tr: 'createdAt ISO 8601 biçimindedir.',
    },
    basis: 'stated',
    document: page,
    quote: '| string (ISO 8601) | Siparişin oluşturulma tarihi |',
  },
  'no-note-is-null': {
    kind: 'sent-form',
    members: ['Order.orderNote', 'Order.courierNote'],
    operation: receiveOrder,
    text: {
      en: 'A note that there is not is null or left out, not an empty text.',
      tr: 'Olmayan not null olur veya hiç gönderilmez; boş metin olmaz.',
    },
    basis: 'stated',
    level: 'should',
    document: page,
    quote: 'Her iki alan da opsiyoneldir ve not yoksa\nnull',
  },
  'amounts-not-negative': {
    kind: 'sent-form',
    operation: receiveOrder,
    text: {
      en: 'price and hazirlanmaSuresiDk are not negative.',
      tr: 'price ve hazirlanmaSuresiDk negatif olmaz.',
    },
    basis: 'assumed',
    level: 'should',
  },
  'coordinates-on-earth': {
    kind: 'sent-form',
    operation: receiveOrder,
    text: {
      en: 'Latitude and longitude come together and lie within ±90 and ±180 degrees.',
      tr: 'Enlem ve boylam birlikte gönderilir; ±90 ve ±180 derece içindedir.',
    },
    basis: 'assumed',
    level: 'should',
  },
  // No form is documented; the sample is in this one.
  'phone-is-international': {
    kind: 'sent-form',
    operation: receiveOrder,
    text: {
      en: 'The customer’s phone is in international form, as in the sample: +905551234567.',
      tr: 'Müşteri telefonu örnekteki gibi uluslararası biçimdedir: +905551234567.',
    },
    basis: 'assumed',
  },
  'order-id-unique': {
    kind: 'sent-identity',
    operation: receiveOrder,
    text: {
      en: 'A kuzeyOrderId is never used for another order.',
      tr: 'Bir kuzeyOrderId başka bir sipariş için kullanılmaz.',
    },
    // "Sistemdeki sipariş ID" does not call it unique.
    basis: 'assumed',
    level: 'should',
  },
  'order-id-kept-on-retry': {
    kind: 'inferred-repeat',
    operation: receiveOrder,
    text: {
      en: 'An order that is pushed again after a failure keeps its kuzeyOrderId.',
      tr: 'Hata sonrası yeniden gönderilen sipariş kuzeyOrderId değerini korur.',
    },
    // What happens to a push that failed is not documented.
    basis: 'assumed',
    level: 'should',
  },
  'retries-three-times': {
    kind: 'sent-pauses',
    operation: receiveOrder,
    reading: 'kuzeypos.retried-call',
    text: {
      en: 'A push that failed is tried again three times by the system. The question that tells which call is meant is lost.',
      tr: 'Başarısız gönderimi sistem üç kez yeniden dener. Hangi çağrının kastedildiğini gösteren soru kayıptır.',
    },
    basis: 'stated',
    document: page,
    quote: 'Sistem otomatik olarak 3 kez yeniden deneme yapar.',
  },
  'failed-pushes-logged': {
    kind: 'conduct',
    operation: receiveOrder,
    reading: 'kuzeypos.retried-call',
    text: {
      en: 'Where all tries fail, the error is logged.',
      tr: 'Tüm denemeler başarısız olursa hata loglanır.',
    },
    basis: 'stated',
    document: page,
    quote: 'Tüm denemeler başarısız olursa hata loglanır.',
    untestable: {
      en: 'The log is KuzeyPOS’s own; no call shows it.',
      tr: 'Log KuzeyPOS’un kendi içindedir; hiçbir çağrı göstermez.',
    },
  },
})

/** A name of one of them. */
export type CourierClientRequirement = keyof typeof courierClientRequirements
