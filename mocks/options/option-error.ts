/** Thrown where the mock is asked for something that it does not have: wrong usage, exit status 2. */
export class OptionError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'ConfigurationError'
  }
}
