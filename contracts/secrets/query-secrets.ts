import { queryValues } from '../wire/base-url.js'
import { isSecretName } from './secret-name.js'

/** Shorter values are words that every text may hold; where they stand in a URL they are hidden all the same. */
const leastSecret = 6
/** Of those that a name like `token` calls a secret. */
const leastNamed = 3

/** The values of a URL's query that are hidden wherever they stand, by name. */
export function querySecrets(url: string): [name: string, value: string][] {
  return queryValues(url).filter(
    ([name, value]) => value.length >= (isSecretName(name) ? leastNamed : leastSecret),
  )
}
