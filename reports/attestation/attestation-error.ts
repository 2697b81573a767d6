/** Thrown where a key, a folder or a record that was given cannot be used. */
export class AttestationError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'AttestationError'
  }
}
