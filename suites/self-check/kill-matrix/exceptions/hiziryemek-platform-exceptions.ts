import type { KillExceptions } from './kill-exception.js'

/** They are read in the body of a success. */
const ofASuccessBody = ['success-is-true', 'success-has-a-message', 'success-message']
const notTaken = 'What is refused has no success body.'

export const hiziryemekPlatformExceptions: KillExceptions = {
  'bad-input-is-not-a-server-error/unknown-statuses': {
    requirements: ['unknown-status-refused', 'type-of-status'],
    why: 'What breaks the server is not refused with a 400.',
  },
  'secret-checked-before-parameters': {
    requirements: ['refused-event-moves-nothing'],
    why: 'What acts before it looks at the secret moves the order.',
  },
  'secret-checked-before-order': {
    requirements: ['refused-event-moves-nothing'],
    why: 'What acts before it looks at the secret moves the order.',
  },
  'order-id-suffices': { requirements: ofASuccessBody, why: notTaken },
  'pos-order-id-suffices': { requirements: ofASuccessBody, why: notTaken },
  'acceptance-of-confirmed': { requirements: ofASuccessBody, why: notTaken },
  'acceptance-of-on_the_way': { requirements: ofASuccessBody, why: notTaken },
  'acceptance-of-delivered': { requirements: ofASuccessBody, why: notTaken },
  'acceptance-of-cancelled': { requirements: ofASuccessBody, why: notTaken },
  'acceptance-of-preparing': {
    requirements: [
      'both-ids-accepted',
      'json-with-charset-accepted',
      ...ofASuccessBody,
      'success-status-is-200',
      'header-names-in-any-case',
      'unknown-fields-tolerated',
    ],
    why: 'The everyday request of the suite is the page’s sample: preparing for a confirmed order. Refused, nothing that rests on a taken request can be seen.',
  },
  'answers-are-json': {
    requirements: ofASuccessBody,
    why: 'A success that is no JSON has no members.',
  },
  'success-has-a-message': { requirements: ['success-message'], why: 'What is not there says nothing.' },
  'broken-json-refused': {
    requirements: ['broken-json-is-400'],
    why: 'What is taken is not refused with 400.',
  },
  'json-is-utf-8': {
    requirements: ['success-message'],
    why: 'The ş of "Webhook işlendi" cannot be read in another encoding.',
  },
}
