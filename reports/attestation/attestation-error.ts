import { UserError } from '../../contracts/text/user-error.js'

/** Thrown where a key, a folder or a record that was given cannot be used. */
export class AttestationError extends UserError {
  override readonly name = 'AttestationError'
}
