import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { statementSchema } from '../statement-schema.js'

const ajv = new Ajv2020()
formats.default(ajv)
const isRecord = ajv.compile(openRecordSchema())
const isStatement = ajv.compile(statementSchema)

/** Where a value is no record of this version; nothing where it is one. */
export function faultOfRecord(value: unknown): string | undefined {
  return faultOf(isRecord, value)
}

/** Where a value is no statement about a report; nothing where it is one. */
export function faultOfStatement(value: unknown): string | undefined {
  return faultOf(isStatement, value)
}

function faultOf(validate: ValidateFunction, value: unknown): string | undefined {
  if (validate(value)) return undefined
  const { instancePath, message } = validate.errors![0]!
  return `${instancePath} ${message}`.trim()
}

/** The published schema, but open: a member that a later uyum has added is no fault of what was signed. */
function openRecordSchema(): object {
  const text = readFileSync(join(import.meta.dirname, '../../json/results.schema.json'), 'utf8')
  return JSON.parse(text, (name, value: unknown) =>
    name === 'additionalProperties' && value === false ? undefined : value,
  ) as object
}
