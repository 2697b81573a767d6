import type { KillExceptions } from '../kill-matrix-exceptions.js'

export const kuzeyposPlatformExceptions: KillExceptions = {
  'api-key-accepted': {
    requirements: [
      'delivery-accepted',
      'delivery-makes-teslim-edildi',
      'delivered-is-final',
      'repeated-delivery-refused',
    ],
    why: 'The restaurant’s own key is refused for deliveries of an order on its way: none succeeds, and an order that was to be delivered through the API stays open.',
  },
  'answers-are-json': {
    requirements: ['delivery-makes-teslim-edildi'],
    why: 'The answer to a delivery is the bare word OK: there is no data.status to read in it.',
  },
}
