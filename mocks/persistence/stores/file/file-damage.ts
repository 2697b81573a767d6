import type { Bilingual } from '../../../../contracts/text/bilingual.js'

/** What is in a file is not what was written into it. */
export class FileDamage extends Error {
  readonly told: Bilingual

  constructor(told: Bilingual) {
    super(told.en)
    this.told = told
    this.name = 'FileDamage'
  }
}
