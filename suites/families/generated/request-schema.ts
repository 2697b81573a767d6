import type { Contract } from '../../../contracts/contract/contract.js'
import { oneOf, type Members, type Values } from './values.js'

/** What is read of a JSON schema. */
export interface Schema {
  type?: string | readonly string[]
  enum?: readonly unknown[]
  const?: unknown
  pattern?: string
  format?: string
  required?: readonly string[]
  properties?: Readonly<Record<string, Schema>>
  items?: Schema
  /** What parts of it are known from, where that is not what the member is known from. */
  'x-basis-of'?: Readonly<Record<string, string>>
}

type Body = { content?: Record<string, { schema?: SchemaInParts }> }
type SchemaInParts = Schema & { allOf?: readonly SchemaInParts[] }
type Operations = Record<string, { operationId?: string; requestBody?: Body } | undefined>

/** The schema of an operation's JSON request in the contract. */
export function requestSchema({ document, partner }: Contract, operation: string): Schema {
  const items = [...Object.values(document.paths ?? {}), ...Object.values(document.webhooks ?? {})]
  const found = items
    .flatMap((item) => Object.values(item as Operations))
    .find((candidate) => candidate?.operationId === operation)
  const schema = found?.requestBody?.content?.['application/json']?.schema
  if (schema) return whole(schema)
  throw new Error(
    `generating bodies of ${operation}: expected a request schema in the contract of ${partner}.`,
  )
}

/** A schema written as the sum of others is read as one. */
function whole({ allOf = [], ...own }: SchemaInParts): Schema {
  const schema = Object.assign({}, ...allOf.map(whole), own) as Schema
  return {
    ...schema,
    ...(schema.items && { items: whole(schema.items) }),
    ...(schema.properties && {
      properties: Object.fromEntries(
        Object.entries(schema.properties).map(([name, property]) => [name, whole(property)]),
      ),
    }),
  }
}

/** How a member's values are found where its schema does not say enough; `kept` leaves it as it is. */
export type Known = Readonly<Record<string, Values | 'kept'>>

/**
 * The members of a body that may vary: those that are known, the listed values of an enumeration, both booleans,
 * null where a document allows it. Any other has the value of the sample, so that it is there or not.
 */
export function varyingMembers({ properties = {} }: Schema, sample: object, known: Known = {}): Members {
  const values = new Map(Object.entries(sample))
  const found = Object.entries(properties).map(
    ([name, schema]) => [name, known[name] ?? valuesOf(schema, values.get(name))] as const,
  )
  return Object.fromEntries(found.filter((entry): entry is [string, Values] => isVarying(entry[1])))
}

function isVarying(values: Values | 'kept' | undefined): values is Values {
  return values !== undefined && values !== 'kept'
}

function valuesOf(schema: Schema, sample: unknown): Values | undefined {
  const isNullDocumented = schema['x-basis-of']?.['null'] !== 'assumed'
  if (schema.enum) return oneOf(...schema.enum.filter((value) => value !== null || isNullDocumented))
  if (schema.type === 'boolean') return oneOf(false, true)
  const present = sample === undefined || sample === null ? [] : [sample]
  const values = schema.type?.includes('null') && isNullDocumented ? [null, ...present] : present
  return values.length > 0 ? oneOf(...values) : undefined
}
