import { iso8601Pattern } from '../../../../contracts/forms/iso-8601.js'
import { hostileValue } from './hostile-values.js'
import type { Random } from './random.js'

/** The parts of a schema that say what a value looks like. */
interface Schema {
  type?: string | readonly string[]
  enum?: readonly unknown[]
  const?: unknown
  properties?: Readonly<Record<string, Schema>>
  required?: readonly string[]
  items?: Schema
  anyOf?: readonly Schema[]
  oneOf?: readonly Schema[]
  allOf?: readonly Schema[]
  pattern?: string
  minimum?: number
  maximum?: number
}

/** What a member of that name must be, where the schema alone would let the fuzzer do harm or wait. */
export type Fixed = Readonly<Record<string, (random: Random) => unknown>>

/** A value that a schema might let through: of the right shape, mostly, with values that are drawn. */
export function schemaValue(schema: object, random: Random, fixed: Fixed = {}): unknown {
  const described = schema as Schema
  const choices = described.anyOf ?? described.oneOf
  if (described.const !== undefined) return described.const
  if (described.enum) return random.pick(described.enum)
  if (choices) return schemaValue(random.pick(choices), random, fixed)
  const [whole = described] = described.allOf ? [Object.assign({}, ...described.allOf) as Schema] : []
  switch (typeOf(whole, random) ?? 'any') {
    case 'object':
      return objectOf(whole, random, fixed)
    case 'array':
      return Array.from({ length: random.below(4) }, () => schemaValue(whole.items ?? {}, random, fixed))
    case 'integer':
    case 'number':
      return (
        (whole.minimum ?? 0) +
        random.below(Math.min(1000, (whole.maximum ?? 1000) - (whole.minimum ?? 0) + 1))
      )
    case 'boolean':
      return random.chance(0.5)
    case 'null':
      return null
    case 'string':
      return textOf(whole, random)
    default:
      return hostileValue(random)
  }
}

function typeOf({ type, properties }: Schema, random: Random): string | undefined {
  if (type === undefined) return properties ? 'object' : undefined
  return typeof type === 'string' ? type : random.pick(type)
}

function objectOf({ properties = {}, required = [] }: Schema, random: Random, fixed: Fixed): object {
  const members = Object.entries(properties).filter(([name]) => required.includes(name) || random.chance(0.6))
  return Object.fromEntries(
    members.map(([name, inner]) => [
      name,
      (fixed[name] ?? ((drawn) => schemaValue(inner, drawn, fixed)))(random),
    ]),
  )
}

function textOf({ pattern }: Schema, random: Random): string {
  if (pattern === iso8601Pattern) return new Date(random.below(2_000_000_000) * 1000).toISOString()
  return random.pick(['a', 'fuzz', 'order_fuzz', '507f1f77bcf86cd799439011', '5551234567', '12.50', 'Evet'])
}
