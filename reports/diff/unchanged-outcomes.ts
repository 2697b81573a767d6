import type { Outcome } from '../../suites/run-record.js'
import { levels, outcomes } from '../count-checks.js'
import type { RunComparison } from './record-comparison.js'

/** How many checks found the same, by outcome; outcomes that none has are left out. */
export function unchangedOutcomes({ unchanged }: RunComparison): { outcome: Outcome; count: number }[] {
  return outcomes
    .map((outcome) => ({
      outcome,
      count: levels.reduce((sum, level) => sum + unchanged[level][outcome], 0),
    }))
    .filter(({ count }) => count > 0)
}
