import type { Bilingual } from '../../contracts/bilingual.js'

/** Thrown where a check lacks a state or a permission: it is skipped, and says what would make it judgeable. */
export class MissingPrerequisite extends Error {
  readonly reason: Bilingual

  constructor(reason: Bilingual) {
    super(reason.en)
    this.name = 'MissingPrerequisite'
    this.reason = reason
  }
}
