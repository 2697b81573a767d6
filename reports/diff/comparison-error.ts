/** Thrown where two records have no run in common. */
export class ComparisonError extends Error {
  constructor(message: string) {
    super(message)
    // By this name the command tells what was given amiss from a fault of its own.
    this.name = 'ConfigurationError'
  }
}
