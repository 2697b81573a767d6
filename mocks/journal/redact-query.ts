import { formPairs } from '../../contracts/secrets/form-pairs.js'
import { isSecretName, plainName } from '../../contracts/secrets/secret-name.js'
import type { SecretPlaces } from '../call/secret-places.js'
import { placeholder } from './placeholder.js'
import { redactText } from './redact-text.js'

/** More pairs are no query that somebody wrote: of them a value is known where it is one letter by letter. */
const mostLookedAt = 1000

/**
 * A query, or a form, as a journal may keep it: without the values of secret names, and without known values wherever
 * they stand.
 */
export function redactQuery(
  query: string,
  { headers, fields }: SecretPlaces,
  values: readonly string[],
): string {
  if (query === '') return query
  const names = new Set([...headers, ...fields].map(plainName))
  const pairs = formPairs(query)
  const known = new Set(values)
  const isKnown = (value: string): boolean =>
    known.has(value) || (pairs.length <= mostLookedAt && redactText(value, values) !== value)
  const redacted = pairs.map(({ written, name, value }) => {
    if (value === '') return written
    const isSecret = isSecretName(name) || names.has(plainName(name)) || isKnown(value)
    return isSecret ? `${written.slice(0, written.indexOf('='))}=${placeholder}` : written
  })
  return redactText(redacted.join('&'), values)
}
