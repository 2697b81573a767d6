import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'

const validators = new Map<object, ValidateFunction>()

/** Of one of the schemas of a folder's files: constants, so that each is compiled once. */
export function schemaValidator(schema: object): ValidateFunction {
  const known = validators.get(schema)
  if (known) return known
  const compiled = new Ajv2020({ allErrors: true, strict: false, verbose: true }).compile(schema)
  validators.set(schema, compiled)
  return compiled
}
