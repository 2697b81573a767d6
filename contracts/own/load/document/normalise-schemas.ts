import { wordOf } from '../../../text/word-of.js'
import type { Findings, Place, Places } from '../findings.js'
import { badPattern, enumIsEmpty, requiredIsNoList, unheeded, unknownType } from '../words/schema-words.js'

export type Schema = Record<string, unknown>

const types = ['string', 'number', 'integer', 'boolean', 'object', 'array', 'null']
const single = [
  'items',
  'additionalProperties',
  'not',
  'if',
  'then',
  'else',
  'contains',
  'propertyNames',
  'unevaluatedProperties',
  'unevaluatedItems',
]
const lists = ['allOf', 'anyOf', 'oneOf', 'prefixItems']
const tables = ['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas']

/** Makes the schemas of any OpenAPI 3 document into those of JSON Schema 2020-12, in place; what they cannot say is told. */
export class SchemaNormaliser {
  readonly #done = new Set<object>()
  readonly #findings: Findings
  readonly #places: Places
  readonly #isOld: boolean

  /** `isOld`: of OpenAPI 3.0, whose schemas are no JSON Schema. */
  constructor(findings: Findings, places: Places, isOld: boolean) {
    this.#findings = findings
    this.#places = places
    this.#isOld = isOld
  }

  normalise(schema: unknown): void {
    if (typeof schema !== 'object' || schema === null || Array.isArray(schema) || this.#done.has(schema))
      return
    this.#done.add(schema)
    const own = schema as Schema
    this.#tellUnheeded(own)
    this.#requireTypes(own)
    this.#requirePattern(own)
    this.#mendRequired(own)
    this.#mendEnum(own)
    if (this.#isOld) this.#modernise(own)
    // A reference that is resolved has no identity of its own.
    for (const name of ['$id', '$schema', '$anchor', '$dynamicAnchor', '$dynamicRef', 'id'])
      if (typeof own[name] === 'string') delete own[name]
    for (const name of single) this.normalise(own[name])
    for (const name of lists) if (Array.isArray(own[name])) for (const one of own[name]) this.normalise(one)
    for (const name of tables)
      for (const one of Object.values((own[name] as object | undefined) ?? {})) this.normalise(one)
  }

  #place(schema: Schema, member: string): Place | undefined {
    return this.#places.of(schema, member)
  }

  #tellUnheeded(schema: Schema): void {
    for (const [name, words] of Object.entries(unheeded)) {
      const place =
        name in schema && typeof schema[name] !== 'boolean' ? this.#place(schema, name) : undefined
      if (place) this.#findings.notice(place, words)
    }
  }

  #requireTypes(schema: Schema): void {
    const named = [schema['type'] ?? []].flat()
    const unknown = named.find((type) => !types.includes(type as string))
    const place = unknown === undefined ? undefined : this.#place(schema, 'type')
    if (!place) return
    this.#findings.fault(place, 'schema-type-is-known', unknownType(wordOf(unknown), types))
    delete schema['type']
  }

  #requirePattern(schema: Schema): void {
    const { pattern } = schema
    if (typeof pattern !== 'string' || regularExpression(pattern)) return
    const place = this.#place(schema, 'pattern')
    if (place) this.#findings.fault(place, 'pattern-is-a-regular-expression', badPattern(pattern))
    delete schema['pattern']
  }

  /** `required: true` is of Swagger 1, and means nothing in a schema. */
  #mendRequired(schema: Schema): void {
    if (schema['required'] === undefined || Array.isArray(schema['required'])) return
    const place = this.#place(schema, 'required')
    if (place) this.#findings.notice(place, requiredIsNoList)
    delete schema['required']
  }

  #mendEnum(schema: Schema): void {
    if (Array.isArray(schema['enum']) && schema['enum'].length > 0) {
      schema['enum'] = [...new Set(schema['enum'] as unknown[])]
      return
    }
    if (!('enum' in schema)) return
    const place = this.#place(schema, 'enum')
    if (place) this.#findings.notice(place, enumIsEmpty)
    delete schema['enum']
  }

  #modernise(schema: Schema): void {
    for (const [bound, exclusive] of [
      ['minimum', 'exclusiveMinimum'],
      ['maximum', 'exclusiveMaximum'],
    ] as const) {
      if (typeof schema[exclusive] !== 'boolean') continue
      if (schema[exclusive] && schema[bound] !== undefined) {
        schema[exclusive] = schema[bound]
        delete schema[bound]
      } else delete schema[exclusive]
    }
    if (schema['nullable'] === true) {
      if (typeof schema['type'] === 'string') schema['type'] = [schema['type'], 'null']
      if (Array.isArray(schema['enum']) && !schema['enum'].includes(null))
        schema['enum'] = [...(schema['enum'] as unknown[]), null]
      const choices = lists.slice(0, 3).filter((name) => Array.isArray(schema[name]))
      if (schema['type'] === undefined && choices.length > 0) {
        const inner = Object.fromEntries(choices.map((name) => [name, schema[name]]))
        for (const name of choices) {
          for (const one of schema[name] as unknown[]) this.normalise(one)
          delete schema[name]
        }
        schema['anyOf'] = [inner, { type: 'null' }]
      }
    }
    delete schema['nullable']
  }
}

/** As JSON Schema has it, with Unicode; some write escapes that only the other kind takes. */
export function regularExpression(pattern: string): RegExp | undefined {
  for (const flags of ['u', '']) {
    try {
      return new RegExp(pattern, flags)
    } catch {
      // The other kind may take it.
    }
  }
  return undefined
}
