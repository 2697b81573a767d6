import { UserError } from '../../contracts/text/user-error.js'

/** Thrown where what the user wrote cannot be used: the command ends with exit status 2. */
export class ConfigurationError extends UserError {}
