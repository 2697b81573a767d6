import type { CheckRecord } from '../../suites/record/run-record.js'

/** Findings that stand for themselves, and those that follow from the one fact that the run tells. */
export interface Apart {
  own: CheckRecord[]
  following: CheckRecord[]
}

export function consequencesApart(checks: readonly CheckRecord[]): Apart {
  return {
    own: checks.filter(({ follows }) => !follows),
    following: checks.filter(({ follows }) => follows),
  }
}
