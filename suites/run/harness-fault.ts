import { both, type Bilingual } from '../../contracts/text/bilingual.js'

/** Thrown where we could not judge by our own fault or the hook's: it blames nobody. */
export class HarnessFault extends Error {
  readonly told: Bilingual

  /** In one language where only whoever runs it reads it. */
  constructor(told: string | Bilingual) {
    const inBoth = typeof told === 'string' ? both(told) : told
    super(inBoth.en)
    this.name = 'HarnessFault'
    this.told = inBoth
  }
}
