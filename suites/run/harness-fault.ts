import type { Bilingual } from '../../contracts/text/bilingual.js'

/** Thrown where we could not judge by our own fault or the hook's: it blames nobody. */
export class HarnessFault extends Error {
  readonly told: Bilingual

  /** In one language where only whoever runs it reads it. */
  constructor(told: string | Bilingual) {
    const both = typeof told === 'string' ? { en: told, tr: told } : told
    super(both.en)
    this.name = 'HarnessFault'
    this.told = both
  }
}
