import type { KillExceptions } from './kill-exception.js'

/** Each sends an order with the API key and expects 202 for it, at the end or on the way. */
const expectingAnAcceptedOrder = [
  'header-names-in-any-case',
  'payment-methods-accepted',
  'prepaid-order-accepted',
  'scheduled-order-accepted',
  'fractional-quantity-accepted',
  'turkish-text-accepted',
  'any-string-accepted',
  'long-text-accepted',
  'empty-optional-texts-accepted',
  'optional-fields-optional',
  'coordinates-optional',
  'item-fields-optional',
  'phone-accepted-or-refused-as-documented',
  'repeat-creates-nothing',
  'other-payload-creates-nothing',
  'parallel-repeats-create-one',
  'failed-attempt-processed-again',
  'order-ids-are-case-sensitive',
  'too-many-requests-is-429',
  'code-of-429',
  'unknown-fields-tolerated',
]

export const muditakuryeCourierExceptions: KillExceptions = {
  'order-ids-are-case-sensitive': {
    requirements: ['taken-order-held'],
    why: 'What is filed under another spelling is not found under its own.',
  },
  'every-item-validated': {
    requirements: ['held-lists-as-sent'],
    why: 'What is not looked at is not kept either.',
  },
  'bad-input-is-not-a-server-error/emoji': {
    requirements: ['any-string-accepted'],
    why: 'What breaks the server is not accepted.',
  },
  'bad-input-is-not-a-server-error/empty-texts': {
    requirements: ['empty-optional-texts-accepted'],
    why: 'What breaks the server is not accepted.',
  },
  'api-key-accepted': {
    requirements: [
      ...expectingAnAcceptedOrder,
      'order-accepted-with-202',
      'accepted-body',
      'order-id-echoed',
    ],
    why: 'The API key is what nearly every check sends its order with.',
  },
  'basic-credentials-accepted': {
    requirements: ['auth-scheme-in-any-case', 'header-names-in-any-case'],
    why: 'A scheme that is not accepted is accepted in no letter case.',
  },
  'type-of-items.quantity': {
    requirements: ['every-item-validated'],
    why: 'A quantity that is validated in no item is not validated in the third.',
  },
  'item-fields-optional': {
    requirements: ['fractional-quantity-accepted'],
    why: 'The item with the fractional quantity leaves optional fields out.',
  },
  'payment-methods-accepted': {
    requirements: ['prepaid-order-accepted'],
    why: 'A prepaid order is paid with ONLINE_PREPAID.',
  },
  'prepaid-order-accepted': {
    requirements: ['payment-methods-accepted'],
    why: 'An order that is paid with ONLINE_PREPAID is a prepaid order.',
  },
  'coordinates-optional': {
    requirements: ['optional-fields-optional'],
    why: 'The order with nothing but the required fields has no coordinates either.',
  },
  'error-envelope': {
    requirements: [
      'code-of-missing-field',
      'code-of-broken-json',
      'code-of-401',
      'code-of-403',
      'code-of-404',
      'code-of-409',
      'code-of-422',
      'code-of-429',
    ],
    why: 'The code is read out of the envelope.',
  },
  'repeat-creates-nothing': {
    requirements: ['parallel-repeats-create-one', 'other-payload-creates-nothing'],
    why: 'Parallel repeats are repeats, and after another payload the first is sent again.',
  },
  'other-payload-is-409': {
    requirements: ['parallel-repeats-create-one'],
    why: 'Of parallel payloads all are answered as the first.',
  },
  'repeat-is-409': {
    requirements: ['parallel-repeats-create-one'],
    why: 'Of parallel repeats all are answered as the first.',
  },
  'health-is-200': {
    requirements: ['health-needs-no-credentials'],
    why: 'Without credentials the same 200 is expected.',
  },
  'answers-are-json': {
    requirements: [
      'accepted-body',
      'order-id-echoed',
      'repeat-creates-nothing',
      'code-of-401',
      'error-envelope',
      'health-says-ok',
      'health-timestamp-has-its-zone',
      'health-timestamp-is-right',
      'health-version',
      'health-timestamp',
    ],
    why: 'What is no JSON has no members.',
  },
}
