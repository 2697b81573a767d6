import type { KillExceptions } from './kill-exception.js'

const generated = 'The generated orders have such members, too.'

export const kuzeyposCourierExceptions: KillExceptions = {
  'bad-input-is-not-a-server-error/emoji': {
    requirements: ['any-characters-taken'],
    why: 'What breaks the server is not taken.',
  },
  'bad-input-is-not-a-server-error/crowd': {
    requirements: 'any',
    why: 'Whichever of the checks that run at once comes eighth meets the broken server.',
  },
  'absent-address-parts-taken': { requirements: ['order-taken'], why: generated },
  'other-phone-forms-taken': { requirements: ['order-taken'], why: generated },
  'bad-input-is-not-a-server-error/sent-again': {
    requirements: ['repeated-order-taken'],
    why: 'What breaks the server is not taken.',
  },
  'every-request-answered/crowd': {
    requirements: 'any',
    why: 'Once a request is left hanging more are sent at once, and whichever comes eighth is forgotten.',
  },
}
