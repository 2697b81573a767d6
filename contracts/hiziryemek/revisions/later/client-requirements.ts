import { defineRequirements } from '../../../requirements/define-requirements.js'
import type { Requirements } from '../../../requirements/requirement.js'
import { clientRequirements } from '../../client-requirements.js'

const ground = { document: 'dokumantasyon-later-revision.md' }
const secretHeader = '`x-webhook-secret: YOUR_WEBHOOK_SECRET`'
const restaurant = '`restaurantId` (string) is mandatory on every request and says whose data it is'

/** What the later revision asks of a POS otherwise than the first one, or besides. */
export const ownClientRequirements = defineRequirements(ground, {
  'secret-sent': {
    kind: 'sent-credential',
    en: 'Every call but an application carries an x-webhook-secret header.',
    tr: 'Başvuru dışındaki her çağrı x-webhook-secret başlığını taşır.',
    stated: secretHeader,
  },
  'issued-secret-sent': {
    kind: 'sent-credential',
    en: 'The x-webhook-secret is the one that was handed over.',
    tr: 'x-webhook-secret değeri, iletilmiş olan anahtardır.',
    stated: secretHeader,
  },
  'restaurant-sent': {
    kind: 'sent-as-table-says',
    en: 'Every update and every question about a restaurant carries restaurantId, a text.',
    tr: 'Her güncelleme ve restoranla ilgili her sorgu, metin olarak restaurantId taşır.',
    stated: restaurant,
  },
  'own-restaurant-sent': {
    kind: 'sent-identity',
    en: 'restaurantId is that of the restaurant whose data it is.',
    tr: 'restaurantId, verinin ait olduğu restoranın kimliğidir.',
    stated: restaurant,
  },
})

export const laterClientRequirements = {
  ...clientRequirements,
  'hiziryemek/platform': { ...clientRequirements['hiziryemek/platform'], ...ownClientRequirements },
} satisfies Record<string, Requirements>
