type Schema = Record<string, unknown>

/** The schema that samples of one value show: what all of them have is required, and nothing else is known. */
export function inferSchema(samples: readonly unknown[]): Schema {
  const kinds = new Set(samples.map(kindOf))
  const isNull = kinds.delete('null')
  if (kinds.has('number')) kinds.delete('integer')
  const [kind] = kinds
  if (kind === undefined) return isNull ? { type: 'null' } : {}
  if (kinds.size > 1) return { type: [...kinds, ...(isNull ? ['null'] : [])] }
  const of = samples.filter((sample) => sample !== null)
  const type = isNull ? [kind, 'null'] : kind
  if (kind === 'object') return { type, ...inferObject(of as Record<string, unknown>[]) }
  if (kind === 'array') return { type, items: inferSchema((of as unknown[][]).flat()) }
  const format = kind === 'string' ? formatOf(of as string[]) : undefined
  return { type, ...(format !== undefined && { format }) }
}

function inferObject(samples: readonly Record<string, unknown>[]): Schema {
  const names = [...new Set(samples.flatMap((sample) => Object.keys(sample)))]
  const required = names.filter((name) => samples.every((sample) => Object.hasOwn(sample, name)))
  return {
    ...(required.length > 0 && { required }),
    properties: Object.fromEntries(
      names.map((name) => [
        name,
        inferSchema(samples.flatMap((sample) => (Object.hasOwn(sample, name) ? [sample[name]] : []))),
      ]),
    ),
  }
}

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number'
  return typeof value
}

const formats: readonly [name: string, pattern: RegExp][] = [
  ['uuid', /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i],
  ['date-time', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/],
  ['date', /^\d{4}-\d\d-\d\d$/],
]

function formatOf(samples: readonly string[]): string | undefined {
  return formats.find(([, pattern]) => samples.every((sample) => pattern.test(sample)))?.[0]
}
