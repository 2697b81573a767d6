import type { Redactor } from '../run/redactor.js'
import { objectOf } from './observed-call.js'
import type { Recording } from './recording.js'
import { credentialHeaders, credentialMembers } from './shown-credentials.js'

const headers = [...credentialHeaders, 'cookie']

/** Whatever a client shows of itself is a secret, whether it is the right one or not. */
export function hideShownSecrets(redactor: Redactor, { calls }: Recording): void {
  for (const call of calls) {
    for (const name of headers) hide(redactor, call.request.headers[name], name)
    for (const name of credentialMembers) hide(redactor, objectOf(call)?.[name], name)
  }
}

function hide(redactor: Redactor, value: unknown, name: string): void {
  if (typeof value === 'string' && !/^<.*>$/.test(value)) redactor.hide(value, name)
}
