/** Thrown where a report cannot be made here, though the record is sound: the user's to mend, like a wrong option. */
export class ReportError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'ConfigurationError'
  }
}
