import { UserError } from '../../contracts/text/user-error.js'

/** Thrown where the mock is asked for something that it does not have: wrong usage, exit status 2. */
export class OptionError extends UserError {}
