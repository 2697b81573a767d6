import { configurationSchema } from '../configuration-schema.js'

/** The parts of JSON Schema in which the configuration's is written, as far as they say what stands where. */
interface Schema {
  type?: string
  enum?: readonly unknown[]
  anyOf?: readonly Schema[]
  properties?: Readonly<Record<string, Schema>>
  additionalProperties?: boolean | Schema
  items?: Schema
}

/** The types that the configuration may have at a path, `string`, `number` and so on; none where anything may stand. */
export function expectedTypes(path: readonly (string | number)[]): ReadonlySet<string> {
  let schemas: Schema[] = [configurationSchema]
  for (const key of path) schemas = schemas.flatMap(alternatives).flatMap((schema) => inside(schema, key))
  return new Set(schemas.flatMap(alternatives).flatMap(typesOf))
}

function alternatives(schema: Schema): readonly Schema[] {
  return schema.anyOf ?? [schema]
}

function inside({ properties, additionalProperties, items }: Schema, key: string | number): Schema[] {
  if (typeof key === 'number') return items ? [items] : []
  if (properties && Object.hasOwn(properties, key)) return [properties[key]!]
  return typeof additionalProperties === 'object' ? [additionalProperties] : []
}

function typesOf({ type, enum: values = [] }: Schema): string[] {
  const named = type === 'integer' ? 'number' : type
  return named === undefined ? values.map((value) => typeof value) : [named]
}
