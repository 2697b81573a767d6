import type { KillExceptions } from './kill-exception.js'

export const kuzeyposCourierExceptions: KillExceptions = {
  'every-request-answered/crowd': {
    requirements: 'any',
    why: 'Once a request is left hanging more are sent at once, and whichever comes eighth is forgotten.',
  },
}
