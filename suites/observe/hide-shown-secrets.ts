import type { Redactor } from '../run/redactor.js'
import { objectOf } from './observed-call.js'
import type { Recording } from './recording.js'

const headers = ['authorization', 'x-api-key', 'x-api-secret', 'x-secret-key', 'cookie']
const members = ['ApiKey', 'ApiSecret', 'Password']

/** Whatever a client shows of itself is a secret, whether it is the right one or not. */
export function hideShownSecrets(redactor: Redactor, { calls }: Recording): void {
  for (const call of calls) {
    for (const name of headers) hide(redactor, call.request.headers[name], name)
    for (const name of members) hide(redactor, objectOf(call)?.[name], name)
  }
}

function hide(redactor: Redactor, value: unknown, name: string): void {
  if (typeof value === 'string' && !/^<.*>$/.test(value)) redactor.hide(value, name)
}
