import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'

let isRecord: ValidateFunction | undefined

/** The place where a value is no record of this version; nothing where it is one. */
export function recordFault(value: unknown): string | undefined {
  isRecord ??= compiled()
  if (isRecord(value)) return undefined
  const [error] = isRecord.errors ?? []
  const { missingProperty = '' } = (error?.params ?? {}) as { missingProperty?: string }
  return `${error?.instancePath.slice(0, 200) ?? ''}/${missingProperty}`
}

/** The published schema, but open: what a later uyum has added is passed over. */
function compiled(): ValidateFunction {
  const file = join(import.meta.dirname, '../../reports/json/results.schema.json')
  const schema = JSON.parse(readFileSync(file, 'utf8'), (name, value: unknown) =>
    name === 'additionalProperties' && value === false ? undefined : value,
  ) as object
  const ajv = new Ajv2020({ meta: false, validateSchema: false })
  formats.default(ajv)
  return ajv.compile(schema)
}
