import type { Schema } from '../document/normalise-schemas.js'

/**
 * The schema of a request without the demand for members that only answers have (`readOnly`), or of an answer without
 * that for members that only requests have. The schema itself where nothing in it is one-way.
 */
export function withoutOneWay(schema: object, mark: 'readOnly' | 'writeOnly'): object {
  return holds(schema, mark, new Set()) ? (copied(schema, mark, new Map()) as object) : schema
}

function holds(value: unknown, mark: string, seen: Set<object>): boolean {
  if (typeof value !== 'object' || value === null || seen.has(value)) return false
  seen.add(value)
  if ((value as Schema)[mark] === true) return true
  return Object.values(value).some((inner) => holds(inner, mark, seen))
}

function copied(value: unknown, mark: string, made: Map<object, unknown>): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (made.has(value)) return made.get(value)
  if (Array.isArray(value)) return value.map((inner) => copied(inner, mark, made))
  const copy: Schema = {}
  made.set(value, copy)
  for (const [name, inner] of Object.entries(value)) copy[name] = copied(inner, mark, made)
  const { required, properties } = copy as {
    required?: string[]
    properties?: Record<string, Schema | undefined>
  }
  if (Array.isArray(required) && properties)
    copy['required'] = required.filter((name) => properties[name]?.[mark] !== true)
  return copy
}
