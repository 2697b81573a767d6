import { hideHeader } from '../../contracts/secrets/hide-header.js'
import { shownText } from '../run/carried-record.js'
import { hideAnsweredSecrets } from '../run/hide-answered-secrets.js'
import type { Redactor } from '../run/redactor.js'
import { objectOf } from './observed-call.js'
import type { Recording } from './recording.js'
import { credentialHeaders, credentialMembers } from './shown-credentials.js'

const headers = [...credentialHeaders, 'cookie']

/** Whatever a client shows of itself is a secret, whether it is the right one or not; so is what it is given. */
export function hideShownSecrets(redactor: Redactor, { calls }: Recording): void {
  for (const call of calls) {
    for (const name of headers) {
      const value = call.request.headers[name]
      if (isShown(value)) hideHeader(redactor, name, value)
    }
    for (const name of credentialMembers) {
      const value = objectOf(call)?.[name]
      if (isShown(value)) redactor.hide(value, name)
    }
    if (call.response) {
      hideAnsweredSecrets(redactor, call.response, shownText(call.request))
    }
  }
}

/** A recording's placeholder is none. */
function isShown(value: unknown): value is string {
  return typeof value === 'string' && !/^<.*>$/.test(value)
}
