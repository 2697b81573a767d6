import { guards } from '../../../../contracts/hesapkurye/courier/credential-requirements.js'
import {
  orderFields,
  productFields,
} from '../../../../contracts/hesapkurye/courier/saved-field-requirements.js'
import { statusValues } from '../../../../contracts/hesapkurye/courier/status-requirements.js'
import type { KillExceptions } from './kill-exception.js'

const notShown = 'What is not shown is not kept.'
const notA4xx = 'What breaks the server is not refused with a 4xx.'
const textAndValue = 'Status is read beside StatusValue.'

const unanswered = {
  requirements: 'any',
  why: 'A request without an answer fails whatever it was to show.',
} as const

/** Each saves a package of its own kind, or reads what it saved. */
const expectingASavedPackage = [
  'turkish-text-kept',
  'any-string-kept',
  'every-product-kept',
  'unknown-fields-tolerated',
]

/** Each asks for a package and expects it. */
const expectingAShownPackage = [
  ...expectingASavedPackage,
  'order-numbers-are-case-sensitive',
  'asked-package-given',
  'asking-with-a-capital-r',
  ...statusValues.map((value) => `status-text-of-${value}`),
]

export const hesapkuryeCourierExceptions: KillExceptions = {
  'cancel-changes-the-status': {
    requirements: ['taken-event-moves-the-order'],
    why: 'What is not cancelled is not held as cancelled.',
  },
  'every-request-answered/checkCredential': unanswered,
  'every-request-answered/savePackage': unanswered,
  'every-request-answered/getPaymentMethods': unanswered,
  'every-request-answered/getPackage': unanswered,
  'every-request-answered/cancelPackage': unanswered,
  'every-request-answered/getRestaurantInfos': unanswered,
  'repeat-saves-nothing-new': {
    requirements: ['refused-order-not-held'],
    why: 'What a repeat writes over the package is held, though the repeat is refused.',
  },
  'cancelling-an-unknown-number-refused': {
    requirements: ['other-restaurants-package-stands'],
    why: 'To one’s own restaurant the number of another’s package is an unknown one.',
  },
  'refusal-status-of-cancelPackage': {
    requirements: ['other-restaurants-package-stands'],
    why: 'A RestaurantID of another is a wrong credential, which is to be refused with a 4xx, too.',
  },
  'bad-input-is-not-a-server-error/null-members': {
    requirements: ['null-taken-as-absent'],
    why: 'What breaks the server is not taken.',
  },
  'bad-input-is-not-a-server-error/emoji': {
    requirements: ['any-string-kept'],
    why: 'What breaks the server is not kept.',
  },
  'bad-input-is-not-a-server-error/empty-texts': {
    requirements: ['empty-texts-taken'],
    why: 'What breaks the server is not taken.',
  },
  'package-saved/none': {
    requirements: [
      ...expectingASavedPackage,
      'listed-payment-methods-taken',
      'package-types-taken',
      'product-options-taken',
      'product-options-left-out',
      'fractional-quantity-taken',
      'null-taken-as-absent',
      'empty-texts-taken',
      'dates-of-the-sample-taken',
      'future-order-taken',
      'pick-up-order-taken',
      'long-text-taken',
      'outsource-ids-taken',
      'outsource-id-left-out',
      'booleans-as-text-taken',
    ],
    why: 'Each saves a package of its own kind and expects a success.',
  },
  'saved-package-can-be-read/without-spaces': {
    requirements: expectingAShownPackage,
    why: 'Each asks for a package and expects it.',
  },
  'every-product-kept': {
    requirements: [
      'value-of-Products.productName',
      'value-of-Products.unitPrice',
      'value-of-Products.totalAmount',
    ],
    why: 'A product that is not kept has no values.',
  },
  'cancel-succeeds/just-saved': {
    requirements: ['turkish-reason-taken', 'cancelling-without-outsource-id', 'cancelling-with-a-capital-r'],
    why: 'Each cancels a package that was just saved.',
  },
  'answers-are-json/payment-methods': {
    requirements: ['payment-methods-given', 'payment-methods-are-a-list'],
    why: 'What is no JSON is no list.',
  },
  'answers-are-json/packages': {
    requirements: ['saved-package-can-be-read', ...expectingAShownPackage],
    why: 'What is no JSON has no members.',
  },
  'presence-of-Address': { requirements: ['turkish-text-kept'], why: notShown },
  'presence-of-CustomerName': { requirements: ['turkish-text-kept'], why: notShown },
  'presence-of-OrderNote': { requirements: ['turkish-text-kept', 'any-string-kept'], why: notShown },
  'status-text-of-1': { requirements: ['status-matches-status-value'], why: textAndValue },
  'status-text-of-9': {
    requirements: ['cancel-changes-the-status'],
    why: 'A cancelled package is known by its text, too.',
  },
  'status-is-a-documented-text': {
    requirements: ['status-matches-status-value', 'status-text-of-1'],
    why: textAndValue,
  },
  'status-matches-status-value': { requirements: ['status-text-of-1'], why: textAndValue },
  'answers-are-json': { requirements: ['cancel-message'], why: 'What is no JSON has no members.' },
  'bad-input-is-not-a-server-error/cut-short': {
    requirements: ['broken-json-refused'],
    why: notA4xx,
  },
  'bad-input-is-not-a-server-error/no-object': { requirements: ['body-is-an-object'], why: notA4xx },
  'bad-input-is-not-a-server-error/wrong-credentials': {
    requirements: [...new Set(guards.map(({ operation }) => `refusal-status-of-${operation}`))],
    why: notA4xx,
  },
  'asked-package-given/the-last-one-where-none-is-found': {
    requirements: ['unknown-order-number-refused', 'other-restaurants-package-withheld'],
    why: 'A package in answer to a number that is none of one’s own is no refusal.',
  },
  'bad-input-is-not-a-server-error/unknown-numbers': {
    requirements: ['unknown-order-number-refused', 'cancelling-an-unknown-number-refused'],
    why: notA4xx,
  },
  'bad-input-is-not-a-server-error/incomplete-questions': {
    requirements: [
      'asking-needs-an-order-number',
      'cancelling-needs-an-order-number',
      'cancelling-needs-a-reason',
    ],
    why: notA4xx,
  },
  'bad-input-is-not-a-server-error/unreadable-packages': {
    requirements: [
      ...Object.keys(orderFields).map((field) => `type-of-${field}`),
      ...Object.keys(productFields).map((field) => `type-of-Products.${field}`),
      'every-product-validated',
      'unknown-payment-method-refused',
      'unknown-package-type-refused',
      'unknown-outsource-id-refused',
      'unreadable-date-refused',
      'order-number-required',
      'order-number-not-empty',
    ],
    why: notA4xx,
  },
  'bad-input-is-not-a-server-error/saved-before': {
    requirements: ['parallel-repeats-save-one'],
    why: 'Each of the requests at once is to be taken or refused.',
  },
  'bad-input-is-not-a-server-error/no-longer-open': {
    requirements: ['delivered-package-stays-delivered', 'cancelled-package-stays-cancelled'],
    why: notA4xx,
  },
  'bad-input-is-not-a-server-error/empty-body-cut': {
    requirements: ['broken-json-refused'],
    why: notA4xx,
  },
}
