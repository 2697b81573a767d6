import type { Bilingual } from '../../../contracts/text/bilingual.js'

/** Thrown where a request got no whole answer. Whether that accuses the target is decided by a probe. */
export class NoAnswer extends Error {
  readonly kind: 'timeout' | 'cut' | 'too-long' | 'unreachable'
  readonly method: string
  /** What happened and what to do about it. */
  readonly told: Bilingual
  /** What the message says in English. */
  readonly inTurkish: string

  constructor(kind: NoAnswer['kind'], method: string, told: Bilingual) {
    super(`${method} ${told.en}`)
    this.inTurkish = `${method} ${told.tr}`
    this.name = 'NoAnswer'
    this.kind = kind
    this.method = method
    this.told = told
  }
}
