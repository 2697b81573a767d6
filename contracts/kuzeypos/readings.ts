import { defineReadings } from '../contract/reading.js'

export const readings = defineReadings({
  'kuzeypos.wrong-api-key': {
    question: {
      en: 'A missing API key gets 400; no answer is documented for a wrong one. Which does it get?',
      tr: 'Eksik API anahtarı 400 alıyor; yanlış anahtar için yanıt belgelenmemiş. Hangisini alır?',
    },
    values: {
      'not-found': {
        en: '404 "Kurye entegrasyonu bulunamadı veya aktif değil".',
        tr: '404 "Kurye entegrasyonu bulunamadı veya aktif değil".',
      },
      unauthorized: { en: '401; its text is not known.', tr: '401; metni bilinmiyor.' },
    },
    default: 'not-found',
    why: {
      en: 'No 401 is documented, and a search by restaurant and key finds no integration.',
      tr: '401 belgelenmemiş; restoran ve anahtarla yapılan arama bir entegrasyon bulamaz.',
    },
  },
  'kuzeypos.retried-call': {
    question: {
      en: 'The system tries again 3 times, says an answer whose question is lost. Which call does it repeat?',
      tr: 'Sorusu kaybolmuş bir yanıt, sistemin 3 kez yeniden denediğini söylüyor. Hangi çağrı yinelenir?',
    },
    values: {
      'order-push': {
        en: 'The push of an order to the courier company.',
        tr: 'Siparişin kurye firmasına gönderimi.',
      },
      'platform-update': {
        en: 'The update of the platform that the order came from; a push is made once.',
        tr: 'Siparişin geldiği platformun güncellenmesi; sipariş kurye firmasına bir kez gönderilir.',
      },
    },
    default: 'order-push',
    why: {
      en: 'A failed platform update has an answer of its own on the page, which names no retry.',
      tr: 'Başarısız platform güncellemesinin sayfada ayrı bir yanıtı var; orada yeniden deneme geçmiyor.',
    },
  },
  'kuzeypos.retry-interval': {
    question: {
      en: 'The system tries again 3 times. How long does it wait before each?',
      tr: 'Sistem 3 kez yeniden deniyor. Her denemeden önce ne kadar bekler?',
    },
    values: {
      'ten-seconds': { en: 'Ten seconds before each.', tr: 'Her denemeden önce on saniye.' },
      minute: { en: 'A minute before each.', tr: 'Her denemeden önce bir dakika.' },
      growing: {
        en: 'Longer each time: ten seconds, a minute, five minutes.',
        tr: 'Her seferinde daha uzun: on saniye, bir dakika, beş dakika.',
      },
    },
    default: 'ten-seconds',
    why: {
      en: 'No interval is written; a ready meal that waits for a courier cannot wait long.',
      tr: 'Süre yazılmamış; kurye bekleyen hazır yemek uzun süre bekleyemez.',
    },
  },
})
