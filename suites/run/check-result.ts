import type { Bilingual } from '../../contracts/bilingual.js'
import type { Lack, Outcome } from '../run-record.js'

/** What one run of a check came to, before it is written into a record. */
export interface CheckResult {
  outcome: Outcome
  expected?: Bilingual
  actual?: Bilingual
  reason?: Bilingual
  /** What would have made it judgeable. */
  lacks?: Lack
  /** A request of it got no whole answer: `alone` or in a way that only the target explains, or in our own crowd. */
  unanswered?: 'by-the-target' | 'in-the-crowd'
  /** Its last answer was a 429 that it did not ask for: a valid request was turned away after it `still`, or not. */
  turnedAway?: 'once' | 'still'
}
