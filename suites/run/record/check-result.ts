import type { Bilingual } from '../../../contracts/text/bilingual.js'
import type { Lack, Outcome } from '../../record/run-record.js'
import type { Refusal } from '../pace/turned-away.js'

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
  /** The first of its requests that was turned away, whoever did so: it neither accuses nor proves anything. */
  turnedAway?: Refusal
}
