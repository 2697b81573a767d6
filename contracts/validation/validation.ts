import { wordsOfPattern } from '../forms/named-patterns.js'

/** One place where a value breaks its schema. */
export interface Violation {
  /** JSON pointer into the value; empty for the value itself. */
  path: string
  message: string
}

/** A compiled schema, as ajv's standalone code exports it. */
export interface Validator {
  (value: unknown): boolean
  errors?: readonly ValidationError[] | null
}

/** Compiled schemas by `<operationId>.request` and `<operationId>.<status>`. */
export type Validators = Readonly<Record<string, Validator>>

interface ValidationError {
  instancePath: string
  keyword: string
  message?: string
  params: Record<string, unknown>
}

/** The violations of `value` against one compiled schema; a schema that does not exist is an error of ours. */
export function violationsOf(validators: Validators, schema: string, value: unknown): Violation[] {
  const validate = validators[schema]
  if (!validate)
    throw new Error(`validating against ${schema}: expected a schema of the contract, there is none.`)
  if (validate(value)) return []
  return (validate.errors ?? []).map(describe)
}

function describe(error: ValidationError): Violation {
  const words = wordsOfPattern(error.params['pattern'])
  if (words) return { path: error.instancePath, message: words }
  const detail = Object.values(error.params).find(
    (value) => typeof value === 'string' || Array.isArray(value),
  )
  const named = detail !== undefined && !error.message?.includes(String(detail))
  return {
    path: error.instancePath,
    message: `${error.message ?? error.keyword}${named ? `: ${JSON.stringify(detail)}` : ''}`,
  }
}
