type Schema = Readonly<Record<string, unknown>>

const kept = ['type', 'required', 'enum', 'const'] as const
const ofSchemas = ['anyOf', 'oneOf', 'allOf'] as const

/** Of a schema what says which members there are and of which types; Postman's validator knows no newer draft than 7. */
export function lightSchema(schema: Schema): Schema {
  const { properties, items } = schema
  return Object.fromEntries([
    ...kept.filter((word) => word in schema).map((word) => [word, schema[word]]),
    ...ofSchemas
      .filter((word) => word in schema)
      .map((word) => [word, (schema[word] as Schema[]).map(lightSchema)]),
    ...(items === undefined ? [] : [['items', lightSchema(items as Schema)]]),
    ...(properties === undefined ? [] : [['properties', lightProperties(properties as Schema)]]),
  ]) as Schema
}

function lightProperties(properties: Schema): Schema {
  return Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [name, lightSchema(schema as Schema)]),
  )
}
