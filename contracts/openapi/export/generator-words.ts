import { mapSchemas, type Node } from './map-schemas.js'
import type { PublishedDocument } from './published-document.js'

/**
 * A document in words that OpenAPI Generator makes working code of; each schema takes what it took. Of `number` with
 * whole values in an `enum` its Java calls a `BigDecimal.valueOf(BigDecimal)` that there is not; of a constant `true`
 * in 3.1 it makes a Boolean out of a text; an object of which one member or another is required loses all of its
 * members in Python, and what is a boolean or a text its value in PHP, both silently.
 */
export function inGeneratorWords(document: PublishedDocument): PublishedDocument {
  return mapSchemas(document, (schema) =>
    isChoice(schema) ? withHiddenChoice(schema) : withoutBooleanConstant(withWholeNumbers(schema)),
  )
}

function withWholeNumbers(schema: Node): Node {
  const { type, enum: values } = schema
  const isWhole = type === 'number' && Array.isArray(values) && values.every(Number.isInteger)
  return isWhole ? { ...schema, type: 'integer' } : schema
}

function withoutBooleanConstant({ const: constant, ...schema }: Node): Node {
  if (constant === undefined) return schema
  return typeof constant === 'boolean'
    ? { ...schema, not: { const: !constant } }
    : { ...schema, const: constant }
}

/** One of two plain types, or one of two members that must be there. */
function isChoice({ type, anyOf = [] }: Node): boolean {
  const types = Array.isArray(type) ? type.filter((name) => name !== 'null') : []
  const choices = (anyOf as Node[]).map((choice) => Object.keys(choice).join())
  return types.length > 1 || (choices.length > 0 && choices.every((keys) => plain.has(keys)))
}

const plain = new Set(['required', 'type', 'type,nullable'])
const choosing = new Set(['type', 'anyOf', 'pattern', 'enum'])

/** What chooses is said by a double negation, which generators do not turn into types of their own. */
function withHiddenChoice(schema: Node): Node {
  const members = Object.entries(schema)
  const isObject = schema['type'] === 'object'
  const isHidden = ([name]: [string, unknown]): boolean =>
    choosing.has(name) && !(isObject && name === 'type')
  return {
    ...Object.fromEntries(members.filter((member) => !isHidden(member))),
    not: { not: Object.fromEntries(members.filter(isHidden)) },
  }
}
