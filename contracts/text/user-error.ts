import type { Bilingual } from './bilingual.js'
import { faultInTurkish } from './fault-in-turkish.js'

/**
 * What its user mends: a wrong option, a faulty file, an address that is none. The command says so in his language and
 * ends with exit status 2; `message` is the English of it.
 */
export class UserError extends Error {
  /** Whatever its class: who uses this package in code tells these apart by the name alone. */
  override readonly name: string = 'ConfigurationError'
  readonly told: Bilingual

  constructor(told: Bilingual, options?: ErrorOptions) {
    super(told.en, options)
    this.told = told
  }
}

/** An error's words in both languages; those of a library are English wherever they are read. */
export function toldBy(error: Error & { told?: Bilingual }): Bilingual {
  return error.told ?? { en: error.message, tr: faultInTurkish(error) }
}
