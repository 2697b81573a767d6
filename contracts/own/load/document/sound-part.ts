import type { ErrorObject } from 'ajv/dist/2020.js'
import { schemaValidator } from '../schema-validator.js'

const rounds = 8

/**
 * As much of a file as its schema takes: what breaks it is left out, and what is missing at the top is filled in. All
 * else of a faulty folder can be read by it, so that one look tells every fault.
 */
export function soundPart(
  data: unknown,
  schema: object,
  missing: Readonly<Record<string, unknown>>,
): unknown {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined
  const validate = schemaValidator(schema)
  const part = { ...missing, ...structuredClone<object>(data) }
  for (let round = 0; round < rounds; round += 1) {
    if (validate(part)) return part
    for (const error of validate.errors ?? []) leaveOut(part, pathOf(error))
    for (const [name, value] of Object.entries(missing))
      if (!(name in part)) (part as Record<string, unknown>)[name] = value
  }
  return undefined
}

/** What a fault is of: a key that there is none of, or the value that is wrong; where something is missing, what lacks it. */
function pathOf({ instancePath, params }: ErrorObject): string[] {
  const at = instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
  const given = params as Record<string, unknown>
  const extra = given['additionalProperty'] ?? given['propertyName']
  return typeof extra === 'string' ? [...at, extra] : at
}

function leaveOut(part: object, path: readonly string[]): void {
  const last = path.at(-1)
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((inner, name) => (inner as Record<string, unknown> | undefined)?.[name], part)
  if (last === undefined || typeof parent !== 'object' || parent === null) return
  if (Array.isArray(parent)) parent.splice(Number(last), 1)
  else delete (parent as Record<string, unknown>)[last]
}
