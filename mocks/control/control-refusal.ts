/** Thrown by a control operation to leave early with a status and a sentence. */
export class ControlRefusal extends Error {
  readonly status: number
  /** Members of the answer beside the sentence, for programs. */
  readonly details: Readonly<Record<string, unknown>>

  constructor(status: number, message: string, details: Readonly<Record<string, unknown>> = {}) {
    super(message)
    this.name = 'ControlRefusal'
    this.status = status
    this.details = details
  }
}
