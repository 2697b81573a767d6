/** What the contracts’ OpenAPI documents say in English, in Turkish. */
export const turkishWords: Readonly<Record<string, string>> = {
  // HızırYemek
  "Tell HızırYemek an order's new status.": 'Siparişin yeni durumunu HızırYemek’e bildirir.',
  'Processed. The body is shown twice on the page; the status is shown nowhere, that it is 200 is assumed. No header is documented.':
    'İşlendi. Gövde sayfada iki kez gösteriliyor; durum kodu hiçbir yerde yok, 200 olduğu varsayım. Başlık belgelenmemiş.',
  'Bad Request, "Eksik veya geçersiz istek parametreleri": a parameter is missing or invalid. The sentence stands in the page\'s table and is no message on the wire; the body is not documented.':
    'Bad Request, “Eksik veya geçersiz istek parametreleri”: bir parametre eksik ya da geçersiz. Cümle sayfadaki tabloda geçiyor, yanıtta gönderilen bir mesaj değil; gövde belgelenmemiş.',
  'Unauthorized, "Geçersiz veya eksik x-secret-key": the secret is wrong or missing. The sentence stands in the page\'s table and is no message on the wire; the body is not documented.':
    'Unauthorized, “Geçersiz veya eksik x-secret-key”: gizli anahtar yanlış ya da eksik. Cümle sayfadaki tabloda geçiyor, yanıtta gönderilen bir mesaj değil; gövde belgelenmemiş.',
  'Not Found, "Belirtilen sipariş bulunamadı": there is no such order. The sentence stands in the page\'s table and is no message on the wire; the body is not documented.':
    'Not Found, “Belirtilen sipariş bulunamadı”: böyle bir sipariş yok. Cümle sayfadaki tabloda geçiyor, yanıtta gönderilen bir mesaj değil; gövde belgelenmemiş.',
  'A new order was placed.': 'Yeni bir sipariş verildi.',
  'Taken. No answer is documented: that it is 200 is assumed, any 2xx is as good. Whether a body is expected, and a `posOrderId` in it, is an open question (reading `hiziryemek.pos-order-id-link`).':
    'Alındı. Yanıt belgelenmemiş: 200 olduğu varsayım, herhangi bir 2xx de olur. Gövde ve içinde `posOrderId` beklenip beklenmediği açık bir soru (okuma `hiziryemek.pos-order-id-link`).',
  'Refused; no answer is documented.': 'Reddedildi; yanıt belgelenmemiş.',

  // BK Yemek
  'Take a new order.': 'Yeni siparişi alır.',
  'Taken. The body is shown as the expected successful answer; its status is written nowhere, 200 is assumed.':
    'Alındı. Gövde, beklenen başarılı yanıt olarak gösteriliyor; durum kodu hiçbir yerde yazmıyor, 200 varsayıldı.',
  'Eksik veya hatalı alan: a field is missing or faulty. No body is documented.':
    'Eksik veya hatalı alan. Gövde belgelenmemiş.',
  'API Key/Secret eksik: the API key or secret is missing. No body is documented.':
    'API Key/Secret eksik. Gövde belgelenmemiş.',
  'API bilgileri hatalı: the API credentials are wrong. No body is documented.':
    'API bilgileri hatalı. Gövde belgelenmemiş.',
  'POS tarafı sistem hatası: a system error on the POS side. No body is documented.':
    'POS tarafı sistem hatası. Gövde belgelenmemiş.',

  // Hesap Kurye
  'Check the credentials that the restaurant handed over.': 'Restoranın verdiği kimlik bilgilerini doğrular.',
  'The credentials are right. Neither status nor body is documented; both are assumed.':
    'Kimlik bilgileri doğru. Durum kodu da gövde de belgelenmemiş, ikisi de varsayım.',
  'The credentials are not right. Of the page\'s list of errors only the end of one line is left: "ApiKey, ApiSecret veya RestaurantID." Status and body are assumed.':
    'Kimlik bilgileri yanlış. Sayfadaki hata listesinden yalnızca bir satırın sonu kalmış: “ApiKey, ApiSecret veya RestaurantID.” Durum kodu ve gövde varsayım.',
  'Save a new package.': 'Yeni bir paket kaydeder.',
  'The package is saved. Neither status nor body is documented; both are assumed.':
    'Paket kaydedildi. Durum kodu da gövde de belgelenmemiş, ikisi de varsayım.',
  'Refused. No error of this operation is documented; status and body are assumed.':
    'Reddedildi. Bu işlemin hiçbir hatası belgelenmemiş; durum kodu ve gövde varsayım.',
  'List the payment methods that a package may name.':
    'Bir pakette kullanılabilecek ödeme yöntemlerini listeler.',
  'The payment methods: a list, or the one object of the sample; see the reading `hesapkurye.payment-methods`. The members are shown; the status is assumed.':
    'Ödeme yöntemleri: bir liste ya da örnekteki tek nesne; bkz. `hesapkurye.payment-methods` okuması. Alanlar gösterilmiş, durum kodu varsayım.',
  'Refused. Of the page\'s list of errors only the end of one line is left: "ApiKey veya ApiSecret." Status and body are assumed.':
    'Reddedildi. Sayfadaki hata listesinden yalnızca bir satırın sonu kalmış: “ApiKey veya ApiSecret.” Durum kodu ve gövde varsayım.',
  'Read a package and its status.': 'Bir paketi ve durumunu getirir.',
  'The package. The members are shown; the status is assumed.':
    'Paket. Alanlar gösterilmiş, durum kodu varsayım.',
  'Refused. Of the page\'s list of errors only the end of one line is left: "ApiKey veya ApiSecret." An order number that is not known is not spoken of. Status and body are assumed.':
    'Reddedildi. Sayfadaki hata listesinden yalnızca bir satırın sonu kalmış: “ApiKey veya ApiSecret.” Bilinmeyen sipariş numarasından söz edilmiyor. Durum kodu ve gövde varsayım.',
  'Cancel a package.': 'Bir paketi iptal eder.',
  'The package is cancelled. The body is shown; the status is assumed.':
    'Paket iptal edildi. Gövde gösterilmiş, durum kodu varsayım.',
  'Refused. Of the page\'s list of errors only the end of one line is left: "ApiKey, ApiSecret veya RestaurantID." An order number that is not known and a package that is delivered or cancelled already are not spoken of. Status and body are assumed.':
    'Reddedildi. Sayfadaki hata listesinden yalnızca bir satırın sonu kalmış: “ApiKey, ApiSecret veya RestaurantID.” Bilinmeyen sipariş numarasından, teslim ya da iptal edilmiş paketten söz edilmiyor. Durum kodu ve gövde varsayım.',
  "Hand out a restaurant's credentials to its user.": 'Restoranın kimlik bilgilerini kullanıcısına verir.',
  'The RestaurantID, ApiKey and ApiSecret to use. The sentence is on the page, the sample of the answer is cut off: names, nesting and status are assumed.':
    'Kullanılacak RestaurantID, ApiKey ve ApiSecret. Cümle sayfada var, yanıt örneği yarıda kesilmiş: alan adları, iç içe yapı ve durum kodu varsayım.',

  // KuzeyPOS
  'The courier set out with an order, or delivered it.':
    'Kurye siparişle yola çıktı ya da siparişi teslim etti.',
  'The order has the new status.': 'Sipariş yeni durumuna geçti.',
  'The `x-api-key` header is missing, an id is invalid, or the order is already delivered or cancelled. Assumed too where the documents name no answer: a missing or other `status`, a field of the wrong type, broken JSON.':
    '`x-api-key` başlığı eksik, bir kimlik geçersiz ya da sipariş zaten teslim veya iptal edilmiş. Belgelerin yanıt yazmadığı yerlerde de 400 varsayıldı: eksik ya da başka bir `status`, türü yanlış alan, bozuk JSON.',
  'Not documented: a wrong API key under the reading `unauthorized` of `kuzeypos.wrong-api-key`. The default is the 404 of a missing integration.':
    'Belgelenmemiş: `kuzeypos.wrong-api-key` okumasının `unauthorized` değerinde yanlış API anahtarının yanıtı. Varsayılan okumada, entegrasyon bulunamadığında dönen 404 gelir.',
  'The restaurant has no courier integration, or an inactive one; or the order is not found for this restaurant.':
    'Restoranın kurye entegrasyonu yok ya da etkin değil; veya sipariş bu restoranda bulunamadı.',
  'The order could not be updated.': 'Sipariş güncellenemedi.',
  'Not documented: another refusal, as of a wrong key or of what is no JSON. A 429 is ruled out, since no rate limit applies.':
    'Belgelenmemiş: yanlış anahtar ya da JSON olmayan gövde gibi başka bir ret. İstek sınırı olmadığından 429 söz konusu değil.',
  'A delivery order reached the restaurant, or the restaurant called a courier by hand.':
    'Restorana teslimatlı bir sipariş geldi ya da restoran elle kurye çağırdı.',
  'Taken. No answer is documented; any 2xx is understood so.':
    'Alındı. Yanıt belgelenmemiş; her 2xx böyle anlaşılır.',

  // MuditaKurye
  'Create an order.': 'Sipariş oluşturur.',
  'Accepted; processed asynchronously. A repeat of an accepted order gets it too.':
    'Kabul edildi, asenkron işlenecek. Kabul edilmiş bir siparişin tekrarı da bu yanıtı alır.',
  '`MISSING_REQUIRED_FIELD`: orderId or restaurantId is missing. `INVALID_PAYLOAD`: the JSON is invalid or malformed. The errors page calls a missing field `VAL_001`.':
    '`MISSING_REQUIRED_FIELD`: orderId veya restaurantId eksik. `INVALID_PAYLOAD`: JSON geçersiz ya da bozuk. Hata kodları sayfası eksik alana `VAL_001` diyor.',
  '`AUTHENTICATION_FAILED`: the API key or the credentials are invalid. The errors page tells an invalid key (`AUTH_001`), an expired one (`AUTH_002`) and invalid Basic credentials (`AUTH_003`) apart.':
    '`AUTHENTICATION_FAILED`: API anahtarı ya da kimlik bilgileri geçersiz. Hata kodları sayfası geçersiz anahtarı (`AUTH_001`), süresi dolmuş anahtarı (`AUTH_002`) ve geçersiz Basic bilgilerini (`AUTH_003`) ayırıyor.',
  '`INTEGRATION_DISABLED`: the integration is off for this restaurant; `AUTH_004` on the errors page.':
    '`INTEGRATION_DISABLED`: bu restoranın entegrasyonu kapalı; hata kodları sayfasında `AUTH_004`.',
  '`RESTAURANT_NOT_FOUND`: the restaurantId is invalid.': '`RESTAURANT_NOT_FOUND`: restaurantId geçersiz.',
  '`DUPLICATE_ORDER_ID`: this orderId has already been used. See the reading `muditakurye.duplicate-order`.':
    '`DUPLICATE_ORDER_ID`: bu orderId daha önce kullanılmış. Bkz. `muditakurye.duplicate-order` okuması.',
  '`VALIDATION_ERROR`: data validation failed, details in the answer; `VAL_001` or `VAL_002` on the errors page.':
    '`VALIDATION_ERROR`: veri doğrulaması başarısız, ayrıntılar yanıtta; hata kodları sayfasında `VAL_001` veya `VAL_002`.',
  '`RATE_LIMIT_EXCEEDED`: too many requests, wait 1 minute. Neither a number nor a header is documented.':
    '`RATE_LIMIT_EXCEEDED`: çok fazla istek, 1 dakika bekleyin. Sınırın sayısı da bir başlık da belgelenmemiş.',
  'Unexpected error (errors page); no code is known.':
    'Beklenmeyen hata (hata kodları sayfası); kodu bilinmiyor.',
  'Maintenance (errors page); no code is known.': 'Bakım (hata kodları sayfası); kodu bilinmiyor.',
  'Tell whether the API is working.': 'API’nin çalışıp çalışmadığını söyler.',
  'The API is working.': 'API çalışıyor.',
  'No error is documented for this operation.': 'Bu işlem için belgelenmiş bir hata yok.',
  "An order's status changed.": 'Bir siparişin durumu değişti.',
  "Taken. A third party's notes ask for 200 within 5 seconds; no official page was read so far.":
    'Alındı. Üçüncü bir tarafın notları 5 saniye içinde 200 istiyor; resmi sayfaların o kısmı elimizde yok.',
  'An order was cancelled.': 'Bir sipariş iptal edildi.',
  'Taken (assumed, as for the status event).': 'Alındı (durum olayındaki gibi varsayım).',
}
