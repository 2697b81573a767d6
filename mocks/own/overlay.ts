import type { Schema } from '../../contracts/own/drawing/draw-text.js'

type Table = Readonly<Record<string, unknown>>

/**
 * What a page shows, or was drawn, with the values that are known in the places of their names: at the top, and in
 * objects that only wrap them (`data`, `order`). A value that the schema of its place does not take is left out.
 */
export function overlay(value: unknown, schema: Schema, known: Table, depth = 0): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const members = schemaMembers(schema)
  const names = new Set([...Object.keys(value), ...Object.keys(members)])
  return Object.fromEntries(
    [...names].flatMap((name): [string, unknown][] => {
      const shown = (value as Table)[name]
      const member = members[name] ?? {}
      if (Object.hasOwn(known, name) && accepts(member, known[name], shown)) return [[name, known[name]]]
      if (!Object.hasOwn(value, name)) return []
      return [[name, depth < 3 ? overlay(shown, member, known, depth + 1) : shown]]
    }),
  )
}

/** The members of an object's schema, of its `allOf` and its first choice among them. */
export function schemaMembers(schema: Schema): Record<string, Schema> {
  const parts = [
    ...((schema['allOf'] ?? []) as Schema[]),
    ...((schema['oneOf'] ?? schema['anyOf'] ?? []) as Schema[]).slice(0, 1),
  ]
  return Object.assign({}, ...parts.map(schemaMembers), schema['properties']) as Record<string, Schema>
}

function accepts(schema: Schema, value: unknown, shown: unknown): boolean {
  if (value === undefined) return false
  const list = schema['enum']
  if (Array.isArray(list)) return list.includes(value)
  const types = [schema['type'] ?? []].flat() as string[]
  if (types.length === 0) return shown === undefined || shown === null || typeof shown === typeof value
  return types.some((type) => isOf(type, value))
}

function isOf(type: string, value: unknown): boolean {
  if (type === 'integer') return Number.isInteger(value)
  if (type === 'array') return Array.isArray(value)
  if (type === 'null') return value === null
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value)
  return typeof value === type
}
