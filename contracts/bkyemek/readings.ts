import { defineReadings } from '../contract/reading.js'

export const readings = defineReadings({
  'bkyemek.direction': {
    question: {
      en: 'The page says that the order goes to the configured POS and calls a 500 an error of the POS side, but writes the address on bkyemek.com. Who serves the call?',
      tr: 'Sayfa siparişin tanımlı POS sistemine aktarıldığını ve 500’ün POS tarafı hatası olduğunu söylüyor, ama adres bkyemek.com üzerinde. Çağrıyı kim karşılar?',
    },
    values: {
      'bk-yemek-calls': {
        en: 'The POS serves it and BK Yemek calls it; the host in the page is an example or a gateway.',
        tr: 'POS karşılar, BK Yemek çağırır; sayfadaki sunucu adı bir örnek ya da aracıdır.',
      },
      'pos-calls': {
        en: 'BK Yemek serves it and the POS sends its orders there; a POS then serves nothing.',
        tr: 'BK Yemek karşılar, POS siparişlerini oraya gönderir; bu durumda POS hiçbir çağrı karşılamaz.',
      },
    },
    default: 'bk-yemek-calls',
    why: {
      en: 'The prose, the 500 row, the word “expected” over the answer and the initial status “Restoran Onayı Bekliyor” all speak of a POS that receives; only the host speaks against it.',
      tr: 'Metin, 500 satırı, yanıtın üstündeki “beklenti” sözü ve “Restoran Onayı Bekliyor” başlangıç durumu siparişi alan bir POS’u anlatıyor; yalnızca sunucu adı buna uymuyor.',
    },
  },
  'bkyemek.half-pair': {
    question: {
      en: 'Missing credentials are 401, wrong ones 403. Which is it when only one of the two headers is sent?',
      tr: 'Eksik bilgi 401, hatalı bilgi 403. İki başlıktan yalnızca biri gönderilirse hangisi?',
    },
    values: {
      either: { en: '401 or 403.', tr: '401 veya 403.' },
      '401': { en: '401: the other header is missing.', tr: '401: diğer başlık eksik.' },
      '403': { en: '403: the pair is wrong.', tr: '403: çift hatalı.' },
    },
    default: 'either',
    why: {
      en: '“API Key/Secret eksik” fits 401 by the letter, but the page does not speak of half a pair.',
      tr: '“API Key/Secret eksik” sözü 401’e uyuyor, ama sayfa yarım çiftten söz etmiyor.',
    },
  },
  'bkyemek.empty-item-text': {
    question: {
      en: 'Each item must contain its five fields. What do tercihler_adi, cikarilacaklar_adi and urun_not hold when there is nothing to say?',
      tr: 'Her öğe beş alanı içermeli. Söylenecek bir şey yoksa tercihler_adi, cikarilacaklar_adi ve urun_not ne taşır?',
    },
    values: {
      'empty-string': { en: 'An empty text.', tr: 'Boş metin.' },
      null: { en: 'null.', tr: 'null.' },
      either: { en: 'An empty text or null.', tr: 'Boş metin veya null.' },
    },
    default: 'empty-string',
    why: {
      en: 'The page gives the fields the type string and an empty text is one.',
      tr: 'Sayfa bu alanların türünü string olarak veriyor; boş metin de bir string’dir.',
    },
  },
  'bkyemek.duplicate-order': {
    question: {
      en: 'siparis_id is unique. What does a repeated siparis_id get, for instance after a lost answer?',
      tr: 'siparis_id benzersiz. Tekrar gönderilen siparis_id, örneğin kaybolan bir yanıttan sonra, ne alır?',
    },
    values: {
      replay: {
        en: 'The same answer as the first; no second order.',
        tr: 'İlkiyle aynı yanıt; ikinci sipariş oluşmaz.',
      },
      refused: { en: 'A 4xx.', tr: 'Bir 4xx.' },
    },
    default: 'replay',
    why: {
      en: 'A sender that lost the answer learns in this way that the order has arrived; the page is silent.',
      tr: 'Yanıtı kaybeden gönderici siparişin ulaştığını ancak böyle öğrenir; sayfa bu konuda bir şey söylemiyor.',
    },
  },
  'bkyemek.time-zone': {
    question: {
      en: 'siparis_tarihi (Y-m-d H:i:s) has no time zone. Which one is meant?',
      tr: 'siparis_tarihi (Y-m-d H:i:s) saat dilimi taşımıyor. Hangisi kastediliyor?',
    },
    values: {
      'europe-istanbul': { en: 'Local time in Türkiye.', tr: 'Türkiye yerel saati.' },
      utc: { en: 'UTC.', tr: 'UTC.' },
    },
    default: 'europe-istanbul',
    why: {
      en: 'Restaurants and customers are in Türkiye; the page is silent.',
      tr: 'Restoranlar ve müşteriler Türkiye’de; sayfa bu konuda bir şey söylemiyor.',
    },
  },
})
