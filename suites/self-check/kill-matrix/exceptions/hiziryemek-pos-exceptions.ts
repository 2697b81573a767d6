import type { KillExceptions } from './kill-exception.js'

const notRefused = 'What breaks the server is not refused.'

export const hiziryemekPosExceptions: KillExceptions = {
  'bad-input-is-not-a-server-error/sent-again': {
    requirements: ['repeated-order-taken'],
    why: 'What breaks the server is not taken.',
  },
  'bad-input-is-not-a-server-error/emoji': {
    requirements: ['any-string-taken'],
    why: 'What breaks the server is not taken.',
  },
  'bad-input-is-not-a-server-error/strangers': {
    requirements: ['missing-secret-refused', 'wrong-secret-refused'],
    why: notRefused,
  },
  'bad-input-is-not-a-server-error/of-no-use': {
    requirements: ['order-without-id-refused', 'order-without-items-refused'],
    why: notRefused,
  },
  'free-delivery-taken': {
    requirements: ['order-taken'],
    why: 'An order in which every amount is zero is delivered free.',
  },
}
