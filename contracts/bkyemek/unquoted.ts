import { defineUnquoted } from '../requirements/unquoted.js'

const document = 'siparis-gonderimi.txt'

/** What of the page obliges nobody. */
export const unquoted = defineUnquoted([
  {
    document,
    text: 'Sipariş Aktarımı Nasıl Gerçekleşir?',
    reason: {
      en: 'Heading of the sentences about the transfer.',
      tr: 'Aktarımı anlatan cümlelerin başlığı.',
    },
  },
  { document, text: 'API Endpoint', reason: { en: 'Heading of the address.', tr: 'Adresin başlığı.' } },
  {
    document,
    text: 'Yetkilendirme',
    reason: { en: 'Heading of the headers that are sent.', tr: 'Gönderilen header bilgilerinin başlığı.' },
  },
  {
    document,
    text: 'Hata Durumları',
    reason: { en: 'Heading of the list of errors.', tr: 'Hata listesinin başlığı.' },
  },
  {
    document,
    text: "Bir sonraki sayfada bu payload'un örnek çıktısı gösterilecektir.",
    reason: {
      en: 'It announces a page with a sample, which is not at hand: an open question.',
      tr: 'Örnek içeren sonraki sayfayı duyuruyor; o sayfa elimizde yok: açık bir soru.',
    },
  },
])
