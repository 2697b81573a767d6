import { hiziryemekPlatformExceptions } from './hiziryemek-platform-exceptions.js'
import type { KillExceptions } from './kill-exception.js'

/** Those of the first revision, whose requirements it keeps, and its own. */
export const hiziryemekLaterPlatformExceptions: KillExceptions = {
  ...hiziryemekPlatformExceptions,
  'answers-are-json': {
    requirements: [
      ...[hiziryemekPlatformExceptions['answers-are-json']!.requirements].flat(),
      'later-restaurant-status',
    ],
    why: 'A success that is no JSON has no members.',
  },
  'acceptance-of-preparing': {
    requirements: [
      ...[hiziryemekPlatformExceptions['acceptance-of-preparing']!.requirements].flat(),
      'later-secret-header',
    ],
    why: 'The everyday request of the suite is the page’s sample: preparing for a confirmed order.',
  },
  'wrong-method-is-refused': {
    requirements: ['later-restaurant-status'],
    why: 'The defect answers each GET alike, that of a restaurant’s status too.',
  },
  'success-status-is-200': {
    requirements: ['later-application-created'],
    why: 'The defect answers each success with another status.',
  },
  'later-secret-header': {
    requirements: 'any',
    why: 'Whoever takes the secret only where it was takes no request of this revision.',
  },
}
