import { clientSanity } from '../../families/client-sanity.js'
import { defineRequirements } from '../../requirements/define-requirements.js'
import { sentTypeRequirements } from '../update-field-requirements.js'

const ground = { operation: 'updateCourierStatus', document: 'kurye-firmasi-api-dokumantasyon.txt' }
/** What the page heads its calls with: whose key, and the two headers. */
const headers =
  'API çağrıları için restoran tarafından oluşturulan\nAPI KeyContent-Type: application/json\nx-api-key: {RESTAURANT_API_KEY}'

/** What KuzeyPOS expects of the courier companies that report to it (callers of `kuzeypos/platform`). */
export const platformClientRequirements = defineRequirements(ground, {
  ...clientSanity,
  ...sentTypeRequirements,

  'documented-calls-only': {
    kind: 'documented-calls',
    operation: null,
    en: 'The client calls only the method and path that the documents name.',
    tr: 'İstemci yalnızca belgelerdeki metot ve yolu çağırır.',
    stated: 'POST /api/v1/webhook/courier/status-update',
  },
  'requests-are-labelled-as-json': {
    kind: 'documented-calls',
    en: 'Every update carries Content-Type: application/json.',
    tr: 'Her güncelleme Content-Type: application/json başlığını taşır.',
    stated: headers,
  },
  'api-key-sent': {
    kind: 'sent-credential',
    en: 'Every update carries the x-api-key header.',
    tr: 'Her güncelleme x-api-key başlığını taşır.',
    stated: '| string | Evet | Restoran tarafından sağlanan API anahtarı |',
  },
  'issued-api-key-sent': {
    kind: 'sent-credential',
    en: 'The key is the one that the restaurant supplied.',
    tr: 'Anahtar, restoranın sağladığı anahtardır.',
    stated: '| string | Evet | Restoran tarafından sağlanan API anahtarı |',
  },
  'secrets-in-headers-only': {
    kind: 'sent-credential',
    operation: null,
    en: 'The key stands in the header alone, not in the URL and not in the body.',
    tr: 'Anahtar yalnızca başlıkta bulunur; URL’de ve gövdede bulunmaz.',
    assumed: 'should',
  },
  'required-fields-sent': {
    kind: 'sent-as-table-says',
    members: ['StatusUpdate.restaurantId', 'StatusUpdate.orderId', 'StatusUpdate.status'],
    en: 'Every update has restaurantId, orderId and status.',
    tr: 'Her güncellemede restaurantId, orderId ve status vardır.',
    stated:
      '| string | Evet | MongoDB ObjectId formatında restoran ID |\n| string | Evet | MongoDB ObjectId formatında sipariş ID |\n| number | Evet | 1: Teslim edilecek, 2: Teslim edildi |',
  },
  // "kullanabilir" offers it.
  'statuses-in-real-time': {
    kind: 'sender-advised',
    level: 'should',
    en: 'A departure or a delivery is reported when it happens.',
    tr: 'Yola çıkış ve teslim gerçekleştiğinde bildirilir.',
    stated:
      "Kurye firmaları, siparişlerin teslim durumunu gerçek zamanlı olarak güncellemek için bu webhook endpoint'ini kullanabilir.",
    untestable: {
      en: 'Only the courier company knows when a courier set out or delivered, and the page names no time.',
      tr: 'Kuryenin ne zaman yola çıktığını ya da teslim ettiğini yalnızca kurye firması bilir; sayfa bir süre de vermez.',
    },
  },
  'use-is-reasonable': {
    kind: 'conduct',
    en: 'The client calls within reason, although no rate limit applies.',
    tr: 'Hız sınırı uygulanmasa da istemci makul ölçüde çağrı yapar.',
    stated: 'API rate limiting uygulanmamaktadır, ancak makul kullanım beklenmektedir.',
    untestable: {
      en: 'The page does not say how many calls are reasonable.',
      tr: 'Sayfa kaç çağrının makul olduğunu söylemiyor.',
    },
  },
  'restaurant-id-is-an-object-id': {
    kind: 'sent-form',
    members: ['StatusUpdate.restaurantId'],
    en: 'restaurantId is a MongoDB ObjectId: 24 hex digits.',
    tr: 'restaurantId bir MongoDB ObjectId değeridir: 24 onaltılık hane.',
    level: 'should',
    stated: '| string | Evet | MongoDB ObjectId formatında restoran ID |',
  },
  'order-id-is-an-object-id': {
    kind: 'sent-form',
    members: ['StatusUpdate.orderId'],
    en: 'orderId is a MongoDB ObjectId: 24 hex digits.',
    tr: 'orderId bir MongoDB ObjectId değeridir: 24 onaltılık hane.',
    level: 'should',
    stated: '| string | Evet | MongoDB ObjectId formatında sipariş ID |',
  },
  'issued-restaurant-id-sent': {
    kind: 'sent-credential',
    en: 'restaurantId is the restaurant whose key is sent.',
    tr: 'restaurantId, anahtarı gönderilen restorandır.',
    stated: headers,
  },
  // That orderId is the pushed kuzeyOrderId follows from the samples and is written nowhere.
  'pushed-order-id-sent': {
    kind: 'sent-identity',
    en: 'orderId is the kuzeyOrderId of an order that KuzeyPOS pushed for this restaurant.',
    tr: 'orderId, KuzeyPOS’un bu restoran için gönderdiği bir siparişin kuzeyOrderId değeridir.',
    assumed: 'should',
  },
  'known-statuses-only': {
    kind: 'sent-as-table-says',
    members: ['StatusUpdate.status'],
    en: 'status is 1 (set out) or 2 (delivered).',
    tr: 'status 1 (yola çıktı) veya 2 (teslim edildi) olur.',
    stated: 'Hayır, kurye entegrasyonu için sadece iki durum tanımlanmıştır: Yola çıkış (1) ve Teslim (2).',
  },
  // What the page shows is what KuzeyPOS answers; how a courier learns of a cancellation is not documented.
  'none-after-a-final-status': {
    kind: 'inferred-move',
    level: 'should',
    en: 'An order that is delivered or cancelled is reported on no more.',
    tr: 'Teslim veya iptal edilmiş sipariş için artık durum bildirilmez.',
    shown: '"message": "Sipariş zaten teslim edildi veya iptal edildi"',
  },
  'delivery-reported-once': {
    kind: 'inferred-repeat',
    en: 'A delivery is not reported twice at the same time, as by two workers with one order.',
    tr: 'Bir teslimat, aynı siparişi alan iki işçi gibi aynı anda iki kez bildirilmez.',
    assumed: 'should',
  },
  'departure-before-delivery': {
    kind: 'inferred-move',
    en: 'An order that is reported as delivered was also reported as set out.',
    tr: 'Teslim edildiği bildirilen siparişin yola çıktığı da bildirilmiştir.',
    assumed: 'may',
  },
})

/** A name of one of them. */
export type PlatformClientRequirement = keyof typeof platformClientRequirements
