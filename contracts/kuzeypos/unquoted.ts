import { defineUnquoted } from '../requirements/unquoted.js'

const document = 'kurye-firmasi-api-dokumantasyon.txt'
const tableHead = { en: 'Head of a table.', tr: 'Bir tablonun başlığı.' }
const application = {
  en: 'An invitation to apply and the link to the form; named in the contract’s description.',
  tr: 'Başvuruya davet ve formun bağlantısı; sözleşmenin açıklamasında anılır.',
}

/** What of the page obliges nobody. */
export const unquoted = defineUnquoted([
  {
    document,
    text: 'Kurye entegrasyonu için teknik dokümantasyon ve API referansı',
    reason: { en: 'The page’s subtitle.', tr: 'Sayfanın alt başlığı.' },
  },
  { document, text: '| Header | Tip | Zorunlu | Açıklama |', reason: tableHead },
  {
    document,
    text: '| string | Evet | |',
    reason: {
      en: 'The row of Content-Type, whose name and meaning are lost; both stand on the full page.',
      tr: 'Adı ve açıklaması kaybolmuş Content-Type satırı; ikisi de tam sayfada var.',
    },
  },
  { document, text: '| Parametre | Tip | Zorunlu | Açıklama |', reason: tableHead },
  { document, text: '| Status | Açıklama | Sipariş Durumu |', reason: tableHead },
  { document, text: '| Alan | Tip | Açıklama |', reason: tableHead },
  {
    document,
    text: 'Herhangi bir sorun veya soru için lütfen bizimle iletişime geçin:',
    reason: {
      en: 'An invitation to ask; whom and where is lost.',
      tr: 'Soru sormaya davet; kime ve nereye olduğu kayıp.',
    },
  },
  { document, text: '| Versiyon | Tarih | Değişiklikler |', reason: tableHead },
  {
    document,
    text: '| 1.0.0 | 2024-11-05 | İlk sürüm yayınlandı |',
    reason: {
      en: 'An earlier version, of which nothing but its date is known.',
      tr: 'Tarihi dışında bir şeyi bilinmeyen önceki sürüm.',
    },
  },
  {
    document,
    text: 'Henüz entegrasyon başvurusu yapmadınız mı? Hemen başvurun ve KuzeyPOS platformuna entegre olun.',
    reason: application,
  },
  { document, text: 'Başvuru Formunu Doldur', reason: application },
])
