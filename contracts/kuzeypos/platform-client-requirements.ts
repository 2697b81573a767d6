import { clientSanity } from '../client-sanity.js'
import { defineRequirements } from '../requirement.js'
import { sentTypeRequirements } from './update-field-requirements.js'

const page = 'kurye-firmasi-api-dokumantasyon.txt'
const fullPage = 'full-page.md'
const updateCourierStatus = 'updateCourierStatus'

/** What KuzeyPOS expects of the courier companies that report to it (callers of `kuzeypos/platform`). */
export const platformClientRequirements = defineRequirements({
  ...clientSanity,
  ...sentTypeRequirements,

  'documented-calls-only': {
    text: {
      en: 'The client calls only the method and path that the documents name.',
      tr: 'İstemci yalnızca belgelerdeki metot ve yolu çağırır.',
    },
    basis: 'stated',
    document: page,
    quote: 'POST /api/v1/webhook/courier/status-update',
  },
  'requests-are-labelled-as-json': {
    operation: updateCourierStatus,
    text: {
      en: 'Every update carries Content-Type: application/json.',
      tr: 'Her güncelleme Content-Type: application/json başlığını taşır.',
    },
    basis: 'stated',
    document: fullPage,
    quote: '| `Content-Type` | string | yes | must be `application/json` |',
  },
  'api-key-sent': {
    operation: updateCourierStatus,
    text: {
      en: 'Every update carries the x-api-key header.',
      tr: 'Her güncelleme x-api-key başlığını taşır.',
    },
    basis: 'stated',
    document: fullPage,
    quote: '| `x-api-key` | string | yes | the API key supplied by the restaurant |',
  },
  'issued-api-key-sent': {
    operation: updateCourierStatus,
    text: {
      en: 'The key is the one that the restaurant supplied.',
      tr: 'Anahtar, restoranın sağladığı anahtardır.',
    },
    basis: 'stated',
    document: page,
    quote: '| string | Evet | Restoran tarafından sağlanan API anahtarı |',
  },
  'secrets-in-headers-only': {
    text: {
      en: 'The key stands in the header alone, not in the URL and not in the body.',
      tr: 'Anahtar yalnızca başlıkta bulunur; URL’de ve gövdede bulunmaz.',
    },
    basis: 'assumed',
    level: 'should',
  },
  'required-fields-sent': {
    operation: updateCourierStatus,
    text: {
      en: 'Every update has restaurantId, orderId and status.',
      tr: 'Her güncellemede restaurantId, orderId ve status vardır.',
    },
    basis: 'stated',
    document: page,
    quote: '| number | Evet | 1: Teslim edilecek, 2: Teslim edildi |',
  },
  'restaurant-id-is-an-object-id': {
    operation: updateCourierStatus,
    text: {
      en: 'restaurantId is a MongoDB ObjectId: 24 hex digits.',
      tr: 'restaurantId bir MongoDB ObjectId değeridir: 24 onaltılık hane.',
    },
    basis: 'stated',
    document: page,
    quote: '| string | Evet | MongoDB ObjectId formatında restoran ID |',
  },
  'order-id-is-an-object-id': {
    operation: updateCourierStatus,
    text: {
      en: 'orderId is a MongoDB ObjectId: 24 hex digits.',
      tr: 'orderId bir MongoDB ObjectId değeridir: 24 onaltılık hane.',
    },
    basis: 'stated',
    document: page,
    quote: '| string | Evet | MongoDB ObjectId formatında sipariş ID |',
  },
  'issued-restaurant-id-sent': {
    operation: updateCourierStatus,
    text: {
      en: 'restaurantId is the restaurant whose key is sent.',
      tr: 'restaurantId, anahtarı gönderilen restorandır.',
    },
    basis: 'stated',
    document: page,
    quote: '| string | Evet | MongoDB ObjectId formatında restoran ID |',
  },
  // That orderId is the pushed kuzeyOrderId follows from the samples and is written nowhere.
  'pushed-order-id-sent': {
    operation: updateCourierStatus,
    text: {
      en: 'orderId is the kuzeyOrderId of an order that KuzeyPOS pushed for this restaurant.',
      tr: 'orderId, KuzeyPOS’un bu restoran için gönderdiği bir siparişin kuzeyOrderId değeridir.',
    },
    basis: 'assumed',
    level: 'should',
  },
  'known-statuses-only': {
    operation: updateCourierStatus,
    text: {
      en: 'status is 1 (set out) or 2 (delivered).',
      tr: 'status 1 (yola çıktı) veya 2 (teslim edildi) olur.',
    },
    basis: 'stated',
    document: page,
    quote: 'Hayır, kurye entegrasyonu için sadece iki durum tanımlanmıştır: Yola çıkış (1) ve Teslim (2).',
  },
  'none-after-a-final-status': {
    operation: updateCourierStatus,
    text: {
      en: 'An order that is delivered or cancelled is reported on no more.',
      tr: 'Teslim veya iptal edilmiş sipariş için artık durum bildirilmez.',
    },
    basis: 'shown',
    document: page,
    quote: '"message": "Sipariş zaten teslim edildi veya iptal edildi"',
  },
  'delivery-reported-once': {
    operation: updateCourierStatus,
    text: {
      en: 'A delivery is not reported twice at the same time, as by two workers with one order.',
      tr: 'Bir teslimat, aynı siparişi alan iki işçi gibi aynı anda iki kez bildirilmez.',
    },
    basis: 'assumed',
    level: 'should',
  },
  'departure-before-delivery': {
    operation: updateCourierStatus,
    text: {
      en: 'An order that is reported as delivered was also reported as set out.',
      tr: 'Teslim edildiği bildirilen siparişin yola çıktığı da bildirilmiştir.',
    },
    basis: 'assumed',
  },
})
