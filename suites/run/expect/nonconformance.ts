import type { Bilingual } from '../../../contracts/text/bilingual.js'

/** Thrown where the target does not do what a requirement demands: the only error that accuses it. */
export class Nonconformance extends Error {
  readonly expected: Bilingual
  readonly actual: Bilingual

  constructor(expected: Bilingual, actual: Bilingual) {
    super(`expected ${expected.en}, got ${actual.en}`)
    this.name = 'Nonconformance'
    this.expected = expected
    this.actual = actual
  }
}
