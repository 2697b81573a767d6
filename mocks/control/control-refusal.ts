import type { Bilingual } from '../../contracts/text/bilingual.js'

/** Thrown by a control operation to leave early with a status and a sentence, in both languages. */
export class ControlRefusal extends Error {
  readonly status: number
  readonly told: Bilingual
  /** Members of the answer beside the sentence, for programs. */
  readonly details: Readonly<Record<string, unknown>>

  constructor(status: number, told: Bilingual, details: Readonly<Record<string, unknown>> = {}) {
    super(told.en)
    this.name = 'ControlRefusal'
    this.status = status
    this.told = told
    this.details = details
  }
}
