import type { Schema } from '../document/normalise-schemas.js'

/** The members of an object's schema, those of its `allOf` among them. */
export function membersOf(schema: Schema): Record<string, Schema> {
  const own = (schema['properties'] ?? {}) as Record<string, Schema>
  const all = ((schema['allOf'] ?? []) as Schema[]).map(membersOf)
  return Object.assign({}, ...all, own) as Record<string, Schema>
}

/** The members that it cannot do without. */
export function requiredOf(schema: Schema): string[] {
  const own = (schema['required'] ?? []) as string[]
  return [...new Set([...((schema['allOf'] ?? []) as Schema[]).flatMap(requiredOf), ...own])]
}

/** The one type of a schema, beside `null`; nothing where it is left open. */
export function typeOf(schema: Schema): string | undefined {
  const named = [schema['type'] ?? []].flat().filter((type) => type !== 'null') as string[]
  if (named.length === 1) return named[0]
  if (named.length === 0 && 'properties' in schema) return 'object'
  return undefined
}

export function isNullable(schema: Schema): boolean {
  return [schema['type'] ?? []].flat().includes('null')
}
