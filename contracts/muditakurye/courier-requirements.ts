import { httpSanity } from '../http-sanity.js'
import { defineRequirements } from '../requirement.js'
import { typeRequirements } from './order-field-requirements.js'

const page = 'siparis-olusturma.txt'
const createOrder = 'createOrder'
const duplicateOrder = 'muditakurye.duplicate-order'
const missingField = 'muditakurye.missing-field'

/** What MuditaKurye promises those who send it orders (surface `muditakurye/courier`). */
export const courierRequirements = defineRequirements({
  ...httpSanity,
  ...typeRequirements,

  'api-key-accepted': {
    operation: createOrder,
    text: {
      en: 'An order with a valid X-API-Key is accepted.',
      tr: 'Geçerli X-API-Key taşıyan sipariş kabul edilir.',
    },
    basis: 'stated',
    document: page,
    quote: "* X-API-Key veya Authorization header'larından biri zorunludur.",
  },
  'basic-credentials-accepted': {
    operation: createOrder,
    text: {
      en: 'An order with valid Basic credentials and no API key is accepted.',
      tr: 'API anahtarı olmadan, geçerli Basic kimlik bilgisiyle gönderilen sipariş kabul edilir.',
    },
    basis: 'stated',
    document: page,
    quote: 'Authorization Evet* Basic Auth (alternatif yöntem)',
  },
  'credentials-required': {
    operation: createOrder,
    statuses: [401],
    text: {
      en: 'A request with neither header is refused with 401.',
      tr: 'İki başlıktan hiçbirini taşımayan istek 401 ile reddedilir.',
    },
    basis: 'stated',
    document: page,
    quote: "* X-API-Key veya Authorization header'larından biri zorunludur.",
  },
  'wrong-api-key-is-401': {
    operation: createOrder,
    statuses: [401],
    text: {
      en: 'A wrong API key is refused with 401.',
      tr: 'Yanlış API anahtarı 401 ile reddedilir.',
    },
    basis: 'stated',
    document: page,
    quote: '401 AUTHENTICATION_FAILED API Key veya kimlik bilgileri geçersiz',
  },
  'wrong-basic-credentials-are-401': {
    operation: createOrder,
    statuses: [401],
    text: {
      en: 'Wrong Basic credentials are refused with 401.',
      tr: 'Yanlış Basic kimlik bilgileri 401 ile reddedilir.',
    },
    basis: 'stated',
    document: page,
    quote: '401 AUTHENTICATION_FAILED API Key veya kimlik bilgileri geçersiz',
  },
  'auth-scheme-in-any-case': {
    operation: createOrder,
    text: {
      en: 'The scheme name Basic is recognised in any letter case.',
      tr: 'Basic şema adı büyük-küçük harf farkı olmadan tanınır.',
    },
    basis: 'http',
    level: 'should',
    document: 'rfc9110.txt',
    quote: 'It uses a case-insensitive token to identify the authentication scheme',
  },
  'both-credentials-accepted': {
    operation: createOrder,
    text: {
      en: 'A request that carries both valid credentials is accepted.',
      tr: 'İki geçerli kimlik bilgisini birden taşıyan istek kabul edilir.',
    },
    basis: 'assumed',
    level: 'should',
  },

  'order-accepted-with-202': {
    operation: createOrder,
    statuses: [202],
    text: {
      en: 'A valid order is answered with 202 Accepted.',
      tr: 'Geçerli sipariş 202 Accepted ile yanıtlanır.',
    },
    basis: 'stated',
    document: page,
    quote: 'Başarılı Yanıt (HTTP 202 Accepted)',
  },
  'accepted-body': {
    operation: createOrder,
    statuses: [202],
    text: {
      en: 'The body of 202 says "status": "accepted".',
      tr: '202 gövdesinde "status": "accepted" bulunur.',
    },
    basis: 'shown',
    document: page,
    quote: '"status": "accepted"',
  },
  'order-id-echoed': {
    operation: createOrder,
    statuses: [202],
    text: {
      en: 'The body of 202 repeats the orderId as it was sent.',
      tr: '202 gövdesi orderId değerini gönderildiği gibi geri verir.',
    },
    basis: 'shown',
    document: page,
    quote: '"orderId": "order_123456"\n}',
  },
  'optional-fields-optional': {
    operation: createOrder,
    statuses: [202],
    text: {
      en: 'An order with nothing but the four required fields is accepted.',
      tr: 'Yalnızca dört zorunlu alanı taşıyan sipariş kabul edilir.',
    },
    basis: 'stated',
    document: page,
    quote: 'items array Hayır Sipariş kalemleri (detaylar aşağıda)',
  },
  'item-fields-optional': {
    operation: createOrder,
    statuses: [202],
    text: {
      en: 'Each field of an item may be left out.',
      tr: 'Sipariş kaleminin her alanı boş bırakılabilir (gönderilmeyebilir).',
    },
    basis: 'stated',
    document: page,
    quote: 'productCode string Hayır Sizin ürün kodunuz',
  },
  'payment-methods-accepted': {
    operation: createOrder,
    statuses: [202],
    text: {
      en: 'CASH, CARD_POS and ONLINE_PREPAID are each accepted.',
      tr: 'CASH, CARD_POS ve ONLINE_PREPAID değerlerinin her biri kabul edilir.',
    },
    basis: 'stated',
    document: page,
    quote: 'paymentMethod string Hayır CASH, CARD_POS, veya ONLINE_PREPAID',
  },
  'unknown-payment-method-refused': {
    operation: createOrder,
    statuses: [422],
    text: {
      en: 'Another payment method is refused with 400 or 422.',
      tr: 'Başka bir ödeme yöntemi 400 veya 422 ile reddedilir.',
    },
    basis: 'assumed',
    level: 'should',
  },
  'prepaid-order-accepted': {
    operation: createOrder,
    statuses: [202],
    text: {
      en: 'An order that was paid online (ONLINE_PREPAID, paymentCaptured true) is accepted.',
      tr: 'Online ödenmiş sipariş (ONLINE_PREPAID, paymentCaptured true) kabul edilir.',
    },
    basis: 'stated',
    document: page,
    quote: 'Ödeme zaten alınmışsa paymentCaptured: true gönderin:',
  },
  'scheduled-order-accepted': {
    operation: createOrder,
    statuses: [202],
    text: {
      en: 'An order for a later time (ISO 8601 with an offset) is accepted.',
      tr: 'İleri zamanlı sipariş (ofsetli ISO 8601) kabul edilir.',
    },
    basis: 'stated',
    document: page,
    quote: 'Gelecekte bir zamanda teslim edilmek üzere sipariş:',
  },
  'scheduled-time-is-iso-8601': {
    operation: createOrder,
    statuses: [422],
    level: 'should',
    text: {
      en: 'A scheduledDeliveryTime that is not ISO 8601 is refused with 400 or 422.',
      tr: 'ISO 8601 olmayan scheduledDeliveryTime 400 veya 422 ile reddedilir.',
    },
    basis: 'stated',
    document: page,
    quote: 'scheduledDeliveryTime string Hayır Zamanlanmış teslimat (ISO-8601 format)',
  },
  'courier-assigned-an-hour-before': {
    operation: createOrder,
    text: {
      en: 'A scheduled order gets its courier 1 hour before the delivery time.',
      tr: 'Zamanlanmış siparişe teslimat saatinden 1 saat önce kurye atanır.',
    },
    basis: 'stated',
    document: page,
    quote: '2. Final Onay: Teslimat saatinden 1 saat önce kurye ataması yapılır',
    untestable: {
      en: 'The assignment is seen in a status webhook only, and the target’s clock cannot be moved.',
      tr: 'Atama yalnızca durum webhook’unda görünür; hedefin saati ileri alınamaz.',
    },
  },
  'coordinates-optional': {
    operation: createOrder,
    statuses: [202],
    text: {
      en: 'An address without coordinates is accepted.',
      tr: 'Koordinatsız adres kabul edilir.',
    },
    basis: 'stated',
    document: page,
    quote: 'Enlem/boylam bilgisi yoksa sadece adres metni gönderin.',
  },
  'fractional-quantity-accepted': {
    operation: createOrder,
    statuses: [202],
    text: {
      en: 'A fractional quantity is accepted.',
      tr: 'Ondalıklı adet kabul edilir.',
    },
    basis: 'stated',
    document: page,
    quote: 'quantity number Hayır Adet',
  },
  'phone-accepted-or-refused-as-documented': {
    operation: createOrder,
    statuses: [202, 422],
    text: {
      en: 'A phone that is not E.164 gets 202 (recommended only) or 400/422 (VAL_002), nothing else.',
      tr: 'E.164 olmayan telefon 202 (yalnızca öneri) veya 400/422 (VAL_002) alır, başka yanıt almaz.',
    },
    basis: 'stated',
    document: 'errors.md',
    quote: '"details":{"field":"customerPhone","message":"Invalid phone number format"',
  },
  'turkish-text-accepted': {
    operation: createOrder,
    statuses: [202],
    text: {
      en: 'Turkish letters in names, addresses and notes are accepted.',
      tr: 'Ad, adres ve notlarda Türkçe harfler kabul edilir.',
    },
    basis: 'shown',
    document: page,
    quote: 'Kızılay Mahallesi, Atatürk Bulvarı No:45 D:12, Çankaya/Ankara',
  },
  'any-string-accepted': {
    operation: createOrder,
    statuses: [202],
    text: {
      en: 'A note may hold any characters: emoji, combining marks, line breaks.',
      tr: 'Not her karakteri içerebilir: emoji, birleşen işaretler, satır sonları.',
    },
    basis: 'stated',
    document: page,
    quote: 'notes string Hayır Sipariş notları/talimatlar',
  },
  'long-text-accepted': {
    operation: createOrder,
    statuses: [202],
    text: {
      en: 'A note of 4,000 characters is accepted: no limit is documented.',
      tr: '4.000 karakterlik not kabul edilir: belgede sınır yoktur.',
    },
    basis: 'assumed',
    level: 'should',
  },

  'order-id-required': {
    operation: createOrder,
    statuses: [400],
    text: {
      en: 'An order without orderId is refused with 400.',
      tr: 'orderId olmayan sipariş 400 ile reddedilir.',
    },
    basis: 'stated',
    document: page,
    quote: '400 MISSING_REQUIRED_FIELD orderId veya restaurantId eksik',
  },
  'restaurant-id-required': {
    operation: createOrder,
    statuses: [400],
    text: {
      en: 'An order without restaurantId is refused with 400.',
      tr: 'restaurantId olmayan sipariş 400 ile reddedilir.',
    },
    basis: 'stated',
    document: page,
    quote: '400 MISSING_REQUIRED_FIELD orderId veya restaurantId eksik',
  },
  'customer-name-required': {
    operation: createOrder,
    statuses: [400, 422],
    reading: missingField,
    text: {
      en: 'An order without customerName is refused with 400 or 422.',
      tr: 'customerName olmayan sipariş 400 veya 422 ile reddedilir.',
    },
    basis: 'stated',
    document: page,
    quote: 'customerName string Evet Müşteri adı soyadı',
  },
  'delivery-address-required': {
    operation: createOrder,
    statuses: [400, 422],
    reading: missingField,
    text: {
      en: 'An order without deliveryAddress is refused with 400 or 422.',
      tr: 'deliveryAddress olmayan sipariş 400 veya 422 ile reddedilir.',
    },
    basis: 'stated',
    document: page,
    quote: 'deliveryAddress string Evet Tam teslimat adresi',
  },
  'required-fields-not-null': {
    operation: createOrder,
    statuses: [400, 422],
    reading: 'muditakurye.wrong-type',
    text: {
      en: 'null in a required field is refused with 400 or 422.',
      tr: 'Zorunlu alanda null 400 veya 422 ile reddedilir.',
    },
    basis: 'stated',
    document: page,
    quote: "orderId string Evet Sizin sisteminizdeki benzersiz sipariş ID'si",
  },
  'required-fields-not-empty': {
    operation: createOrder,
    statuses: [400, 422],
    text: {
      en: 'An empty text in a required field is refused.',
      tr: 'Zorunlu alanda boş metin reddedilir.',
    },
    basis: 'assumed',
    level: 'should',
  },
  'every-item-validated': {
    operation: createOrder,
    statuses: [400, 422],
    reading: 'muditakurye.wrong-type',
    text: {
      en: 'Items after the first are validated like the first.',
      tr: 'İlkinden sonraki kalemler de ilki gibi doğrulanır.',
    },
    basis: 'stated',
    document: page,
    quote: 'items array Hayır Sipariş kalemleri (detaylar aşağıda)',
  },

  'unknown-restaurant-is-404': {
    operation: createOrder,
    statuses: [404],
    text: {
      en: 'A restaurantId that does not exist is refused with 404.',
      tr: 'Var olmayan restaurantId 404 ile reddedilir.',
    },
    basis: 'stated',
    document: page,
    quote: '404 RESTAURANT_NOT_FOUND Geçersiz restaurantId',
  },
  'unknown-restaurant-text': {
    operation: createOrder,
    statuses: [404],
    level: 'should',
    text: {
      en: 'The 404 says "Restaurant not found".',
      tr: '404 yanıtında "Restaurant not found" yazar.',
    },
    basis: 'shown',
    document: page,
    quote: '"error": "Restaurant not found"',
  },
  'disabled-integration-is-403': {
    operation: createOrder,
    statuses: [403],
    text: {
      en: 'An order for a restaurant whose integration is off is refused with 403.',
      tr: 'Entegrasyonu kapalı restoranın siparişi 403 ile reddedilir.',
    },
    basis: 'stated',
    document: page,
    quote: '403 INTEGRATION_DISABLED Entegrasyon bu restoran için kapalı',
  },
  'broken-json-is-400': {
    operation: createOrder,
    statuses: [400],
    text: {
      en: 'A body that is not valid JSON is refused with 400.',
      tr: 'Geçerli JSON olmayan gövde 400 ile reddedilir.',
    },
    basis: 'stated',
    document: page,
    quote: '400 INVALID_PAYLOAD JSON geçersiz veya format hatalı',
  },
  'body-is-an-object': {
    operation: createOrder,
    statuses: [400, 422],
    reading: 'muditakurye.wrong-type',
    text: {
      en: 'A JSON body that is not an object is refused with 400 or 422.',
      tr: 'Nesne olmayan JSON gövde 400 veya 422 ile reddedilir.',
    },
    basis: 'stated',
    document: page,
    quote: '400 INVALID_PAYLOAD JSON geçersiz veya format hatalı',
  },
  'content-type-is-json': {
    operation: createOrder,
    level: 'should',
    text: {
      en: 'A request whose Content-Type is not application/json is refused with a 4xx.',
      tr: 'Content-Type değeri application/json olmayan istek 4xx ile reddedilir.',
    },
    basis: 'stated',
    document: page,
    quote: 'Content-Type Evet application/json',
  },

  'error-envelope': {
    operation: createOrder,
    text: {
      en: 'An error’s body has the texts "error" and "code".',
      tr: 'Hata gövdesinde "error" ve "code" metinleri bulunur.',
    },
    basis: 'shown',
    document: page,
    quote: '"error": "Restaurant not found",\n  "code": "RESTAURANT_NOT_FOUND"',
  },
  'code-of-missing-field': {
    operation: createOrder,
    statuses: [400],
    reading: 'muditakurye.error-codes',
    text: {
      en: 'The code for a missing orderId or restaurantId is MISSING_REQUIRED_FIELD (or VAL_001).',
      tr: 'Eksik orderId veya restaurantId için kod MISSING_REQUIRED_FIELD (veya VAL_001) olur.',
    },
    basis: 'stated',
    document: page,
    quote: '400 MISSING_REQUIRED_FIELD orderId veya restaurantId eksik',
  },
  'code-of-broken-json': {
    operation: createOrder,
    statuses: [400],
    reading: 'muditakurye.error-codes',
    text: {
      en: 'The code for broken JSON is INVALID_PAYLOAD (or a VAL_ code of the errors page).',
      tr: 'Bozuk JSON için kod INVALID_PAYLOAD (veya hata kodları sayfasının bir VAL_ kodu) olur.',
    },
    basis: 'stated',
    document: page,
    quote: '400 INVALID_PAYLOAD JSON geçersiz veya format hatalı',
  },
  'code-of-401': {
    operation: createOrder,
    statuses: [401],
    reading: 'muditakurye.error-codes',
    text: {
      en: 'The code of a 401 is AUTHENTICATION_FAILED (or AUTH_001 to AUTH_003).',
      tr: '401 kodu AUTHENTICATION_FAILED (veya AUTH_001–AUTH_003) olur.',
    },
    basis: 'stated',
    document: page,
    quote: '401 AUTHENTICATION_FAILED API Key veya kimlik bilgileri geçersiz',
  },
  'code-of-403': {
    operation: createOrder,
    statuses: [403],
    reading: 'muditakurye.error-codes',
    text: {
      en: 'The code of a 403 is INTEGRATION_DISABLED (or AUTH_004).',
      tr: '403 kodu INTEGRATION_DISABLED (veya AUTH_004) olur.',
    },
    basis: 'stated',
    document: page,
    quote: '403 INTEGRATION_DISABLED Entegrasyon bu restoran için kapalı',
  },
  'code-of-404': {
    operation: createOrder,
    statuses: [404],
    reading: 'muditakurye.error-codes',
    text: {
      en: 'The code of a 404 is RESTAURANT_NOT_FOUND.',
      tr: '404 kodu RESTAURANT_NOT_FOUND olur.',
    },
    basis: 'stated',
    document: page,
    quote: '404 RESTAURANT_NOT_FOUND Geçersiz restaurantId',
  },
  'code-of-409': {
    operation: createOrder,
    statuses: [409],
    reading: 'muditakurye.error-codes',
    text: {
      en: 'The code of a 409 is DUPLICATE_ORDER_ID.',
      tr: '409 kodu DUPLICATE_ORDER_ID olur.',
    },
    basis: 'stated',
    document: page,
    quote: '409 DUPLICATE_ORDER_ID Bu orderId zaten kullanılmış',
  },
  'code-of-422': {
    operation: createOrder,
    statuses: [422],
    reading: 'muditakurye.error-codes',
    text: {
      en: 'Where data is refused with 422, the code is VALIDATION_ERROR (or VAL_001, VAL_002); with 400, one of the 400 codes.',
      tr: 'Veri 422 ile reddedilirse kod VALIDATION_ERROR (veya VAL_001, VAL_002); 400 ile reddedilirse 400 kodlarından biridir.',
    },
    basis: 'stated',
    document: page,
    quote: "422 VALIDATION_ERROR Veri doğrulama hatası (detaylar response'ta)",
  },
  'code-of-429': {
    operation: createOrder,
    statuses: [429],
    reading: 'muditakurye.error-codes',
    text: {
      en: 'The code of a 429 is RATE_LIMIT_EXCEEDED.',
      tr: '429 kodu RATE_LIMIT_EXCEEDED olur.',
    },
    basis: 'stated',
    document: page,
    quote: '429 RATE_LIMIT_EXCEEDED Çok fazla istek, 1 dakika bekleyin',
  },

  'repeat-creates-nothing': {
    operation: createOrder,
    statuses: [202],
    reading: duplicateOrder,
    text: {
      en: 'A repeat of an accepted order is answered with 202 and the same orderId, and creates nothing.',
      tr: 'Kabul edilmiş siparişin tekrarı 202 ve aynı orderId ile yanıtlanır; yeni sipariş oluşmaz.',
    },
    basis: 'stated',
    document: page,
    quote: '• İlk istek başarılı olduysa: HTTP 202 döner (sipariş tekrar oluşturulmaz)',
  },
  'other-payload-is-409': {
    operation: createOrder,
    statuses: [409],
    reading: duplicateOrder,
    text: {
      en: 'Another payload under an accepted orderId is refused with 409.',
      tr: 'Kabul edilmiş orderId ile gönderilen başka içerik 409 ile reddedilir.',
    },
    basis: 'stated',
    document: page,
    quote: '409 DUPLICATE_ORDER_ID Bu orderId zaten kullanılmış',
  },
  'repeat-is-409': {
    operation: createOrder,
    statuses: [409],
    reading: duplicateOrder,
    text: {
      en: 'Under the reading "conflict", any repeat of an accepted orderId is refused with 409.',
      tr: '"conflict" yorumunda, kabul edilmiş orderId’nin her tekrarı 409 ile reddedilir.',
    },
    basis: 'stated',
    document: page,
    quote: '409 DUPLICATE_ORDER_ID Bu orderId zaten kullanılmış',
  },
  'other-payload-is-replayed': {
    operation: createOrder,
    statuses: [202],
    reading: duplicateOrder,
    text: {
      en: 'Under the reading "replay", another payload under an accepted orderId gets 202 too.',
      tr: '"replay" yorumunda, kabul edilmiş orderId ile gönderilen başka içerik de 202 alır.',
    },
    basis: 'stated',
    document: page,
    quote: '• İlk istek başarılı olduysa: HTTP 202 döner (sipariş tekrar oluşturulmaz)',
  },
  'parallel-repeats-create-one': {
    operation: createOrder,
    statuses: [202, 409],
    reading: duplicateOrder,
    text: {
      en: 'Of parallel requests with one orderId, only one order is created.',
      tr: 'Aynı orderId ile eşzamanlı isteklerden yalnızca bir sipariş oluşur.',
    },
    basis: 'stated',
    document: page,
    quote: 'orderId alanı idempotency key olarak kullanılır.',
  },
  'failed-attempt-processed-again': {
    operation: createOrder,
    statuses: [202],
    text: {
      en: 'An orderId whose first request failed is processed as new.',
      tr: 'İlk isteği hata alan orderId yeniden işlenir.',
    },
    basis: 'stated',
    document: page,
    quote: '• İlk istek hata aldıysa: Yeniden işlenir',
  },
  'order-ids-are-case-sensitive': {
    operation: createOrder,
    text: {
      en: 'Two orderIds that differ only in letter case are two orders.',
      tr: 'Yalnızca büyük-küçük harfte ayrılan iki orderId iki ayrı sipariştir.',
    },
    basis: 'assumed',
  },
  'too-many-requests-is-429': {
    operation: createOrder,
    statuses: [429],
    text: {
      en: 'Requests beyond the limit of a minute are refused with 429.',
      tr: 'Dakikalık sınırı aşan istekler 429 ile reddedilir.',
    },
    basis: 'stated',
    document: page,
    quote: '429 RATE_LIMIT_EXCEEDED Çok fazla istek, 1 dakika bekleyin',
  },
  'limit-ends-after-a-minute': {
    operation: createOrder,
    statuses: [429],
    text: {
      en: 'A minute after a 429 requests are accepted again.',
      tr: '429’dan bir dakika sonra istekler yeniden kabul edilir.',
    },
    basis: 'stated',
    document: page,
    quote: '429 RATE_LIMIT_EXCEEDED Çok fazla istek, 1 dakika bekleyin',
    untestable: {
      en: 'It takes a real minute on a target whose clock is not ours; the mock’s own clock is tested.',
      tr: 'Saati bizde olmayan hedefte gerçek bir dakika sürer; sahte sunucunun saati ayrıca sınanır.',
    },
  },

  'unexpected-error-is-500': {
    operation: createOrder,
    statuses: [500],
    text: { en: 'An unexpected error is answered with 500.', tr: 'Beklenmeyen hata 500 ile yanıtlanır.' },
    basis: 'stated',
    document: 'errors.md',
    quote: '`500` (unexpected)',
    untestable: {
      en: 'No request brings about an unexpected error in a sound server.',
      tr: 'Sağlam bir sunucuda beklenmeyen hata doğuran istek yoktur.',
    },
  },
  'maintenance-is-503': {
    operation: createOrder,
    statuses: [503],
    text: { en: 'Maintenance is answered with 503.', tr: 'Bakım 503 ile yanıtlanır.' },
    basis: 'stated',
    document: 'errors.md',
    quote: '`503` (maintenance)',
    untestable: {
      en: 'A target cannot be asked to go into maintenance.',
      tr: 'Hedeften bakıma girmesi istenemez.',
    },
  },

  'health-is-200': {
    operation: 'getHealth',
    statuses: [200],
    text: { en: 'The health check is answered with 200.', tr: 'Health check 200 ile yanıtlanır.' },
    basis: 'stated',
    document: 'errors.md',
    quote: '`200` (health endpoints)',
  },
  'health-says-ok': {
    operation: 'getHealth',
    statuses: [200],
    text: { en: 'The health body says "status": "ok".', tr: 'Health gövdesinde "status": "ok" yazar.' },
    basis: 'shown',
    document: page,
    quote: '"status": "ok"',
  },
  'health-version': {
    operation: 'getHealth',
    statuses: [200],
    text: { en: 'The health body has a text "version".', tr: 'Health gövdesinde "version" metni bulunur.' },
    basis: 'shown',
    document: page,
    quote: '"version": "1.0.0"',
  },
  'health-timestamp': {
    operation: 'getHealth',
    statuses: [200],
    text: {
      en: 'The health body has a "timestamp" in ISO 8601.',
      tr: 'Health gövdesinde ISO 8601 biçiminde "timestamp" bulunur.',
    },
    basis: 'shown',
    document: page,
    quote: '"timestamp": "2025-11-10T12:34:56+03:00"',
  },
  'health-needs-no-credentials': {
    operation: 'getHealth',
    text: {
      en: 'The health check needs no credentials.',
      tr: 'Health check kimlik bilgisi istemez.',
    },
    basis: 'assumed',
    level: 'should',
  },
  'later-duplicate-is-200': {
    operation: createOrder,
    text: {
      en: 'MuditaPOS, the later revision, answers a duplicate with 200.',
      tr: 'Sonraki sürüm MuditaPOS, tekrarı 200 ile yanıtlar.',
    },
    basis: 'later',
    document: 'muditapos-later-revision.md',
    quote: '| Duplicate | `200` with `{"status":"dupl` (the copy ends here) |',
    untestable: {
      en: 'It is another endpoint on another host, not this surface.',
      tr: 'Bu yüzey değil; başka sunucuda başka bir uç nokta.',
    },
  },
  'later-created-is-201': {
    operation: createOrder,
    text: {
      en: 'MuditaPOS, the later revision, answers a new order with 201 and its own UUID.',
      tr: 'Sonraki sürüm MuditaPOS, yeni siparişi 201 ve kendi UUID’siyle yanıtlar.',
    },
    basis: 'later',
    document: 'muditapos-later-revision.md',
    quote: '`201` with `{"status":"accepted","orderId":"<UUID, theirs>"}`',
    untestable: {
      en: 'It is another endpoint on another host, not this surface.',
      tr: 'Bu yüzey değil; başka sunucuda başka bir uç nokta.',
    },
  },
})
