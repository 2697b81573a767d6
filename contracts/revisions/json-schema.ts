/** As much of a JSON Schema as two revisions are compared by; every `$ref` is resolved. */
export interface JsonSchema {
  type?: string | readonly string[]
  nullable?: boolean
  enum?: readonly unknown[]
  const?: unknown
  properties?: Readonly<Record<string, JsonSchema>>
  required?: readonly string[]
  additionalProperties?: boolean | JsonSchema
  items?: JsonSchema
  allOf?: readonly JsonSchema[]
  anyOf?: readonly JsonSchema[]
  oneOf?: readonly JsonSchema[]
  'x-quote'?: string | readonly string[]
  [keyword: string]: unknown
}

const types = ['string', 'number', 'boolean', 'object', 'array', 'null']

/** The types that a schema allows; all of them where it names none. An `integer` is told by its own name. */
export function typesOf({ type, nullable, enum: values }: JsonSchema): string[] {
  if (type === undefined) return values ? [...new Set(values.map(typeOfValue))] : types
  const named = typeof type === 'string' ? [type] : [...type]
  return nullable === true && !named.includes('null') ? [...named, 'null'] : named
}

function typeOfValue(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  return typeof value
}

/** The values that a schema names one by one; nothing where it names none. */
export function valuesOf(schema: JsonSchema): readonly unknown[] | undefined {
  return 'const' in schema ? [schema.const] : schema.enum
}

/** The schema with the parts of its `allOf` written into it. */
export function flattened(schema: JsonSchema): JsonSchema {
  if (!schema.allOf) return schema
  const { allOf, ...own } = schema
  return allOf.map(flattened).reduce(joined, own)
}

function joined(one: JsonSchema, other: JsonSchema): JsonSchema {
  const properties = { ...one.properties, ...other.properties }
  const required = [...new Set([...(one.required ?? []), ...(other.required ?? [])])]
  return {
    ...other,
    ...one,
    ...(Object.keys(properties).length > 0 && { properties }),
    ...(required.length > 0 && { required }),
  }
}
