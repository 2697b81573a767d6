/** Thrown where what the user wrote cannot be used: the command ends with exit status 2. */
export class ConfigurationError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'ConfigurationError'
  }
}
