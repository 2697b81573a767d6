import { wordOf } from '../../text/word-of.js'
import type { ErrorObject } from 'ajv/dist/2020.js'
import type { Findings } from './findings.js'
import { schemaValidator } from './schema-validator.js'
import type { SourceFile } from './source-file.js'
import { fileEmpty } from './words/file-words.js'
import { schemaFault } from './words/schema-fault-words.js'

/** Every place where a file of a partner's folder breaks its schema; false where there is one. */
export function validateFile(source: SourceFile, schema: object, rule: string, findings: Findings): boolean {
  findings.add(source.faults)
  findings.notices.push(...source.warnings)
  if (source.faults.length > 0) return false
  if (source.data === null || source.data === undefined) {
    findings.fault({ source, path: [] }, rule, fileEmpty)
    return false
  }
  const validate = schemaValidator(schema)
  if (validate(source.data)) return true
  for (const error of telling(validate.errors ?? [])) report(error, source, rule, findings)
  return false
}

/** Of alternatives that all fail the one that fits best is told: the deepest place. */
function telling(errors: readonly ErrorObject[]): ErrorObject[] {
  const branches = errors.filter(({ keyword }) => ['oneOf', 'anyOf', 'if'].includes(keyword))
  return errors.filter((error) => {
    // The name of a key that has not the form is told by its own error.
    if (error.propertyName !== undefined) return false
    if (['if', 'propertyNames'].includes(error.keyword)) return error.keyword === 'propertyNames'
    if (['oneOf', 'anyOf'].includes(error.keyword)) return true
    return !branches.some(
      ({ keyword, schemaPath }) => keyword !== 'if' && error.schemaPath.startsWith(`${schemaPath}/`),
    )
  })
}

function report(error: ErrorObject, source: SourceFile, rule: string, findings: Findings): void {
  const at = error.instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
  const params = error.params as Record<string, unknown>
  const extra = params['additionalProperty'] ?? params['propertyName']
  const path = extra === undefined ? at : [...at, wordOf(extra)]
  const shown = path.join('.')
  findings.fault({ source, path: withNumbers(source.data, path) }, rule, schemaFault(error, shown))
}

/** A JSON pointer does not tell a list's place from a member of that name; the data does. */
function withNumbers(data: unknown, path: readonly string[]): (string | number)[] {
  let inner = data
  return path.map((part) => {
    const key = Array.isArray(inner) ? Number(part) : part
    inner =
      typeof inner === 'object' && inner !== null
        ? (inner as Record<string | number, unknown>)[key]
        : undefined
    return key
  })
}
