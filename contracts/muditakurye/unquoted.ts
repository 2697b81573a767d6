import { defineUnquoted } from '../requirements/unquoted.js'

const document = 'siparis-olusturma.txt'

const headings = [
  'Sipariş Oluşturma',
  'Endpoint',
  'Request',
  'Headers',
  'Body Parameters',
  'Item Object',
  'Request Örnekleri',
  'Response',
  'Hata Yanıtları',
  'İdempotency (Tekrar Güvenliği)',
  'En İyi Uygulama',
  'Özel Durumlar',
  'Zamanlanmış Teslimat',
  'Zamanlanmış Sipariş Onayı',
  'Online Ödeme',
  'Koordinat Olmadan Adres',
  'Koordinat Önerilir',
  'Health Check Endpoint',
  'Sonraki Adım',
]

const tableHeads = ['Header Zorunlu Açıklama', 'Alan Tip Zorunlu Açıklama', 'HTTP Status Hata Kodu Açıklama']

/** What of the page obliges nobody. */
export const unquoted = defineUnquoted([
  ...headings.map((text) => ({ document, text, reason: { en: 'A heading.', tr: 'Bir başlık.' } })),
  ...tableHeads.map((text) => ({
    document,
    text,
    reason: { en: 'Head of a table.', tr: 'Bir tablonun başlığı.' },
  })),
  {
    document,
    text: 'Ana içeriğe geç',
    reason: {
      en: 'A link of the site, for readers of the page.',
      tr: 'Sayfayı okuyanlar için bir bağlantı.',
    },
  },
  {
    document,
    text: 'Detaylı hata açıklamaları için Hata Kodları sayfasına bakın.',
    reason: {
      en: 'Leads to the errors page, whose bodies this contract has beside those of this one.',
      tr: 'Hata kodları sayfasına götürür; o sayfanın gövdeleri de bu sözleşmededir.',
    },
  },
  {
    document,
    text: 'Örneğin: {POS_ID}_{ORDER_NUMBER}_{TIMESTAMP}',
    reason: {
      en: 'An example of a unique id, told at orderId: any other that is unique is as good.',
      tr: 'Benzersiz kimliğe bir örnek, orderId alanında anılır: benzersiz olan başka bir kimlik de aynı işi görür.',
    },
  },
  {
    document,
    text: "Sipariş oluşturduktan sonra durum güncellemelerini almak için Webhook'lar sayfasına geçin.",
    reason: {
      en: 'Leads to the page about webhooks, on which the surface muditakurye/pos rests.',
      tr: 'muditakurye/pos arayüzünün dayandığı webhook sayfasına götürür.',
    },
  },
])
