import { drawText, type Schema } from './draw-text.js'
import { pick, wholeBetween } from './random.js'

export interface ValueContext {
  name: string
  random: () => number
  /** Milliseconds since 1970. */
  at: number
  /** In place of the plain texts and numbers, by the member's name; nothing where it knows none. */
  realistic?: ((name: string, schema: Schema) => unknown) | undefined
  /** Examples of the schema stand for themselves: answers are as the page shows them, orders are drawn. */
  prefersExamples: boolean
  /** Leaves out what may be left out. */
  onlyRequired?: boolean
  /** Which of several choices is taken, as far as there are so many: the first, where it is left out. */
  choice?: number
}

const deepest = 8

/** A value that its schema takes; what a schema leaves open is left out. */
export function drawValue(schema: Schema, context: ValueContext, depth = 0): unknown {
  if (depth > deepest) return {}
  if ('const' in schema) return schema['const']
  if (context.prefersExamples && schema['example'] !== undefined) return schema['example']
  if (Array.isArray(schema['enum'])) return pick(schema['enum'] as unknown[], context.random)
  const all = schema['allOf'] as Schema[] | undefined
  if (all) return drawAll(all, schema, context, depth)
  const choices = (schema['oneOf'] ?? schema['anyOf']) as Schema[] | undefined
  if (choices?.[0]) {
    const chosen = choices[Math.min(context.choice ?? 0, choices.length - 1)]!
    return drawValue(mergeSchemas(withoutChoices(schema), chosen), context, depth)
  }
  return drawTyped(schema, context, depth)
}

function drawAll(all: readonly Schema[], schema: Schema, context: ValueContext, depth: number): unknown {
  const { allOf: _all, ...own } = schema
  const parts = [...all, ...(Object.keys(own).length > 0 ? [own] : [])]
  const merged = parts.reduce((one, other) => mergeSchemas(one, other), {})
  return drawValue(merged, context, depth + 1)
}

/** A schema in one piece: with what its `allOf` adds, and the first of its choices. */
export function wholeSchema(schema: Schema, depth = 0): Schema {
  const {
    allOf = [],
    oneOf,
    anyOf,
    ...own
  } = schema as Schema & Record<'allOf' | 'oneOf' | 'anyOf', Schema[]>
  const choice = (oneOf ?? anyOf)?.[0]
  const parts = [...allOf, ...(choice ? [choice] : [])]
  if (depth > deepest || parts.length === 0) return schema
  return [...parts.map((part) => wholeSchema(part, depth + 1)), own].reduce(mergeSchemas, {})
}

function mergeSchemas(one: Schema, other: Schema): Schema {
  const tables = { ...(one['properties'] as object), ...(other['properties'] as object) }
  const required = [...((one['required'] ?? []) as string[]), ...((other['required'] ?? []) as string[])]
  const inner = [...((one['allOf'] ?? []) as Schema[]), ...((other['allOf'] ?? []) as Schema[])]
  return {
    ...one,
    ...other,
    ...(Object.keys(tables).length > 0 && { properties: tables }),
    ...(required.length > 0 && { required }),
    ...(inner.length > 0 && { allOf: inner }),
  }
}

function withoutChoices({ oneOf: _one, anyOf: _any, ...rest }: Schema): Schema {
  return rest
}

function drawTyped(schema: Schema, context: ValueContext, depth: number): unknown {
  const { name, realistic } = context
  const [type] = [
    schema['type'] ?? ('properties' in schema ? 'object' : 'items' in schema ? 'array' : undefined),
  ]
    .flat()
    .filter((one) => one !== 'null')
  if (type !== 'object' && type !== 'array') {
    const real = realistic?.(name, schema)
    if (real !== undefined) return real
  }
  switch (type) {
    case 'object':
      return drawObject(schema, context, depth)
    case 'array':
      return drawList(schema, context, depth)
    case 'string':
      return drawText(schema, context)
    case 'integer':
    case 'number':
      return drawNumber(schema, type === 'integer', context)
    case 'boolean':
      return !/cancel|iptal|error|delete/i.test(name)
    case undefined:
      return schema['default'] ?? {}
    default:
      return null
  }
}

function drawObject(schema: Schema, context: ValueContext, depth: number): object {
  const properties = Object.entries((schema['properties'] ?? {}) as Record<string, Schema>)
  const required = (schema['required'] ?? []) as string[]
  // What is required and nowhere described may be anything.
  const undescribed = required
    .filter((name) => !properties.some(([known]) => known === name))
    .map((name): [string, Schema] => [name, { type: 'string' }])
  const meant = properties.filter(
    ([name, inner]) =>
      required.includes(name) || (context.onlyRequired !== true && depth < 4 && inner['deprecated'] !== true),
  )
  return Object.fromEntries(
    [...meant, ...undescribed].map(([name, inner]) => [
      name,
      drawValue(inner, { ...context, name }, depth + 1),
    ]),
  )
}

function drawList(schema: Schema, context: ValueContext, depth: number): unknown[] {
  const { minItems = 1, maxItems = Infinity } = schema as { minItems?: number; maxItems?: number }
  const length = Math.min(Math.max(1, minItems), maxItems, 20)
  const items = (schema['items'] ?? {}) as Schema
  return Array.from({ length }, () => drawValue(items, context, depth + 1))
}

function drawNumber(schema: Schema, isWhole: boolean, { name, random }: ValueContext): number {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema as Record<
    string,
    number | undefined
  >
  if (/lat(itude)?$|enlem/i.test(name)) return 40.9903
  if (/lo?ng(itude)?$|boylam/i.test(name)) return 29.0275
  const step = multipleOf ?? (isWhole ? 1 : 0.5)
  const least =
    minimum ?? (exclusiveMinimum === undefined ? Math.min(1, maximum ?? 1) : exclusiveMinimum + step)
  const most =
    maximum ?? (exclusiveMaximum === undefined ? Math.max(least, least + 200) : exclusiveMaximum - step)
  const low = Math.ceil(least / step)
  const steps = wholeBetween(low, Math.max(low, Math.floor(most / step)), random)
  return Number((steps * step).toFixed(10))
}
