import type { KillExceptions } from './kill-exception.js'

/** Each sends a status event and expects that it is taken. */
const expectingATakenStatus = [
  'every-status-taken',
  'delivered-taken',
  'first-status-taken',
  'answers-with-200',
  'repeated-event-taken',
  'unknown-fields-tolerated',
  'header-names-in-any-case',
]

export const muditakuryePosExceptions: KillExceptions = {
  'bad-input-is-not-a-server-error/emoji': {
    requirements: ['cancel-event-taken'],
    why: 'What breaks the server is not taken.',
  },
  'bad-input-is-not-a-server-error/sent-again': {
    requirements: ['repeated-event-taken'],
    why: 'What breaks the server is not taken.',
  },
  'status-event-taken': {
    requirements: expectingATakenStatus,
    why: 'Each sends a status event and expects that it is taken.',
  },
  'every-status-taken': {
    requirements: ['first-status-taken', 'delivered-taken'],
    why: 'NEW is one of the statuses, and the way to DELIVERED leads over the others.',
  },
  'cancel-event-taken': {
    requirements: ['answers-with-200', 'repeated-event-taken', 'unknown-fields-tolerated'],
    why: 'Each sends a cancel event, too, and expects that it is taken.',
  },
  'cancel-url-exists': {
    requirements: [
      'cancel-event-taken',
      'answers-with-200',
      'repeated-event-taken',
      'unknown-fields-tolerated',
    ],
    why: 'Each sends a cancel event, too, and expects that it is taken.',
  },
  'unsigned-events-taken': {
    requirements: ['status-event-taken', 'cancel-event-taken', ...expectingATakenStatus],
    why: 'Where no secret is agreed every event is unsigned, and none is taken.',
  },
  'bad-input-is-not-a-server-error/wrong-signatures': {
    requirements: ['wrong-signature-refused', 'missing-signature-refused'],
    why: 'What breaks the server is not refused with a 4xx.',
  },
}
