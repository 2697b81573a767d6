import { outcomeWords, wordsIn } from '../../../contracts/text/run-words.js'
import type { Outcome } from '../../record/run-record.js'
import type { Change } from '../compare-outcomes.js'

/** What `uyum replay` says. */
export const texts = {
  change: {
    fixed: 'fixed',
    'still failing': 'still failing',
    'failing otherwise': 'failing otherwise',
    'failing now': 'failing now',
    'passing as before': 'passing as before',
    'cannot tell': 'cannot tell',
  } as Record<Change, string>,
  outcome: wordsIn(outcomeWords, 'en') as Record<Outcome, string>,
  at: 'at',
  then: 'then',
  now: 'now',
  expected: 'expected',
  got: 'got',
  because: 'because',
  interrupted: (count: number) =>
    `Interrupted after ${count === 1 ? '1 request' : `${count} requests`}: run it again.`,
  contractChanged: 'The contract has changed since the record was written.',
}

export type ReplayTexts = typeof texts
