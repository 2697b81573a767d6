import { formPairs, isForm, type FormPair } from '../../../contracts/secrets/form-pairs.js'
import { hideHeader } from '../../../contracts/secrets/hide-header.js'
import { isSecretName } from '../../../contracts/secrets/secret-name.js'
import { queryOf } from '../../../contracts/wire/request-target.js'
import { shownText } from '../../run/http/carried-record.js'
import { hideAnsweredSecrets } from '../../run/http/hide-answered-secrets.js'
import type { Redactor } from '../../run/record/redactor.js'
import { objectOf, type ObservedCall } from '../recording/observed-call.js'
import type { Recording } from '../recording/recording.js'
import { credentialHeaders, credentialMembers } from './shown-credentials.js'

/** Of one or two letters every text is full. */
const shortest = 3

/** Whatever a client shows of itself is a secret, whether it is the right one or not; so is what it is given. */
export function hideShownSecrets(redactor: Redactor, { calls }: Recording): void {
  for (const call of calls) {
    for (const name of [...credentialHeaders, 'cookie']) {
      const value = call.request.headers[name]
      if (isShown(value)) hideHeader(redactor, name, value)
    }
    for (const name of credentialMembers) {
      const value = objectOf(call)?.[name]
      if (isShown(value)) redactor.hide(value, name)
    }
    for (const { name, value } of namedPairs(call)) if (isShown(value)) redactor.hide(value, name)
    if (call.response) {
      hideAnsweredSecrets(redactor, call.response, shownText(call.request))
    }
  }
}

/** Secrets in its query, and in a form that it posts where JSON is documented: what is secret there is so by its name. */
function namedPairs({ request }: ObservedCall): FormPair[] {
  const [, query] = queryOf(request.path)
  const body = shownText(request)
  return [query, isForm(body) ? body : '']
    .flatMap((text) => formPairs(text))
    .filter(({ name, value }) => isSecretName(name) && value.length >= shortest)
}

/** A recording's placeholder is none. */
function isShown(value: unknown): value is string {
  return typeof value === 'string' && !/^<.*>$/.test(value)
}
