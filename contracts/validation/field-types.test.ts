import { expect, test } from 'vitest'
import { loadContractOf } from '../contract/load-contract.js'
import { operationsOf } from '../openapi/operations.js'
import type { Requirements } from '../requirements/requirement.js'
import { surfaceNames } from '../contract/surfaces.js'

// A field's type is said by its schema in openapi.yaml. Requirements say it again, in the words of a page: here they
// are held to it.

/** The word for a type in a requirement's text, and the JSON types that it means. */
const typeWords: [words: RegExp, types: readonly string[]][] = [
  [/\bList<|\bstring\[\]/, ['array']],
  [/\b(whole JSON number|integer|int|whole number)\b/, ['integer']],
  [/\b(JSON number|number|decimal|float|double)\b/, ['number', 'integer']],
  [/\b(JSON boolean|boolean|bool|true or false)\b/, ['boolean']],
  [/\b(JSON array|array|list)\b/, ['array']],
  [/\b(JSON object|object)\b/, ['object']],
  [/\b(JSON string|string|text|date|datetime|DateTime)\b/, ['string']],
]

interface Schema {
  type?: string | string[]
  properties?: Record<string, Schema>
  items?: Schema
  allOf?: Schema[]
  oneOf?: Schema[]
  anyOf?: Schema[]
  enum?: unknown[]
  const?: unknown
  $ref?: string
}

interface Operation {
  operationId?: string
  requestBody?: { content?: Record<string, { schema?: Schema }> }
}

const typed = (
  await Promise.all(
    surfaceNames.map(async (surface) => {
      const contract = await loadContractOf(surface)
      const tables = { server: contract.requirements[surface], client: contract.clientRequirements[surface] }
      return Object.entries(tables).flatMap(([side, requirements]) =>
        typeRequirements(requirements ?? {}).map(({ name, field, text }) => ({
          requirement: `${surface} ${side} ${name}`,
          surface,
          field,
          text,
          document: contract.document as unknown as Record<string, unknown>,
          operations: operationsOf(contract, surface).map(({ id }) => id),
        })),
      )
    }),
  )
).flat()

function typeRequirements(requirements: Requirements) {
  return Object.entries(requirements).flatMap(([name, { text }]) =>
    name.startsWith('type-of-') ? [{ name, field: name.slice('type-of-'.length), text: text.en }] : [],
  )
}

test('there are many', () => {
  expect(typed.length).toBeGreaterThan(150)
})

test.each(typed)('$requirement', ({ field, text, document, operations }) => {
  const schemas = operations.flatMap((id) => requestSchema(document, id) ?? [])
  const types = schemas.flatMap((schema) => typesAt(document, schema, field.split('.')))
  expect(types, `no request has ${field}`).not.toEqual([])
  // What stands behind a semicolon or a full stop is what is refused.
  const said = text.split(/[;.] /)[0]!.replace(field, '')
  const meant = typeWords.find(([words]) => words.test(said))
  expect(meant, `"${said}" names no type`).toBeDefined()
  // Where pages contradict themselves the schema takes several.
  expect(
    types.some((type) => meant![1].includes(type)),
    `${types.join(', ')} in the schema`,
  ).toBe(true)
})

function requestSchema(document: Record<string, unknown>, id: string): Schema | undefined {
  const items: Record<string, Record<string, Operation>> = {
    ...(document['paths'] as object),
    ...(document['webhooks'] as object),
  }
  const operation = Object.values(items)
    .flatMap((item) => Object.values(item))
    .find(({ operationId }) => operationId === id)
  return operation?.requestBody?.content?.['application/json']?.schema
}

/** The types that a schema gives a member, looking into lists on the way. */
function typesAt(document: Record<string, unknown>, schema: Schema, path: readonly string[]): string[] {
  const whole = resolved(document, schema)
  const branches = [...(whole.allOf ?? []), ...(whole.oneOf ?? []), ...(whole.anyOf ?? [])]
  const below = branches.flatMap((branch) => typesAt(document, branch, path))
  const [first, ...rest] = path
  if (first === undefined) {
    const own = whole.type === undefined ? [] : [whole.type].flat()
    const values = whole.const === undefined ? (whole.enum ?? []) : [whole.const]
    return own.length > 0 ? own : values.length > 0 ? values.map((value) => typeof value) : below
  }
  const member = whole.properties?.[first]
  return [
    ...(member ? typesAt(document, member, rest) : []),
    ...(whole.items ? typesAt(document, whole.items, path) : []),
    ...below,
  ]
}

function resolved(document: Record<string, unknown>, schema: Schema): Schema {
  if (schema.$ref === undefined) return schema
  const steps = schema.$ref.replace('#/', '').split('/')
  return steps.reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], document) as Schema
}
