import type { KillExceptions } from './kill-exception.js'

/** They are read in the body of an error. */
const ofAnErrorBody = ['error-envelope', 'status-code-repeated', 'error-names-the-status']

/** They are read in the body of a success. */
const ofASuccessBody = ['success-is-true', 'order-id-echoed', 'updated-at-is-iso-8601']
const ofDepartures = [...ofASuccessBody, 'updated-at-has-its-zone', 'updated-at-is-right', 'success-message']
const ofDeliveries = [...ofASuccessBody, 'success-message-of-deliveries']
const noMembers = 'What is no JSON has no members.'
const unreadable = 'The letters ş and ı of the message cannot be read in another encoding.'
const notA400 = 'What breaks the server is not refused with 400.'
const notMissed = 'An id that is not missed is not told as a malformed one.'
const sameWord = 'The malformed id of this check is a word, too.'

export const kuzeyposPlatformExceptions: KillExceptions = {
  'refused-update-changes-nothing': {
    requirements: ['refused-event-moves-nothing'],
    why: 'What moves behind a refusal is held as moved.',
  },
  'api-key-accepted': {
    requirements: [
      'delivery-accepted',
      'delivery-makes-teslim-edildi',
      'delivered-is-final',
      'repeated-delivery-refused',
      'success-status-is-200',
      ...ofDeliveries,
    ],
    why: 'The restaurant’s own key is refused for deliveries of an order on its way: none succeeds, and an order that was to be delivered through the API stays open.',
  },
  'api-key-accepted/deliveries-only': {
    requirements: [
      'departure-accepted',
      'departure-makes-teslim-edilecek',
      'refused-update-changes-nothing',
      'header-names-in-any-case',
      'charset-parameter-accepted',
      'unknown-fields-tolerated',
      'success-status-is-200',
      ...ofDepartures,
    ],
    why: 'Each expects that a departure with the restaurant’s own key is accepted.',
  },
  'wrong-api-key-refused/any-key': {
    requirements: [
      'key-of-another-restaurant-refused',
      'wrong-api-key-answer',
      'refused-update-changes-nothing',
    ],
    why: 'A wrong key that is accepted is not answered as one, and its update has its effect.',
  },
  'bad-input-is-not-a-server-error/unreadable': { requirements: ['broken-json-is-400'], why: notA400 },
  'bad-input-is-not-a-server-error/no-object': { requirements: ['body-is-an-object'], why: notA400 },
  'bad-input-is-not-a-server-error/crowd': {
    requirements: 'any',
    why: 'Whichever of the checks that run at once comes eighth meets the broken server.',
  },
  'every-request-answered/crowd': {
    requirements: 'any',
    why: 'Once a request is left hanging more are sent at once, and whichever comes eighth is forgotten.',
  },
  'bad-input-is-not-a-server-error/labelled-otherwise': {
    requirements: ['content-type-is-json'],
    why: 'What breaks the server is not refused with a 4xx.',
  },
  'restaurant-id-is-an-object-id/word': {
    requirements: ['message-of-invalid-restaurant-id'],
    why: sameWord,
  },
  'order-id-is-an-object-id/word': { requirements: ['message-of-invalid-order-id'], why: sameWord },
  'type-of-status/unwrapped': {
    requirements: ['unnamed-refusals-are-400'],
    why: 'One of the refusals without a documented answer is that of a status in an object.',
  },
  'unknown-restaurant-told-as-documented': {
    requirements: ['unknown-restaurant-text'],
    why: 'What is neither of the two documented messages is not the likelier one.',
  },
  'error-envelope/of-unknown-restaurants': {
    requirements: ['status-code-repeated', 'error-names-the-status'],
    why: 'A body with nothing but the message repeats no status.',
  },
  'answers-are-json': {
    requirements: ['delivery-makes-teslim-edildi', ...ofDeliveries],
    why: noMembers,
  },
  'answers-are-json/departures': {
    requirements: ['departure-makes-teslim-edilecek', ...ofDepartures],
    why: noMembers,
  },
  'answers-are-json/unknown-orders': {
    requirements: ['foreign-order-is-404', 'message-of-unknown-order', ...ofAnErrorBody],
    why: noMembers,
  },
  'answers-are-json/unnamed-refusals': {
    requirements: ['unnamed-refusals-are-400'],
    why: 'They are to come in the documented body.',
  },
  'json-is-utf-8': { requirements: ['success-message-of-deliveries'], why: unreadable },
  'json-is-utf-8/departures': { requirements: ['success-message'], why: unreadable },
  'json-is-utf-8/unknown-orders': { requirements: ['message-of-unknown-order'], why: unreadable },
  'restaurant-id-required': { requirements: ['missing-id-told-as-invalid'], why: notMissed },
  'order-id-required': { requirements: ['missing-id-told-as-invalid'], why: notMissed },
  'departure-accepted': {
    requirements: [
      'api-key-accepted',
      'success-status-is-200',
      'refused-update-changes-nothing',
      'header-names-in-any-case',
      'charset-parameter-accepted',
      'unknown-fields-tolerated',
    ],
    why: 'Each expects that a departure is accepted.',
  },
  'unknown-order-is-404/half-of-the-id-compared': {
    requirements: ['order-id-is-an-object-id'],
    why: notMissed,
  },
  'delivery-accepted': {
    requirements: ['api-key-accepted', 'success-status-is-200', 'repeated-delivery-refused'],
    why: 'Each expects that a delivery is accepted.',
  },
}
