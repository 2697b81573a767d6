import type { Outcome, Verdict } from '../../suites/record/run-record.js'

/** Beside each word, so that no report speaks by colour alone. */
export const outcomeSymbols: Record<Outcome, string> = {
  passed: '✓',
  failed: '✗',
  errored: '!',
  skipped: '–',
  inapplicable: '○',
  waived: '~',
}

export const verdictSymbols: Record<Verdict, string> = {
  conformant: '✓',
  nonconformant: '✗',
  incomplete: '!',
}
