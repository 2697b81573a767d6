import { defineRequirements } from '../../../requirements/define-requirements.js'

const ground = { document: 'dokumantasyon-later-revision.md' }
const collection = 'postman-later-revision.md'

/** What the later revision changes or adds, as its own pages say it. */
export const ownRequirements = defineRequirements(ground, {
  'later-secret-header': {
    kind: 'allowed-value-taken',
    operation: 'updateOrderStatus',
    en: 'The later revision takes the secret in x-webhook-secret.',
    tr: 'Sonraki sürüm gizli anahtarı x-webhook-secret başlığında alır.',
    stated: '`x-webhook-secret: YOUR_WEBHOOK_SECRET`',
  },
  // That it is mandatory is stated; how its absence is answered stands on the part of the page that was not read.
  'later-restaurant-id-required': {
    kind: 'undocumented-refusal',
    operation: 'updateOrderStatus',
    en: 'The later revision demands restaurantId in every request.',
    tr: 'Sonraki sürüm her istekte restaurantId ister.',
    level: 'should',
    stated: '`restaurantId` (string) is mandatory on every request and says whose data it is',
  },
  'later-restaurant-status': {
    kind: 'answer-member',
    operation: 'getRestaurantStatus',
    en: 'The later revision tells with GET /restaurant-status whether a restaurant is open, and its hours.',
    tr: 'Sonraki sürüm, restoranın açık olup olmadığını ve çalışma saatlerini GET /restaurant-status ile bildirir.',
    stated: 'New: `GET /restaurant-status`',
  },
  'later-application-created': {
    kind: 'documented-status',
    operation: 'apply',
    statuses: [201],
    en: 'The later revision takes applications with a public POST /apply and answers 201.',
    tr: 'Sonraki sürüm başvuruları herkese açık POST /apply ile alır ve 201 yanıtlar.',
    document: collection,
    stated: 'success `201` `Created`',
  },
  'later-application-limit': {
    kind: 'documented-limit',
    operation: 'apply',
    en: 'The later revision takes at most 5 applications in 15 minutes.',
    tr: 'Sonraki sürüm 15 dakikada en fazla 5 başvuru kabul eder.',
    document: collection,
    stated: 'at most 5 requests per 15 minutes',
  },
})
