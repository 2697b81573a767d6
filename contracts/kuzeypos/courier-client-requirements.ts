import { clientSanity } from '../client-sanity.js'
import { defineRequirements } from '../requirement.js'
import { pushedTypeRequirements } from './pushed-field-requirements.js'

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
    text: {
      en: 'KuzeyPOS posts its orders to the courier company’s endpoint and calls nothing else.',
      tr: 'KuzeyPOS siparişlerini kurye firmasının endpoint’ine POST ile gönderir, başka çağrı yapmaz.',
    },
    basis: 'stated',
    document: page,
    quote: "kurye firmasının API endpoint'ine aşağıdaki formatta veri gönderilir:",
  },
  // Of the push no header is documented.
  'requests-are-labelled-as-json': {
    operation: receiveOrder,
    text: {
      en: 'Every order carries Content-Type: application/json.',
      tr: 'Her sipariş Content-Type: application/json başlığını taşır.',
    },
    basis: 'assumed',
    level: 'should',
  },
  'required-fields-sent': {
    operation: receiveOrder,
    text: {
      en: 'Every order has the kuzeyOrderId and the restaurantId by which the courier reports on it.',
      tr: 'Her siparişte, kuryenin durum bildirirken kullandığı kuzeyOrderId ve restaurantId vardır.',
    },
    basis: 'shown',
    document: page,
    quote: '"kuzeyOrderId": "507f1f77bcf86cd799439012",\n"restaurantId": "507f1f77bcf86cd799439011"',
  },
  // The table has no column that says which fields are always there; only the notes are called optional.
  'documented-fields-sent': {
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
    operation: receiveOrder,
    text: {
      en: 'kuzeyOrderId is a MongoDB ObjectId: 24 hex digits.',
      tr: 'kuzeyOrderId bir MongoDB ObjectId değeridir: 24 onaltılık hane.',
    },
    basis: 'stated',
    document: page,
    quote: '| string | Sistemdeki sipariş ID (MongoDB ObjectId) |',
  },
  'restaurant-id-is-an-object-id': {
    operation: receiveOrder,
    text: {
      en: 'restaurantId is a MongoDB ObjectId: 24 hex digits.',
      tr: 'restaurantId bir MongoDB ObjectId değeridir: 24 onaltılık hane.',
    },
    basis: 'stated',
    document: page,
    quote: "| string | Restoranın ID'si (MongoDB ObjectId) |",
  },
  'created-at-is-iso-8601': {
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
    operation: receiveOrder,
    text: {
      en: 'price and hazirlanmaSuresiDk are not negative.',
      tr: 'price ve hazirlanmaSuresiDk negatif olmaz.',
    },
    basis: 'assumed',
    level: 'should',
  },
  'coordinates-on-earth': {
    operation: receiveOrder,
    text: {
      en: 'Latitude and longitude come together and lie within ±90 and ±180 degrees.',
      tr: 'Enlem ve boylam birlikte gönderilir; ±90 ve ±180 derece içindedir.',
    },
    basis: 'assumed',
    level: 'should',
  },
  // The page's notes on the phone are lost; only its sample is in this form.
  'phone-is-international': {
    operation: receiveOrder,
    text: {
      en: 'The customer’s phone is in international form, as in the sample: +905551234567.',
      tr: 'Müşteri telefonu örnekteki gibi uluslararası biçimdedir: +905551234567.',
    },
    basis: 'assumed',
  },
  'order-id-unique': {
    operation: receiveOrder,
    text: {
      en: 'A kuzeyOrderId is never used for another order.',
      tr: 'Bir kuzeyOrderId başka bir sipariş için kullanılmaz.',
    },
    basis: 'stated',
    document: page,
    quote: '| string | Sistemdeki sipariş ID (MongoDB ObjectId) |',
  },
  'order-id-kept-on-retry': {
    operation: receiveOrder,
    text: {
      en: 'An order that is pushed again after a failure keeps its kuzeyOrderId.',
      tr: 'Hata sonrası yeniden gönderilen sipariş kuzeyOrderId değerini korur.',
    },
    // What happens to a push that failed is not documented.
    basis: 'assumed',
    level: 'should',
  },
})
