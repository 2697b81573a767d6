import { followPartners } from '../../contracts/contract/surfaces.js'
import { secretCredentials } from '../../contracts/secrets/secret-credentials.js'
import { defaultCredentials } from '../surfaces/credentials/default-credentials.js'

const secretNames = new Set<string>()
/** What is published is no secret: a short one of these, like `demo`, is left in texts that only hold the word. */
const published = new Set<string>()
followPartners(() => {
  for (const name of secretCredentials) secretNames.add(name.split('.').at(-1)!)
  for (const text of Object.values(defaultCredentials).flatMap(textsIn)) published.add(text)
})

/** Of one or two letters every text is full; where a credential belongs they are hidden by its name. */
const shortest = 3

const longEnough = 8

const known = new WeakMap<object, readonly string[]>()

/** The secrets in credentials, of one surface or of all: what nobody may see wherever it turns up. */
export function secretValues(credentials: object): readonly string[] {
  const found = known.get(credentials) ?? longestFirst(valuesIn(credentials))
  known.set(credentials, found)
  return found
}

function valuesIn(credentials: object): string[] {
  return Object.entries(credentials).flatMap(([name, value]: [string, unknown]) => {
    if (typeof value === 'object' && value !== null) return valuesIn(value)
    const isSecret = secretNames.has(name) && isTelling(value)
    return isSecret && (value.length >= longEnough || !published.has(value)) ? [value] : []
  })
}

/** The values of a request's secret headers, with and without the scheme before them. */
export function secretHeaderValues(
  headers: Readonly<Record<string, string>>,
  names: readonly string[],
): readonly string[] {
  const values = names.flatMap((name) => [headers[name], headers[name]?.replace(/^(?:bearer|basic) /i, '')])
  return longestFirst(values.filter(isTelling))
}

function isTelling(value: unknown): value is string {
  return typeof value === 'string' && value.length >= shortest
}

/** One may be the beginning of another. */
function longestFirst(values: readonly string[]): string[] {
  return [...new Set(values)].toSorted((one, other) => other.length - one.length)
}

function textsIn(credentials: object): string[] {
  return Object.values(credentials).flatMap((value: unknown) =>
    typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? textsIn(value) : [],
  )
}
