import { defineUnquoted } from '../requirements/unquoted.js'

const document = 'pos-entegrasyon.txt'

/** What of the page obliges nobody. */
export const unquoted = defineUnquoted([
  {
    document,
    text: 'POS sisteminizi HızırYemek altyapısına entegre edin.',
    reason: { en: 'An invitation to integrate.', tr: 'Entegrasyona davet.' },
  },
  {
    document,
    text: 'Başvuru Yap',
    reason: {
      en: 'A link to the application form, through which the secret is had; named beside the secret.',
      tr: 'Gizli anahtarın alındığı başvuru formunun bağlantısı; anahtarın açıklamasında anılır.',
    },
  },
  {
    document,
    text: '| Alan | Tip | Zorunlu | Açıklama |',
    reason: { en: 'Head of the table of fields.', tr: 'Alan tablosunun başlığı.' },
  },
  {
    document,
    text: '| Kod | Durum | Açıklama |',
    reason: { en: 'Head of the table of errors.', tr: 'Hata tablosunun başlığı.' },
  },
  {
    document,
    text: 'HızırYemek → POS',
    reason: { en: 'Heading of the call that the POS serves.', tr: 'POS’un karşıladığı çağrının başlığı.' },
  },
])
