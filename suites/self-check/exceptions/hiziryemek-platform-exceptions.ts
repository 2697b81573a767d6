import type { KillExceptions } from '../kill-matrix-exceptions.js'

export const hiziryemekPlatformExceptions: KillExceptions = {
  'acceptance-of-preparing': {
    requirements: [
      'both-ids-accepted',
      'json-with-charset-accepted',
      'success-is-true',
      'success-message',
      'success-status-is-200',
      'header-names-in-any-case',
      'unknown-fields-tolerated',
    ],
    why: 'The everyday request of the suite is the page’s sample: preparing for a confirmed order. Refused, nothing that rests on a taken request can be seen.',
  },
  'answers-are-json': {
    requirements: ['success-is-true', 'success-message'],
    why: 'A success that is no JSON has no members.',
  },
  'json-is-utf-8': {
    requirements: ['success-message'],
    why: 'The ş of "Webhook işlendi" cannot be read in another encoding.',
  },
}
