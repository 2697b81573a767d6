import { homedir } from 'node:os'
import { join } from 'node:path'

/** Where the certificate authority of this user is kept, so that it need be trusted once only. */
export const authorityFolder = join(homedir(), '.uyum')
