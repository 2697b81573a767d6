import { defineUnquoted } from '../requirements/unquoted.js'

/** What of the page obliges nobody. */
export const unquoted = defineUnquoted([
  {
    document: 'dis-kaynak-pos-api-dokumantasyonu.txt',
    text: '| Özellik Adı | Tip | Açıklama |',
    reason: {
      en: 'Head of the two tables of members; they have no column for what is required.',
      tr: 'İki alan tablosunun başlığı; zorunluluğu gösteren bir sütun yok.',
    },
  },
])
