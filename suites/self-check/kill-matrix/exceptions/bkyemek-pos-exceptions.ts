import type { KillExceptions } from './kill-exception.js'

const carried = 'An order with all 34 fields carries this one too.'
const letIn = 'Half a pair that is let in is not refused with 401.'

/** Each sends a valid order and expects that it is taken. */
const expectingATakenOrder = [
  'header-names-in-any-case',
  'success-is-200',
  'success-is-true',
  'success-message',
  'all-fields-accepted',
  'optional-fields-optional',
  'empty-optional-texts-accepted',
  'null-in-optional-fields-accepted',
  'several-items-accepted',
  'items-without-choices-accepted',
  'payment-types-accepted',
  'other-payment-types-accepted',
  'initial-status-accepted',
  'other-initial-statuses-accepted',
  'courier-types-accepted',
  'discounted-order-accepted',
  'whole-amounts-accepted',
  'large-ids-accepted',
  'turkish-text-accepted',
  'any-text-accepted',
  'long-text-accepted',
  'charset-parameter-accepted',
  'values-of-zile_basma',
  'values-of-kapida_birak',
  'values-of-servis_getirme',
  'order-after-refusal-accepted',
  'bursts-accepted',
  'unknown-fields-tolerated',
]

export const bkyemekPosExceptions: KillExceptions = {
  'bad-input-is-not-a-server-error/emoji': {
    requirements: ['any-text-accepted'],
    why: 'What breaks the server is not taken.',
  },
  'bad-input-is-not-a-server-error/large-id': {
    requirements: ['large-ids-accepted'],
    why: 'What breaks the server is not taken.',
  },
  'bad-input-is-not-a-server-error/empty-texts': {
    requirements: ['empty-optional-texts-accepted'],
    why: 'What breaks the server is not taken.',
  },
  'bad-input-is-not-a-server-error/sent-again': {
    requirements: ['repeated-order-answered-alike'],
    why: 'What breaks the server is not taken.',
  },
  'every-item-validated': {
    requirements: ['held-lists-as-sent'],
    why: 'What is not looked at is not kept either.',
  },
  'order-accepted': {
    requirements: expectingATakenOrder,
    why: 'Each sends a valid order and expects that it is taken.',
  },
  'api-key-required': { requirements: ['half-a-pair-is-401'], why: letIn },
  'api-secret-required': { requirements: ['half-a-pair-is-401'], why: letIn },
  'values-of-zile_basma': { requirements: ['all-fields-accepted'], why: carried },
  'values-of-kapida_birak': { requirements: ['all-fields-accepted'], why: carried },
  'values-of-servis_getirme': { requirements: ['all-fields-accepted'], why: carried },
  'courier-types-accepted': { requirements: ['all-fields-accepted'], why: carried },
  'answers-are-json': {
    requirements: [
      'success-is-true',
      'success-has-a-message',
      'success-message',
      'repeated-order-answered-alike',
    ],
    why: 'What is no JSON has no members.',
  },
  'success-has-a-message': { requirements: ['success-message'], why: 'What is not there says nothing.' },
  'broken-json-refused': {
    requirements: ['broken-json-is-400', 'refusals-do-not-claim-success'],
    why: 'What is taken is not refused with 400, and is told as a success.',
  },
  'refusals-do-not-claim-success': {
    requirements: ['refusals-explain-themselves'],
    why: 'An explanation says "success": false.',
  },
  'bad-input-is-not-a-server-error/what-is-doubtful': {
    requirements: ['quantity-is-positive', 'amounts-not-negative', 'other-content-type-refused'],
    why: 'What breaks the server is not refused with a 4xx.',
  },
  'type-of-siparis_icerikleri': {
    requirements: ['refusals-do-not-claim-success'],
    why: 'What is taken is told as a success.',
  },
  'order-after-refusal-accepted': {
    requirements: ['presence-of-musteri_adi'],
    why: 'What was refused before is told as repeated, and no longer as an order without a name.',
  },
  'whole-amounts-accepted': {
    requirements: ['order-accepted'],
    why: 'Zero is a whole amount.',
  },
}
