import { UserError } from '../contracts/text/user-error.js'

/** Thrown where a report cannot be made here, though the record is sound: the user's to mend, like a wrong option. */
export class ReportError extends UserError {}
