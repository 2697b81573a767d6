import type { Schema } from '../document/normalise-schemas.js'

const forms = [
  'pattern',
  'format',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'minItems',
  'maxItems',
]

/** The first word by which a schema asks for a form, beside its type and a list of values. */
export function formOf(schema: Schema): string | undefined {
  return forms.find((name) => name in schema)
}
