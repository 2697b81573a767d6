import { defineRequirements } from '../../define-requirements.js'

const ground = { document: 'dokumantasyon-later-revision.md' }
const collection = 'postman-later-revision.md'

const otherRevision = {
  en: 'It contradicts the revision that this surface follows, or is a call that this surface does not have.',
  tr: 'Bu arayüzün izlediği sürümle çelişir veya bu arayüzde olmayan bir çağrıdır.',
}

/** What the later revision changes or adds: recorded, asked of no target. */
export const laterRequirements = defineRequirements(ground, {
  'later-secret-header': {
    kind: 'sent-credential',
    operation: 'updateOrderStatus',
    en: 'The later revision takes the secret in x-webhook-secret.',
    tr: 'Sonraki sürüm gizli anahtarı x-webhook-secret başlığında alır.',
    later: '`x-webhook-secret: YOUR_WEBHOOK_SECRET`',
    untestable: otherRevision,
  },
  'later-restaurant-id-required': {
    kind: 'sent-as-table-says',
    operation: 'updateOrderStatus',
    en: 'The later revision demands restaurantId in every request.',
    tr: 'Sonraki sürüm her istekte restaurantId ister.',
    later: '`restaurantId` (string) is mandatory on every request and says whose data it is',
    untestable: otherRevision,
  },
  'later-restaurant-status': {
    kind: 'answer-member',
    en: 'The later revision tells with GET /restaurant-status whether a restaurant is open, and its hours.',
    tr: 'Sonraki sürüm, restoranın açık olup olmadığını ve çalışma saatlerini GET /restaurant-status ile bildirir.',
    later: 'New: `GET /restaurant-status`',
    untestable: otherRevision,
  },
  'later-application-created': {
    kind: 'documented-status',
    en: 'The later revision takes applications with a public POST /apply and answers 201.',
    tr: 'Sonraki sürüm başvuruları herkese açık POST /apply ile alır ve 201 yanıtlar.',
    document: collection,
    later: 'success `201` `Created`',
    untestable: otherRevision,
  },
  'later-application-limit': {
    kind: 'documented-limit',
    en: 'The later revision takes at most 5 applications in 15 minutes.',
    tr: 'Sonraki sürüm 15 dakikada en fazla 5 başvuru kabul eder.',
    document: collection,
    later: 'at most 5 requests per 15 minutes',
    untestable: otherRevision,
  },
})
