import { wordOf } from '../../text/word-of.js'
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js'
import { nearest } from '../../text/nearest.js'
import type { Findings } from './findings.js'
import type { SourceFile } from './source-file.js'

/** Every place where a file of a partner's folder breaks its schema; false where there is one. */
export function validateFile(source: SourceFile, schema: object, rule: string, findings: Findings): boolean {
  findings.add(source.faults)
  if (source.faults.length > 0) return false
  const validate = new Ajv2020({ allErrors: true, strict: false, verbose: true }).compile(schema)
  if (validate(source.data)) return true
  for (const error of telling(validate.errors ?? [])) report(error, source, rule, findings)
  return false
}

/** Of alternatives that all fail the one that fits best is told: the deepest place. */
function telling(errors: readonly ErrorObject[]): ErrorObject[] {
  const branches = errors.filter(({ keyword }) => ['oneOf', 'anyOf', 'if'].includes(keyword))
  return errors.filter((error) => {
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
  const shown = path.join('.') || 'the file'
  const { message, cure } = words(error, shown)
  findings.fault({ source, path: withNumbers(source.data, path) }, rule, message, cure)
}

function words(
  { keyword, params, parentSchema, data, message = '' }: ErrorObject,
  shown: string,
): { message: string; cure: string } {
  const known = Object.keys((parentSchema as { properties?: object } | undefined)?.properties ?? {})
  const given = params as Record<string, string & readonly unknown[]>
  switch (keyword) {
    case 'additionalProperties': {
      const meant = nearest(given['additionalProperty']!, known)
      return {
        message: `${shown} is no key of it`,
        cure: meant ? `Did you mean "${meant}"?` : `Take it out; the keys are ${known.join(', ')}.`,
      }
    }
    case 'required':
      return {
        message: `${shown} lacks "${given['missingProperty']}"`,
        cure: `Add ${given['missingProperty']}.`,
      }
    case 'dependentRequired':
      return {
        message: `${shown} has "${given['property']}" without "${given['missingProperty']}"`,
        cure: `Add ${given['missingProperty']}, or take ${given['property']} out.`,
      }
    case 'enum': {
      const allowed = given['allowedValues']!.map(String)
      const meant = nearest(String(data), allowed)
      return {
        message: `${shown} is ${JSON.stringify(data)}`,
        cure: `Write one of ${allowed.join(', ')}.${meant ? ` Did you mean "${meant}"?` : ''}`,
      }
    }
    case 'type':
      return {
        message: `${shown} is ${JSON.stringify(data)?.slice(0, 80)}, which is no ${String(given['type'])}`,
        cure: `Write ${article([given['type']!].flat().join(' or '))}${typeof data === 'number' && given['type'] === 'string' ? ': in quotes' : ''}.`,
      }
    case 'propertyNames':
    case 'pattern':
      return { message: `${shown} ${message}`, cure: 'Write it in that form.' }
    case 'oneOf':
      return oneOfWords(parentSchema, data, shown)
    default:
      return { message: `${shown} is ${JSON.stringify(data)?.slice(0, 80)}: it ${message}`, cure: 'Fix it.' }
  }
}

function oneOfWords(schema: unknown, data: unknown, shown: string): { message: string; cure: string } {
  const { oneOf = [], description } = schema as {
    oneOf?: { required?: string[]; enum?: unknown[] }[]
    description?: string
  }
  const places = oneOf.flatMap(({ required }) => required ?? [])
  if (places.length > 1 && typeof data === 'object' && data !== null) {
    const given = places.filter((place) => place in data)
    return {
      message: `${shown} has ${given.length === 0 ? 'none' : given.join(' and ')} of ${places.join(', ')}`,
      cure: 'Write exactly one of them.',
    }
  }
  return {
    message: `${shown} is ${JSON.stringify(data)?.slice(0, 80)}`,
    cure: description ?? 'Write one of what is allowed there.',
  }
}

function article(type: string): string {
  return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`
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
