import { mapSchemas, type Node } from './map-schemas.js'
import type { PublishedDocument } from './published-document.js'

/**
 * A document in words that OpenAPI Generator makes compiling code of; each schema takes what it took. Of `number` with
 * whole values in an `enum` its Java calls a `BigDecimal.valueOf(BigDecimal)` that there is not; of a constant `true`
 * in 3.1 it makes a Boolean out of a text; and an object of which one member or another is required loses all of its
 * members in Python, silently.
 */
export function inGeneratorWords(document: PublishedDocument): PublishedDocument {
  return mapSchemas(document, (schema) =>
    withoutChoiceOfRequired(withoutBooleanConstant(withWholeNumbers(schema))),
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

/** Read as a choice of types an `anyOf` that only requires would hide the members beside it; within `not` it is not. */
function withoutChoiceOfRequired({ anyOf, ...schema }: Node): Node {
  if (anyOf === undefined) return schema
  const isOfRequired = (anyOf as Node[]).every((choice) => Object.keys(choice).join() === 'required')
  return isOfRequired ? { ...schema, not: { not: { anyOf } } } : { ...schema, anyOf }
}
