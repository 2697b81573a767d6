const secretNames = new Set(['apiKey', 'apiSecret', 'secretKey', 'webhookSecret', 'password'])

/** A shorter one may be a common word, and its absence would tell more than its presence. */
const shortest = 8

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
    return secretNames.has(name) && isTelling(value) ? [value] : []
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
