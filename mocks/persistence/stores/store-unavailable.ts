import type { Bilingual } from '../../../contracts/text/bilingual.js'

/** What is known of something that the place where worlds are kept did not confirm. */
export type Outcome = 'not-done' | 'unknown' | 'done'

/**
 * The place where worlds are kept does not answer: nothing was acknowledged, and it may be tried again. Where the
 * outcome is unknown, what was to be written down may be there all the same.
 */
export class StoreUnavailable extends Error {
  readonly outcome: Outcome
  readonly told: Bilingual

  constructor(told: Bilingual, outcome: Outcome = 'not-done') {
    super(told.en)
    this.told = told
    this.name = 'StoreUnavailable'
    this.outcome = outcome
  }
}
