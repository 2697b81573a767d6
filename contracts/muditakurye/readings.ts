import { defineReadings } from '../contract/reading.js'

export const readings = defineReadings({
  'muditakurye.duplicate-order': {
    question: {
      en: 'One page says that a repeated orderId gets 202 and, a few lines above, 409 DUPLICATE_ORDER_ID. Which, when?',
      tr: 'Aynı sayfa tekrarlanan orderId için hem 202 hem 409 DUPLICATE_ORDER_ID diyor. Hangisi, ne zaman?',
    },
    values: {
      either: {
        en: 'The same payload: 202 and nothing new. Another payload under the same id: 202 and nothing new, or 409.',
        tr: 'Aynı içerik: 202 ve yeni sipariş yok. Aynı kimlikle başka içerik: 202 ve yeni sipariş yok ya da 409.',
      },
      'replay-or-conflict': {
        en: 'The same payload: 202 and nothing new. Another payload under the same id: 409.',
        tr: 'Aynı içerik: 202 ve yeni sipariş yok. Aynı kimlikle başka içerik: 409.',
      },
      replay: { en: 'Always 202 and nothing new.', tr: 'Her zaman 202 ve yeni sipariş yok.' },
      conflict: { en: 'Always 409.', tr: 'Her zaman 409.' },
    },
    default: 'either',
    why: {
      en: 'The sentence on repeats speaks of the orderId alone, the table of a used orderId: no sentence speaks of the payload, so that each answer is the page’s own. The mock refuses another payload with 409.',
      tr: 'Tekrar cümlesi yalnızca orderId’den, tablo kullanılmış orderId’den söz ediyor; içerikten söz eden cümle yok, yani iki yanıt da sayfanın kendi yanıtı. Mock sunucu başka içeriği 409 ile reddeder.',
    },
  },
  'muditakurye.error-codes': {
    question: {
      en: 'The create-order page and the errors page name the same errors differently. Which names are on the wire?',
      tr: 'Sipariş oluşturma sayfası ile hata kodları sayfası aynı hatalara farklı adlar veriyor. Hangileri kullanılıyor?',
    },
    values: {
      either: {
        en: 'The names of either page, for the same status.',
        tr: 'Aynı durum kodu için iki sayfadan birinin adları.',
      },
      'create-order-page': {
        en: 'AUTHENTICATION_FAILED and its kind.',
        tr: 'AUTHENTICATION_FAILED ve benzerleri.',
      },
      'errors-page': { en: 'AUTH_001 and its kind.', tr: 'AUTH_001 ve benzerleri.' },
    },
    default: 'either',
    why: {
      en: 'Neither page mentions the names of the other.',
      tr: 'Hiçbir sayfa diğerinin adlarından söz etmiyor.',
    },
  },
  'muditakurye.missing-field': {
    question: {
      en: '400 is documented for a missing orderId or restaurantId; customerName and deliveryAddress are required too. Which status do they get?',
      tr: 'Eksik orderId veya restaurantId için 400 yazılı; customerName ve deliveryAddress da zorunlu. Onlar hangi kodu alır?',
    },
    values: {
      either: { en: '400 or 422.', tr: '400 veya 422.' },
      '400': { en: '400, as for orderId.', tr: 'orderId gibi 400.' },
      '422': { en: '422 VALIDATION_ERROR.', tr: '422 VALIDATION_ERROR.' },
    },
    default: 'either',
    why: {
      en: 'The errors page puts a missing field under 400/422 without saying which.',
      tr: 'Hata kodları sayfası eksik alanı 400/422 altında, hangisi olduğunu söylemeden veriyor.',
    },
  },
  'muditakurye.wrong-type': {
    question: {
      en: 'A field of the wrong JSON type: 400 INVALID_PAYLOAD or 422 VALIDATION_ERROR?',
      tr: 'Yanlış JSON türünde bir alan: 400 INVALID_PAYLOAD mı, 422 VALIDATION_ERROR mı?',
    },
    values: {
      either: { en: '400 or 422.', tr: '400 veya 422.' },
      '400': { en: '400 INVALID_PAYLOAD.', tr: '400 INVALID_PAYLOAD.' },
      '422': { en: '422 VALIDATION_ERROR.', tr: '422 VALIDATION_ERROR.' },
    },
    default: 'either',
    why: { en: 'Both descriptions fit.', tr: 'İki açıklama da uyuyor.' },
  },
  'muditakurye.webhook-retries': {
    question: {
      en: 'A third party notes that webhooks are repeated; no page of the partner that we have says when or how often. Are they?',
      tr: 'Üçüncü bir taraf webhook’ların tekrarlandığını not etmiş; elimizdeki resmi sayfalarda zamanı ve sayısı yok. Tekrarlanır mı?',
    },
    values: {
      none: { en: 'A webhook is sent once.', tr: 'Webhook bir kez gönderilir.' },
      three: {
        en: 'Where the answer is no 2xx, three times more, a minute apart.',
        tr: 'Yanıt 2xx değilse birer dakika arayla üç kez daha gönderilir.',
      },
    },
    default: 'none',
    why: {
      en: 'Neither number nor interval is known; a mock does not make them up unasked.',
      tr: 'Sayı da aralık da bilinmiyor; mock sunucu bunları kendiliğinden uydurmaz.',
    },
  },
})
