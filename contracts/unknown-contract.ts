import { nearest } from './text/nearest.js'

/** A partner or surface was named that there is none of. */
export class UnknownContract extends Error {
  override readonly name = 'ConfigurationError'

  constructor(name: string, known: readonly string[]) {
    const meant = nearest(name, known)
    super(
      `looking for the contract of "${name}": expected one of ${known.join(', ')}.${meant ? ` Did you mean "${meant}"?` : ''}`,
    )
  }
}
