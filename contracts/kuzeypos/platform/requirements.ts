import { httpSanity } from '../../families/http-sanity.js'
import { heldMoveRequirements } from '../../families/read-back.js'
import { defineRequirements } from '../../requirements/define-requirements.js'
import { messageRequirements } from '../error-message-requirements.js'
import { typeRequirements } from '../update-field-requirements.js'

const ground = { operation: 'updateCourierStatus', document: 'kurye-firmasi-api-dokumantasyon.txt' }
const fullPage = 'full-page.md'

/** What KuzeyPOS promises the courier companies that report to it (surface `kuzeypos/platform`). */
export const platformRequirements = defineRequirements(ground, {
  ...httpSanity,
  ...heldMoveRequirements(ground, {
    moved:
      'Platform güncellemesi başarısız olsa bile webhook başarılı yanıt döner ve kendi veritabanımız güncellenir.',
  }),
  ...messageRequirements,
  ...typeRequirements,

  'api-key-accepted': {
    kind: 'allowed-value-taken',
    statuses: [200],
    en: 'An update with the restaurant’s own x-api-key is accepted.',
    tr: 'Restoranın kendi x-api-key değerini taşıyan güncelleme kabul edilir.',
    stated: '| string | Evet | Restoran tarafından sağlanan API anahtarı |',
  },
  'api-key-required': {
    kind: 'wrong-credential-refused',
    statuses: [400],
    en: 'A request without x-api-key is refused with 400 (not 401).',
    tr: 'x-api-key taşımayan istek 400 ile (401 ile değil) reddedilir.',
    shown: `"statusCode": 400,\n"error": "Bad Request",\n"message": "Header'da API key gereklidir"`,
  },
  // The page says whose key is to be sent and names no refusal of another.
  'wrong-api-key-refused': {
    kind: 'credential-refused-unsaid',
    en: 'A key that was never issued is refused with a 4xx.',
    tr: 'Hiç verilmemiş anahtar 4xx ile reddedilir.',
    assumed: 'should',
  },
  // Under another restaurant's key the order is none of that restaurant's: the page's 404, if not refused before.
  'key-of-another-restaurant-refused': {
    kind: 'wrong-credential-refused',
    en: 'A restaurant’s order cannot be updated under the key of another restaurant: a 4xx.',
    tr: 'Bir restoranın siparişi başka restoranın anahtarıyla güncellenemez: 4xx.',
    shown: '"message": "Bu restoran için sipariş bulunamadı"',
  },
  'wrong-api-key-answer': {
    kind: 'credential-refused-unsaid',
    statuses: [401, 404],
    reading: 'kuzeypos.wrong-api-key',
    en: 'A wrong key is answered like a missing integration: 404 (or 401 under the reading "unauthorized").',
    tr: 'Yanlış anahtar, bulunamayan entegrasyon gibi 404 alır ("unauthorized" yorumunda 401).',
    assumed: 'should',
  },
  'empty-api-key-is-missing': {
    kind: 'credential-refused-unsaid',
    statuses: [400],
    en: 'An empty x-api-key is refused like a missing one, with 400.',
    tr: 'Boş x-api-key, eksik olan gibi 400 ile reddedilir.',
    assumed: 'may',
  },
  'api-key-made-at-set-up': {
    kind: 'conduct',
    en: 'The API key is made while the restaurant sets up the courier integration.',
    tr: 'API anahtarı, restoran kurye entegrasyonunu kurarken otomatik oluşturulur.',
    stated: 'API Key, restoran tarafından kurye entegrasyonu kurulumu sırasında otomatik olarak oluşturulur.',
    untestable: {
      en: 'It happens in the restaurant’s panel, which this surface does not reach.',
      tr: 'Bu arayüzün erişmediği restoran panelinde gerçekleşir.',
    },
  },

  // A missing id is no valid one, whose refusal is shown; that it gets the same 400 is asked below, as a should.
  'restaurant-id-required': {
    kind: 'missing-member-refused',
    members: ['StatusUpdate.restaurantId'],
    statuses: [400],
    en: 'An update without restaurantId is refused with a 4xx.',
    tr: 'restaurantId olmayan güncelleme 4xx ile reddedilir.',
    shown: '"message": "Geçersiz restoran ID"',
  },
  'order-id-required': {
    kind: 'missing-member-refused',
    members: ['StatusUpdate.orderId'],
    statuses: [400],
    en: 'An update without orderId is refused with a 4xx.',
    tr: 'orderId olmayan güncelleme 4xx ile reddedilir.',
    shown: '"message": "Geçersiz sipariş ID"',
  },
  // The table asks it of the sender; no refusal of an update without one is documented.
  'status-required': {
    kind: 'missing-member-refused',
    members: ['StatusUpdate.status'],
    statuses: [400],
    en: 'An update without status is refused with a 4xx.',
    tr: 'status olmayan güncelleme 4xx ile reddedilir.',
    assumed: 'should',
  },
  'status-as-text-refused': {
    kind: 'loose-type-refused',
    members: ['StatusUpdate.status'],
    statuses: [400],
    en: 'A status that reads as the number, "1" in quotes, is refused with a 4xx.',
    tr: 'Sayı olarak okunabilen status, tırnak içinde "1", 4xx ile reddedilir.',
    assumed: 'should',
  },
  'only-two-statuses': {
    kind: 'outside-closed-list-refused',
    members: ['StatusUpdate.status'],
    closedList: 'sadece iki durum tanımlanmıştır',
    statuses: [400],
    en: 'A status other than 1 and 2 is refused with a 4xx.',
    tr: '1 ve 2 dışındaki status değeri 4xx ile reddedilir.',
    stated: 'Hayır, kurye entegrasyonu için sadece iki durum tanımlanmıştır: Yola çıkış (1) ve Teslim (2).',
  },
  // Widespread ObjectId libraries take any text of 12 characters for valid: nothing is said of those.
  'restaurant-id-is-an-object-id': {
    kind: 'other-form-refused',
    members: ['StatusUpdate.restaurantId'],
    statuses: [400],
    en: 'A restaurantId that is not a MongoDB ObjectId is refused with 400.',
    tr: 'MongoDB ObjectId biçiminde olmayan restaurantId 400 ile reddedilir.',
    shown: '"statusCode": 400,\n"error": "Bad Request",\n"message": "Geçersiz restoran ID"',
  },
  'order-id-is-an-object-id': {
    kind: 'other-form-refused',
    members: ['StatusUpdate.orderId'],
    statuses: [400],
    en: 'An orderId that is not a MongoDB ObjectId is refused with 400.',
    tr: 'MongoDB ObjectId biçiminde olmayan orderId 400 ile reddedilir.',
    shown: '"statusCode": 400,\n"error": "Bad Request",\n"message": "Geçersiz sipariş ID"',
  },
  'missing-id-told-as-invalid': {
    kind: 'undocumented-refusal',
    statuses: [400],
    en: 'A missing id gets the answer of a malformed one: 400 and its message.',
    tr: 'Eksik kimlik, biçimi bozuk kimliğin yanıtını alır: 400 ve onun mesajı.',
    assumed: 'should',
  },
  'unnamed-refusals-are-400': {
    kind: 'undocumented-refusal',
    statuses: [400],
    en: 'What has no documented answer (a bad status, a wrong type) is refused with 400 in the documented body.',
    tr: 'Yanıtı belgelenmemiş hatalar (geçersiz status, yanlış tür) belgelenen gövdeyle 400 alır.',
    assumed: 'should',
  },
  'broken-json-is-400': {
    kind: 'undocumented-refusal',
    statuses: [400],
    en: 'A body that is not valid JSON is refused with 400.',
    tr: 'Geçerli JSON olmayan gövde 400 ile reddedilir.',
    assumed: 'should',
  },
  'body-is-an-object': {
    kind: 'undocumented-refusal',
    statuses: [400],
    en: 'A JSON body that is not an object is refused with 400.',
    tr: 'Nesne olmayan JSON gövde 400 ile reddedilir.',
    assumed: 'should',
  },
  // The page asks it of the sender and names no refusal.
  'content-type-is-json': {
    kind: 'undocumented-refusal',
    en: 'A request whose Content-Type is not application/json is refused with a 4xx.',
    tr: 'Content-Type değeri application/json olmayan istek 4xx ile reddedilir.',
    assumed: 'should',
  },
  'charset-parameter-accepted': {
    kind: 'unusual-value-taken',
    statuses: [200],
    en: 'Content-Type may carry a parameter: application/json; charset=utf-8.',
    tr: 'Content-Type parametre taşıyabilir: application/json; charset=utf-8.',
    assumed: 'should',
  },
  'errors-in-listed-order': {
    kind: 'undocumented-refusal',
    statuses: [400, 404],
    en: 'Of several faults the one listed first on the page is told: key, restaurantId, orderId, integration, order, final status.',
    tr: 'Birden çok hatada sayfada önce gelen bildirilir: anahtar, restaurantId, orderId, entegrasyon, sipariş, son durum.',
    assumed: 'may',
  },

  'inactive-integration-is-404': {
    kind: 'documented-status',
    statuses: [404],
    en: 'An update for a restaurant whose courier integration is inactive is refused with 404.',
    tr: 'Kurye entegrasyonu aktif olmayan restoranın güncellemesi 404 ile reddedilir.',
    shown:
      '"statusCode": 404,\n"error": "Not Found",\n"message": "Kurye entegrasyonu bulunamadı veya aktif değil"',
  },
  // Whether the restaurant or its order is missed first is not said: both documented 404s fit.
  'unknown-restaurant-is-404': {
    kind: 'documented-status',
    statuses: [404],
    en: 'A well-formed restaurantId that has no integration is refused with 404.',
    tr: 'Entegrasyonu olmayan, biçimi doğru restaurantId 404 ile reddedilir.',
    shown:
      '"statusCode": 404,\n"error": "Not Found",\n"message": "Kurye entegrasyonu bulunamadı veya aktif değil"',
  },
  'unknown-restaurant-told-as-documented': {
    kind: 'telling-message',
    members: ['Error.message'],
    statuses: [404],
    en: 'The message for a restaurantId without integration is that of one of the two documented 404s.',
    tr: 'Entegrasyonu olmayan restaurantId için mesaj, belgelenen iki 404 mesajından biridir.',
    shown: '"message": "Kurye entegrasyonu bulunamadı veya aktif değil"',
  },
  'unknown-restaurant-text': {
    kind: 'telling-message',
    statuses: [404],
    en: 'The message for a restaurantId without integration is "Kurye entegrasyonu bulunamadı veya aktif değil".',
    tr: 'Entegrasyonu olmayan restaurantId için mesaj "Kurye entegrasyonu bulunamadı veya aktif değil" olur.',
    assumed: 'should',
  },
  'unknown-order-is-404': {
    kind: 'documented-status',
    statuses: [404],
    en: 'A well-formed orderId that does not exist is refused with 404.',
    tr: 'Var olmayan, biçimi doğru orderId 404 ile reddedilir.',
    shown: '"statusCode": 404,\n"error": "Not Found",\n"message": "Bu restoran için sipariş bulunamadı"',
  },
  'foreign-order-is-404': {
    kind: 'documented-status',
    statuses: [404],
    en: 'An order of another restaurant is refused with 404, as if it did not exist.',
    tr: 'Başka restoranın siparişi, hiç yokmuş gibi 404 ile reddedilir.',
    shown: '"message": "Bu restoran için sipariş bulunamadı"',
  },

  'departure-accepted': {
    kind: 'stated-move',
    statuses: [200],
    en: 'Status 1 for an order that is being prepared is accepted: a 2xx.',
    tr: 'Hazırlanan sipariş için status 1 kabul edilir: 2xx.',
    stated: 'Yola çıkış (1) ve Teslim (2).',
  },
  'success-status-is-200': {
    kind: 'documented-status',
    statuses: [200],
    en: 'A success is answered with exactly 200. The heading stands on the full page only.',
    tr: 'Başarı tam olarak 200 ile yanıtlanır. Başlık yalnızca tam sayfada vardır.',
    level: 'should',
    document: fullPage,
    stated: '`200 OK`',
  },
  'departure-makes-teslim-edilecek': {
    kind: 'answer-member',
    matter: 'moves',
    members: ['Updated.data.status'],
    statuses: [200],
    en: 'The answer to status 1 says "status": "teslim-edilecek".',
    tr: 'status 1 yanıtında "status": "teslim-edilecek" yazar.',
    shown: '"status": "teslim-edilecek"',
  },
  'delivery-accepted': {
    kind: 'stated-move',
    statuses: [200],
    en: 'Status 2 for an order that is on its way is accepted: a 2xx.',
    tr: 'Yola çıkmış sipariş için status 2 kabul edilir: 2xx.',
    stated: 'Yola çıkış (1) ve Teslim (2).',
  },
  'delivery-makes-teslim-edildi': {
    kind: 'answer-member',
    matter: 'moves',
    members: ['Updated.data.status'],
    statuses: [200],
    en: 'The answer to status 2 says "status": "teslim-edildi".',
    tr: 'status 2 yanıtında "status": "teslim-edildi" yazar.',
    // The letters of the status are those of the FAQ and, beside the 2, of the full page.
    stated: '| number | Evet | 1: Teslim edilecek, 2: Teslim edildi |',
  },
  'success-is-true': {
    kind: 'answer-member',
    members: ['Updated.success'],
    statuses: [200],
    en: 'The body of 200 says "success": true.',
    tr: '200 gövdesinde "success": true bulunur.',
    shown: '"success": true',
  },
  'success-message': {
    kind: 'message-beside-code',
    members: ['Updated.message'],
    statuses: [200],
    en: 'The message of an accepted departure is exactly "Sipariş durumu başarıyla güncellendi".',
    tr: 'Kabul edilen yola çıkışın mesajı tam olarak "Sipariş durumu başarıyla güncellendi" olur.',
    level: 'should',
    shown: '"message": "Sipariş durumu başarıyla güncellendi"',
  },
  'success-message-of-deliveries': {
    kind: 'message-beside-code',
    statuses: [200],
    en: 'The message of an accepted delivery is that of a departure; the page shows a departure alone.',
    tr: 'Kabul edilen teslimin mesajı yola çıkışınkiyle aynıdır; sayfa yalnızca yola çıkışı gösterir.',
    assumed: 'should',
  },
  // The page's sample repeats the request sample's restaurantId here; the field's name is followed, not the slip.
  'order-id-echoed': {
    kind: 'answer-member',
    members: ['Updated.data.orderId'],
    statuses: [200],
    en: 'data.orderId in the body of 200 is the orderId of the request.',
    tr: '200 gövdesindeki data.orderId, istekteki orderId değeridir.',
    shown: '"data": {\n"orderId": "507f1f77bcf86cd799439011"',
  },
  'updated-at-is-iso-8601': {
    kind: 'answer-time-form',
    members: ['Updated.data.updatedAt'],
    statuses: [200],
    en: 'data.updatedAt in the body of 200 is a time in ISO 8601.',
    tr: '200 gövdesindeki data.updatedAt ISO 8601 biçiminde bir zamandır.',
    shown: '"updatedAt": "2024-11-05T14:30:00.000Z"',
  },
  // What is shown has a zone; that every time must have one is said nowhere.
  'updated-at-has-its-zone': {
    kind: 'answer-detail',
    members: ['Updated.data.updatedAt'],
    level: 'should',
    en: 'data.updatedAt in the body of 200 says its zone.',
    tr: '200 gövdesindeki data.updatedAt saat dilimini belirtir.',
    shown: '"updatedAt": "2024-11-05T14:30:00.000Z"',
  },
  'updated-at-is-right': {
    kind: 'answer-time-right',
    members: ['Updated.data.updatedAt'],
    en: 'data.updatedAt is the time of the update, within ten minutes.',
    tr: 'data.updatedAt, en çok on dakika farkla güncellemenin zamanıdır.',
    assumed: 'should',
  },

  'delivered-is-final': {
    kind: 'stated-move',
    statuses: [400],
    en: 'A delivered order accepts no further status: 400.',
    tr: 'Teslim edilen sipariş yeni durum kabul etmez: 400.',
    shown:
      '"statusCode": 400,\n"error": "Bad Request",\n"message": "Sipariş zaten teslim edildi veya iptal edildi"',
  },
  'cancelled-is-final': {
    kind: 'stated-move',
    statuses: [400],
    en: 'A cancelled order accepts no further status: 400.',
    tr: 'İptal edilen sipariş yeni durum kabul etmez: 400.',
    shown:
      '"statusCode": 400,\n"error": "Bad Request",\n"message": "Sipariş zaten teslim edildi veya iptal edildi"',
  },
  'repeated-delivery-refused': {
    kind: 'stated-repeat',
    statuses: [400],
    en: 'Status 2, sent again for a delivered order, is refused with 400: it is not a success twice.',
    tr: 'Teslim edilmiş sipariş için yinelenen status 2, 400 ile reddedilir; ikinci kez başarı dönmez.',
    shown:
      '"statusCode": 400,\n"error": "Bad Request",\n"message": "Sipariş zaten teslim edildi veya iptal edildi"',
  },
  'repeated-departure-accepted': {
    kind: 'inferred-repeat',
    statuses: [200],
    en: 'Status 1, sent again for an order that is on its way, is accepted.',
    tr: 'Yola çıkmış sipariş için yinelenen status 1 kabul edilir.',
    assumed: 'should',
  },
  'delivery-without-departure-accepted': {
    kind: 'inferred-move',
    statuses: [200],
    en: 'Status 2 without a status 1 before it is accepted: no documented refusal fits it.',
    tr: 'Öncesinde status 1 gelmemiş status 2 kabul edilir: belgelenen hiçbir ret buna uymaz.',
    assumed: 'should',
  },
  'refused-update-changes-nothing': {
    kind: 'inferred-move',
    en: 'An update that was refused leaves the order as it was.',
    tr: 'Reddedilen güncelleme siparişi olduğu gibi bırakır.',
    assumed: 'should',
  },
  'failed-update-is-500': {
    kind: 'documented-status',
    statuses: [500],
    en: 'An update that the system cannot carry out is answered with 500.',
    tr: 'Sistemin gerçekleştiremediği güncelleme 500 ile yanıtlanır.',
    shown: '"statusCode": 500,\n"error": "Internal Server Error",\n"message": "Sipariş güncellenemedi"',
  },

  'error-envelope': {
    kind: 'answer-member',
    members: ['Error.statusCode', 'Error.error', 'Error.message'],
    statuses: [400, 404, 500],
    en: 'The body of a documented error has a number "statusCode" and the texts "error" and "message".',
    tr: 'Belgelenen hataların gövdesinde "statusCode" sayısı ile "error" ve "message" metinleri bulunur.',
    shown: '"statusCode": 400,\n"error": "Bad Request",\n"message": "Geçersiz restoran ID"',
  },
  'status-code-repeated': {
    kind: 'answer-member',
    members: ['Error.statusCode'],
    statuses: [400, 404, 500],
    en: 'statusCode in the body of a documented error is the HTTP status of the answer.',
    tr: 'Belgelenen hataların gövdesindeki statusCode, yanıtın HTTP durum kodudur.',
    shown: '"statusCode": 404,\n"error": "Not Found"',
  },
  'error-names-the-status': {
    kind: 'answer-member',
    members: ['Error.error'],
    statuses: [400, 404, 500],
    en: 'error in the body of a documented error is "Bad Request", "Not Found" or "Internal Server Error", by status.',
    tr: 'Belgelenen hataların gövdesindeki error, duruma göre "Bad Request", "Not Found" veya "Internal Server Error" olur.',
    shown: '"statusCode": 500,\n"error": "Internal Server Error"',
  },

  'no-rate-limit': {
    kind: 'documented-limit',
    en: 'Reasonable use meets no rate limit: no request is answered with 429.',
    tr: 'Makul kullanımda hız sınırı uygulanmaz: hiçbir istek 429 almaz.',
    stated: 'API rate limiting uygulanmamaktadır, ancak makul kullanım beklenmektedir.',
  },
  'restaurant-told-by-socket': {
    kind: 'conduct',
    en: 'After an update the restaurant is told over a socket.',
    tr: 'Güncelleme sonrası restorana socket ile bildirim gönderilir.',
    stated: 'Sistem, güncelleme sonrası restorana otomatik olarak socket ile bildirim gönderir.',
    untestable: {
      en: 'The socket is the restaurant’s and is documented nowhere.',
      tr: 'Socket restorana aittir ve hiçbir yerde belgelenmemiştir.',
    },
  },
  'source-platform-updated': {
    kind: 'conduct',
    en: 'An update is passed on to the platform that the order came from, by order type.',
    tr: 'Güncelleme, sipariş türüne göre siparişin geldiği platforma da iletilir.',
    stated: 'Webhook çağrıldığında, sipariş türüne göre otomatik platform güncellemesi yapılır:',
    untestable: {
      en: 'It is seen at the source platform only, and the list of what is sent there is lost.',
      tr: 'Yalnızca kaynak platformda görünür; oraya ne gönderildiğinin listesi kayıptır.',
    },
  },
  'platform-failure-is-still-success': {
    kind: 'conduct',
    statuses: [200],
    en: 'Where the source platform’s update fails, the answer is a success and the order is updated all the same.',
    tr: 'Kaynak platformun güncellemesi başarısız olsa da yanıt başarılıdır ve sipariş güncellenir.',
    stated:
      'Platform güncellemesi başarısız olsa bile webhook başarılı yanıt döner ve kendi veritabanımız güncellenir. Bu sayede kurye firması işlemini tamamlayabilir.',
    untestable: {
      en: 'No request makes the source platform fail.',
      tr: 'Kaynak platformu başarısız kılacak bir istek yoktur.',
    },
  },
  'platform-failures-reviewed': {
    kind: 'conduct',
    en: 'Failures of the source platform are logged and looked at by the technical team.',
    tr: 'Kaynak platformun hataları loglanır ve teknik ekip tarafından incelenir.',
    stated: 'Platform hataları loglanır ve teknik ekip tarafından incelenir.',
    untestable: {
      en: 'Logs and reviews are KuzeyPOS’s own; no call shows them.',
      tr: 'Loglar ve incelemeler KuzeyPOS’un kendi içindedir; hiçbir çağrı göstermez.',
    },
  },
})
