import { httpSanity } from '../http-sanity.js'
import { defineRequirements } from '../requirement.js'
import { presenceRequirements, typeRequirements, yesNoRequirements } from './order-field-requirements.js'

const page = 'siparis-gonderimi.txt'
const receiveOrder = 'receiveOrder'

/** What BK Yemek expects of the POS it sends orders to (surface `bkyemek/pos`). */
export const posRequirements = defineRequirements({
  ...httpSanity,
  ...presenceRequirements,
  ...typeRequirements,
  ...yesNoRequirements,

  'missing-credentials-are-401': {
    operation: receiveOrder,
    statuses: [401],
    text: {
      en: 'A request with neither X-API-KEY nor X-API-SECRET is refused with 401.',
      tr: 'X-API-KEY ve X-API-SECRET taşımayan istek 401 ile reddedilir.',
    },
    basis: 'stated',
    document: page,
    quote: '- 401 Unauthorized: API Key/Secret eksik',
  },
  'api-key-required': {
    operation: receiveOrder,
    statuses: [401, 403],
    reading: 'bkyemek.half-pair',
    text: {
      en: 'A request with X-API-SECRET alone is refused with 401 or 403.',
      tr: 'Yalnızca X-API-SECRET taşıyan istek 401 veya 403 ile reddedilir.',
    },
    basis: 'stated',
    document: page,
    quote: 'Her istekte şu header bilgileri gönderilir:\nX-API-KEY: {api_key}\nX-API-SECRET: {api_secret}',
  },
  'api-secret-required': {
    operation: receiveOrder,
    statuses: [401, 403],
    reading: 'bkyemek.half-pair',
    text: {
      en: 'A request with X-API-KEY alone is refused with 401 or 403.',
      tr: 'Yalnızca X-API-KEY taşıyan istek 401 veya 403 ile reddedilir.',
    },
    basis: 'stated',
    document: page,
    quote: 'Her istekte şu header bilgileri gönderilir:\nX-API-KEY: {api_key}\nX-API-SECRET: {api_secret}',
  },
  'half-a-pair-is-401': {
    operation: receiveOrder,
    statuses: [401],
    reading: 'bkyemek.half-pair',
    level: 'should',
    text: {
      en: 'A request with only one of the two headers counts as missing credentials: 401.',
      tr: 'İki başlıktan yalnızca birini taşıyan istekte bilgi eksik sayılır: 401.',
    },
    basis: 'assumed',
  },
  'empty-credentials-refused': {
    operation: receiveOrder,
    statuses: [401, 403],
    text: {
      en: 'Headers that are there but empty are refused, as missing (401) or as wrong (403).',
      tr: 'Gönderilen ama boş olan başlıklar eksik (401) veya hatalı (403) sayılarak reddedilir.',
    },
    basis: 'stated',
    document: page,
    quote: '- 401 Unauthorized: API Key/Secret eksik\n- 403 Forbidden: API bilgileri hatalı',
  },
  'wrong-api-key-is-403': {
    operation: receiveOrder,
    statuses: [403],
    text: {
      en: 'A wrong API key with the right secret is refused with 403.',
      tr: 'Doğru gizli anahtarla birlikte gelen yanlış API anahtarı 403 ile reddedilir.',
    },
    basis: 'stated',
    document: page,
    quote: '- 403 Forbidden: API bilgileri hatalı',
  },
  'wrong-api-secret-is-403': {
    operation: receiveOrder,
    statuses: [403],
    text: {
      en: 'A wrong secret with the right API key is refused with 403.',
      tr: 'Doğru API anahtarıyla birlikte gelen yanlış gizli anahtar 403 ile reddedilir.',
    },
    basis: 'stated',
    document: page,
    quote: '- 403 Forbidden: API bilgileri hatalı',
  },
  'credentials-are-case-sensitive': {
    operation: receiveOrder,
    statuses: [403],
    text: {
      en: 'Credentials in another letter case are wrong ones.',
      tr: 'Büyük-küçük harfi farklı yazılan kimlik bilgileri hatalıdır.',
    },
    basis: 'stated',
    document: page,
    quote: '- 403 Forbidden: API bilgileri hatalı',
  },
  'credentials-judged-before-body': {
    operation: receiveOrder,
    statuses: [403],
    level: 'should',
    text: {
      en: 'A faulty order with wrong credentials gets 403, not 400.',
      tr: 'Hatalı kimlik bilgisiyle gelen hatalı sipariş 400 değil 403 alır.',
    },
    basis: 'assumed',
  },
  'secrets-not-echoed': {
    operation: receiveOrder,
    level: 'should',
    text: {
      en: 'No answer repeats the API key or the secret.',
      tr: 'Hiçbir yanıt API anahtarını veya gizli anahtarı geri vermez.',
    },
    basis: 'assumed',
  },

  'order-accepted': {
    operation: receiveOrder,
    statuses: [200],
    reading: 'bkyemek.direction',
    text: {
      en: 'A valid order is taken: it is answered with a 2xx.',
      tr: 'Geçerli sipariş alınır: 2xx ile yanıtlanır.',
    },
    basis: 'stated',
    document: page,
    quote: 'Başarılı Yanıt Beklentisi',
  },
  'success-is-200': {
    operation: receiveOrder,
    statuses: [200],
    level: 'should',
    text: {
      en: 'A taken order is answered with exactly 200; the page gives the body but no status.',
      tr: 'Alınan sipariş tam olarak 200 ile yanıtlanır; sayfa gövdeyi verir, durum kodunu vermez.',
    },
    basis: 'assumed',
  },
  'success-is-true': {
    operation: receiveOrder,
    statuses: [200],
    text: {
      en: 'The answer to a taken order says "success": true, a JSON boolean.',
      tr: 'Alınan siparişin yanıtında JSON boolean olarak "success": true bulunur.',
    },
    basis: 'shown',
    document: page,
    quote: '"success": true',
  },
  'success-message': {
    operation: receiveOrder,
    statuses: [200],
    text: {
      en: 'The answer to a taken order says "message": "Sipariş alındı.", full stop included.',
      tr: 'Alınan siparişin yanıtında, noktasıyla birlikte "message": "Sipariş alındı." bulunur.',
    },
    basis: 'shown',
    document: page,
    quote: '"message": "Sipariş alındı."',
  },
  'all-fields-accepted': {
    operation: receiveOrder,
    statuses: [200],
    text: {
      en: 'An order with all 34 fields is accepted.',
      tr: '34 alanın tümünü taşıyan sipariş kabul edilir.',
    },
    basis: 'stated',
    document: page,
    quote:
      'tüm sipariş bilgileri, müşteri verileri, adres, ürünler ve ödeme detayları tek bir JSON payload içinde iletilir.',
  },
  'optional-fields-optional': {
    operation: receiveOrder,
    statuses: [200],
    text: {
      en: 'An order with nothing but the fifteen required fields is accepted.',
      tr: 'Yalnızca on beş zorunlu alanı taşıyan sipariş kabul edilir.',
    },
    basis: 'stated',
    document: page,
    quote: '| adres_aciklama | string | Hayır | Ek yön tarifi (kapı no vs.) |',
  },
  'null-in-optional-fields-accepted': {
    operation: receiveOrder,
    statuses: [200],
    text: {
      en: 'null in an optional field counts as left out.',
      tr: 'İsteğe bağlı alandaki null, alan gönderilmemiş sayılır.',
    },
    basis: 'assumed',
  },
  'several-items-accepted': {
    operation: receiveOrder,
    statuses: [200],
    text: {
      en: 'An order of several items is accepted.',
      tr: 'Birden çok öğe taşıyan sipariş kabul edilir.',
    },
    basis: 'stated',
    document: page,
    quote: 'Sipariş içeriği ürün listesidir.',
  },
  'items-without-choices-accepted': {
    operation: receiveOrder,
    statuses: [200],
    reading: 'bkyemek.empty-item-text',
    level: 'should',
    text: {
      en: 'An item whose tercihler_adi, cikarilacaklar_adi and urun_not are empty texts is accepted.',
      tr: 'tercihler_adi, cikarilacaklar_adi ve urun_not alanları boş metin olan öğe kabul edilir.',
    },
    basis: 'assumed',
  },

  'payment-types-accepted': {
    operation: receiveOrder,
    statuses: [200],
    text: {
      en: '"Nakit" and "Online" are each accepted as odeme_tipi.',
      tr: 'odeme_tipi olarak "Nakit" ve "Online" değerlerinin her biri kabul edilir.',
    },
    basis: 'stated',
    document: page,
    quote: '| odeme_tipi | string | Evet | “Nakit”, “Online” vb. |',
  },
  'other-payment-types-accepted': {
    operation: receiveOrder,
    statuses: [200],
    text: {
      en: 'The list of payment types is open ("vb."): another text in odeme_tipi is accepted.',
      tr: 'Ödeme tiplerinin listesi açıktır ("vb."): odeme_tipi alanında başka metin de kabul edilir.',
    },
    basis: 'stated',
    document: page,
    quote: '| odeme_tipi | string | Evet | “Nakit”, “Online” vb. |',
  },
  'initial-status-accepted': {
    operation: receiveOrder,
    statuses: [200],
    text: {
      en: '"Restoran Onayı Bekliyor" is accepted as siparis_durumu.',
      tr: 'siparis_durumu olarak "Restoran Onayı Bekliyor" kabul edilir.',
    },
    basis: 'stated',
    document: page,
    quote: '| siparis_durumu | string | Evet | Başlangıç durumu ("Restoran Onayı Bekliyor" vb.) |',
  },
  'other-initial-statuses-accepted': {
    operation: receiveOrder,
    statuses: [200],
    text: {
      en: 'The list of initial statuses is open ("vb."): another text in siparis_durumu is accepted.',
      tr: 'Başlangıç durumlarının listesi açıktır ("vb."): siparis_durumu alanında başka metin de kabul edilir.',
    },
    basis: 'stated',
    document: page,
    quote: '| siparis_durumu | string | Evet | Başlangıç durumu ("Restoran Onayı Bekliyor" vb.) |',
  },
  'courier-types-accepted': {
    operation: receiveOrder,
    statuses: [200],
    text: {
      en: '"BK Getirsin" and "Restoran Getirsin" are each accepted as kurye_tipi.',
      tr: 'kurye_tipi olarak "BK Getirsin" ve "Restoran Getirsin" değerlerinin her biri kabul edilir.',
    },
    basis: 'stated',
    document: page,
    quote: '| kurye_tipi | string | Hayır | “BK Getirsin” / “Restoran Getirsin” |',
  },
  // What the column Açıklama says of a value describes what is sent; unlike the columns Tip and Zorunlu,
  // it does not make a receiver that takes more a wrong one. Hence 'should'.
  'other-courier-types-refused': {
    operation: receiveOrder,
    statuses: [400],
    level: 'should',
    text: {
      en: 'Another text in kurye_tipi is refused with 400.',
      tr: 'kurye_tipi alanında başka metin 400 ile reddedilir.',
    },
    basis: 'stated',
    document: page,
    quote: '| kurye_tipi | string | Hayır | “BK Getirsin” / “Restoran Getirsin” |',
  },
  'other-phones-refused': {
    operation: receiveOrder,
    statuses: [400],
    text: {
      en: 'A musteri_telefon that does not begin with +90 is refused with 400.',
      tr: '+90 ile başlamayan musteri_telefon 400 ile reddedilir.',
    },
    basis: 'stated',
    document: page,
    quote: '| musteri_telefon | string | Evet | +90 ile başlayan uluslararası format |',
  },
  'other-date-formats-refused': {
    operation: receiveOrder,
    statuses: [400],
    text: {
      en: 'A siparis_tarihi that is a date but not in the form Y-m-d H:i:s is refused with 400.',
      tr: 'Tarih olan ama Y-m-d H:i:s biçiminde olmayan siparis_tarihi 400 ile reddedilir.',
    },
    basis: 'stated',
    document: page,
    quote: '| siparis_tarihi | datetime (Y-m-d H:i:s) | Evet | Siparişin zamanı |',
  },
  'impossible-dates-refused': {
    operation: receiveOrder,
    statuses: [400],
    text: {
      en: 'A day that no calendar has (2025-02-30 18:05:00) is refused with 400.',
      tr: 'Takvimde olmayan gün (2025-02-30 18:05:00) 400 ile reddedilir.',
    },
    basis: 'assumed',
  },
  'order-time-is-local-time': {
    operation: receiveOrder,
    reading: 'bkyemek.time-zone',
    text: {
      en: 'siparis_tarihi is read as local time in Türkiye.',
      tr: 'siparis_tarihi Türkiye yerel saati olarak okunur.',
    },
    basis: 'assumed',
    untestable: {
      en: 'No answer shows how the time was read.',
      tr: 'Hiçbir yanıt saatin nasıl okunduğunu göstermez.',
    },
  },
  'discounted-order-accepted': {
    operation: receiveOrder,
    statuses: [200],
    text: {
      en: 'An order whose odeme_tutari is below its siparis_tutari is accepted.',
      tr: 'odeme_tutari değeri siparis_tutari değerinden düşük olan sipariş kabul edilir.',
    },
    basis: 'stated',
    document: page,
    quote: '| odeme_tutari | float | Evet | Net ödeme tutarı (indirimli vb.) |',
  },
  'whole-amounts-accepted': {
    operation: receiveOrder,
    statuses: [200],
    level: 'should',
    text: {
      en: 'An amount without decimals (150) is accepted: JSON does not tell 150 from 150.0.',
      tr: 'Ondalıksız tutar (150) kabul edilir: JSON 150 ile 150.0 arasında ayrım yapmaz.',
    },
    basis: 'assumed',
  },
  'large-ids-accepted': {
    operation: receiveOrder,
    statuses: [200],
    level: 'should',
    text: {
      en: 'Ids beyond 32 bits are accepted: no limit is documented.',
      tr: '32 biti aşan kimlikler kabul edilir: belgede sınır yoktur.',
    },
    basis: 'assumed',
  },
  'turkish-text-accepted': {
    operation: receiveOrder,
    statuses: [200],
    text: {
      en: 'Turkish letters in names, addresses and notes are accepted.',
      tr: 'Ad, adres ve notlarda Türkçe harfler kabul edilir.',
    },
    basis: 'stated',
    document: page,
    quote: '| musteri_adi | string | Evet | Kullanıcının tam adı |',
  },
  'any-text-accepted': {
    operation: receiveOrder,
    statuses: [200],
    text: {
      en: 'A note may hold any characters: emoji, combining marks, line breaks.',
      tr: 'Not her karakteri içerebilir: emoji, birleşen işaretler, satır sonları.',
    },
    basis: 'stated',
    document: page,
    quote: '| kurye_not | string | Hayır | Kuryeye özel not |',
  },
  'long-text-accepted': {
    operation: receiveOrder,
    statuses: [200],
    level: 'should',
    text: {
      en: 'A note of 4,000 characters is accepted: no limit is documented.',
      tr: '4.000 karakterlik not kabul edilir: belgede sınır yoktur.',
    },
    basis: 'assumed',
  },

  'required-fields-not-null': {
    operation: receiveOrder,
    statuses: [400],
    text: {
      en: 'null in a required field of the order is refused with 400.',
      tr: 'Siparişin zorunlu alanında null 400 ile reddedilir.',
    },
    basis: 'stated',
    document: page,
    quote: '- 400 Bad Request: Eksik veya hatalı alan',
  },
  // That a field is contained is stated; what may stand in it where there is nothing to say is not.
  'item-name-and-quantity-not-null': {
    operation: receiveOrder,
    statuses: [400],
    level: 'should',
    text: {
      en: 'null as urun_adi or adet of an item is refused with 400.',
      tr: 'Öğenin urun_adi veya adet alanında null 400 ile reddedilir.',
    },
    basis: 'stated',
    document: page,
    quote: 'Her öğe aşağıdaki alanları içermelidir:',
  },
  'required-texts-not-empty': {
    operation: receiveOrder,
    statuses: [400],
    text: {
      en: 'An empty text in a required field of the order is refused with 400.',
      tr: 'Siparişin zorunlu alanında boş metin 400 ile reddedilir.',
    },
    basis: 'assumed',
  },
  'integers-are-whole': {
    operation: receiveOrder,
    statuses: [400],
    text: {
      en: 'A fraction in an integer field (adet 1.5) is refused with 400.',
      tr: 'Tam sayı alanında kesirli sayı (adet 1.5) 400 ile reddedilir.',
    },
    basis: 'stated',
    document: page,
    quote: '"adet": integer',
  },
  // A receiver that converts what can only mean one thing does no harm; the page's types forbid it all the same.
  'numeric-text-refused': {
    operation: receiveOrder,
    statuses: [400],
    level: 'should',
    text: {
      en: 'A number written as a text ("150") in a number field is refused with 400.',
      tr: 'Sayı alanında metin olarak yazılmış sayı ("150") 400 ile reddedilir.',
    },
    basis: 'stated',
    document: page,
    quote: '- 400 Bad Request: Eksik veya hatalı alan',
  },
  'number-in-text-field-refused': {
    operation: receiveOrder,
    statuses: [400],
    level: 'should',
    text: {
      en: 'A number in a text field (adres_kat 3) is refused with 400.',
      tr: 'Metin alanında sayı (adres_kat 3) 400 ile reddedilir.',
    },
    basis: 'stated',
    document: page,
    quote: '- 400 Bad Request: Eksik veya hatalı alan',
  },
  'every-item-validated': {
    operation: receiveOrder,
    statuses: [400],
    text: {
      en: 'Items after the first are validated like the first.',
      tr: 'İlkinden sonraki öğeler de ilki gibi doğrulanır.',
    },
    basis: 'stated',
    document: page,
    quote: 'Her öğe aşağıdaki alanları içermelidir:',
  },
  'items-are-objects': {
    operation: receiveOrder,
    statuses: [400],
    text: {
      en: 'An item that is no object is refused with 400.',
      tr: 'Nesne olmayan öğe 400 ile reddedilir.',
    },
    basis: 'stated',
    document: page,
    quote: 'Her öğe aşağıdaki alanları içermelidir:',
  },
  'empty-item-list-refused': {
    operation: receiveOrder,
    statuses: [400],
    text: {
      en: 'An order without any item is refused with 400.',
      tr: 'Hiç öğesi olmayan sipariş 400 ile reddedilir.',
    },
    basis: 'assumed',
  },
  'quantity-is-positive': {
    operation: receiveOrder,
    statuses: [400],
    text: {
      en: 'A quantity of zero or below is refused with 400.',
      tr: 'Sıfır veya altındaki adet 400 ile reddedilir.',
    },
    basis: 'assumed',
  },
  'amounts-not-negative': {
    operation: receiveOrder,
    statuses: [400],
    text: {
      en: 'A negative siparis_tutari or odeme_tutari is refused with 400.',
      tr: 'Negatif siparis_tutari veya odeme_tutari 400 ile reddedilir.',
    },
    basis: 'assumed',
  },

  'broken-json-refused': {
    operation: receiveOrder,
    statuses: [400],
    text: {
      en: 'A body that is not valid JSON is refused with a 4xx.',
      tr: 'Geçerli JSON olmayan gövde 4xx ile reddedilir.',
    },
    basis: 'stated',
    document: page,
    quote:
      'tüm sipariş bilgileri, müşteri verileri, adres, ürünler ve ödeme detayları tek bir JSON payload içinde iletilir.',
  },
  'broken-json-is-400': {
    operation: receiveOrder,
    statuses: [400],
    level: 'should',
    text: {
      en: 'The 4xx for broken JSON is 400; the page speaks of fields only.',
      tr: 'Bozuk JSON için 4xx kodu 400’dür; sayfa yalnızca alanlardan söz eder.',
    },
    basis: 'assumed',
  },
  'body-is-an-object': {
    operation: receiveOrder,
    statuses: [400],
    text: {
      en: 'A JSON body that is not an object lacks every field and is refused with 400.',
      tr: 'Nesne olmayan JSON gövdede hiçbir alan yoktur; 400 ile reddedilir.',
    },
    basis: 'stated',
    document: page,
    quote: '- 400 Bad Request: Eksik veya hatalı alan',
  },
  'charset-parameter-accepted': {
    operation: receiveOrder,
    statuses: [200],
    level: 'should',
    text: {
      en: '"application/json; charset=utf-8" is accepted like "application/json".',
      tr: '"application/json; charset=utf-8", "application/json" gibi kabul edilir.',
    },
    basis: 'assumed',
  },
  'other-content-type-refused': {
    operation: receiveOrder,
    text: {
      en: 'A request whose Content-Type is not application/json is refused with a 4xx.',
      tr: 'Content-Type değeri application/json olmayan istek 4xx ile reddedilir.',
    },
    basis: 'assumed',
  },
  'refusals-do-not-claim-success': {
    operation: receiveOrder,
    level: 'should',
    text: {
      en: 'An error’s body does not say "success": true.',
      tr: 'Hata gövdesinde "success": true bulunmaz.',
    },
    basis: 'assumed',
  },
  'refusals-explain-themselves': {
    operation: receiveOrder,
    text: {
      en: 'An error’s body is JSON with "success": false and a "message", as the successful one has.',
      tr: 'Hata gövdesi, başarılı yanıttaki gibi, "success": false ve "message" taşıyan JSON’dur.',
    },
    basis: 'assumed',
  },
  'system-error-is-500': {
    operation: receiveOrder,
    statuses: [500],
    reading: 'bkyemek.direction',
    text: {
      en: 'An error of the POS’s own system is answered with 500.',
      tr: 'POS tarafındaki sistem hatası 500 ile yanıtlanır.',
    },
    basis: 'stated',
    document: page,
    quote: '- 500 Internal Server Error: POS tarafı sistem hatası',
    untestable: {
      en: 'No request brings about a system error in a sound server.',
      tr: 'Sağlam bir sunucuda sistem hatası doğuran istek yoktur.',
    },
  },

  'repeated-order-answered-alike': {
    operation: receiveOrder,
    statuses: [200],
    reading: 'bkyemek.duplicate-order',
    level: 'should',
    text: {
      en: 'An order that is sent again under its siparis_id gets the answer of the first.',
      tr: 'Aynı siparis_id ile yeniden gönderilen sipariş ilk yanıtı alır.',
    },
    basis: 'assumed',
  },
  'order-after-refusal-accepted': {
    operation: receiveOrder,
    statuses: [200],
    level: 'should',
    text: {
      en: 'An order that was refused for a faulty field is accepted once it is mended.',
      tr: 'Hatalı alan yüzünden reddedilen sipariş, düzeltilince kabul edilir.',
    },
    basis: 'assumed',
  },
  'bursts-accepted': {
    operation: receiveOrder,
    statuses: [200],
    text: {
      en: 'Thirty orders within a second are all accepted: no rate limit is documented.',
      tr: 'Bir saniyede gelen otuz siparişin tümü kabul edilir: belgede istek sınırı yoktur.',
    },
    basis: 'assumed',
  },
})
