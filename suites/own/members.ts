import type { Schema } from '../../contracts/own/drawing/draw-text.js'
import { withFault } from '../families/generated/faults.js'

/** A body with another value at a dotted path, `items.0.name`; without the member where there is no value. */
export function withMember(body: unknown, path: string, value: unknown): unknown {
  return withFault(body, { path: path.split('.').map((name) => (name === '0' ? '*' : name)), value }, 0)
}

/** The value at a dotted path; nothing where it leads nowhere. */
export function memberAt(body: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, name) => (value as Schema | null | undefined)?.[name], body)
}

/** Whether a body has the object that a member at this path is one of. */
export function hasParent(body: unknown, path: string): boolean {
  const names = path.split('.').slice(0, -1)
  const parent = names.length === 0 ? body : memberAt(body, names.join('.'))
  return typeof parent === 'object' && parent !== null
}

/** The schema at a dotted path. */
export function schemaAt(schema: Schema, path: string): Schema {
  return path.split('.').reduce<Schema>((inner, name) => {
    const own = (name === '0' ? inner['items'] : undefined) as Schema | undefined
    return own ?? membersIn(inner)[name] ?? {}
  }, schema)
}

/** The schemas of members of this name, at whatever depth of objects: answers are often wrapped. */
export function namedSchemas(schema: Schema, name: string, depth = 0): Schema[] {
  // A schema may hold itself.
  if (depth > deepest) return []
  return Object.entries(membersIn(schema)).flatMap(([own, inner]) => [
    ...(own === name ? [inner] : []),
    ...namedSchemas(inner, name, depth + 1),
  ])
}

const deepest = 4

function membersIn(schema: Schema): Record<string, Schema> {
  const all = ((schema['allOf'] ?? []) as Schema[]).map(membersIn)
  return Object.assign({}, ...all, schema['properties']) as Record<string, Schema>
}
