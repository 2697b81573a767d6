import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js'
import type { Configuration } from '../configuration.js'
import { ConfigurationError } from '../configuration-error.js'
import { configurationSchema } from '../configuration-schema.js'
import { nearest } from '../../../contracts/text/nearest.js'
import type { ConfigurationSource } from './configuration-source.js'

/** What stands below these is told by its type alone; so is each list and object, which may hold them. */
const secretKeys = new Set(['credentials', 'token', 'headers'])

/** The value as a configuration; the first fault is an error with file, line, key and what was expected. */
export function validateConfiguration(value: unknown, source: ConfigurationSource): Configuration {
  const validate = new Ajv2020({
    allErrors: true,
    allowUnionTypes: true,
    verbose: true,
  }).compile<Configuration>(configurationSchema)
  if (validate(value)) return value
  const error = (validate.errors ?? []).find(({ keyword }) => keyword !== 'anyOf') ?? validate.errors?.[0]
  throw new ConfigurationError(describe(error!, source))
}

function describe(error: ErrorObject, source: ConfigurationSource): string {
  const path = error.instancePath.split('/').slice(1).map(unescape)
  const params = error.params as {
    additionalProperty?: string
    allowedValues?: string[]
    missingProperty?: string
  }
  const key = [...path, ...(params.additionalProperty !== undefined ? [params.additionalProperty] : [])]
  const line = source.lineOf(key)
  const place = `${source.file}${line === undefined ? '' : `:${line}`}`
  const isSecret = key.some((name) => secretKeys.has(name))
  const { data } = error
  const isToldByKind = isSecret ? data !== undefined : typeof data === 'object' && data !== null
  const shown = isToldByKind ? { ...error, data: kindOf(data) } : error
  return `reading ${place}: ${key.join('.') || 'the configuration'}: ${expectation(shown, params)}${cureOf(error)}`
}

function expectation(
  error: ErrorObject,
  {
    additionalProperty,
    allowedValues,
    missingProperty,
  }: { additionalProperty?: string; allowedValues?: string[]; missingProperty?: string },
): string {
  if (additionalProperty !== undefined) {
    const known = Object.keys((error.parentSchema as { properties?: object } | undefined)?.properties ?? {})
    const meant = nearest(additionalProperty, known)
    return `expected one of the keys ${known.join(', ')}, there is no "${additionalProperty}". ${meant ? `Did you mean "${meant}"?` : 'Take it out.'}`
  }
  if (allowedValues) {
    const meant = nearest(String(error.data), allowedValues)
    return `expected one of ${allowedValues.join(', ')}, got ${JSON.stringify(error.data)}.${meant ? ` Did you mean "${meant}"?` : ''}`
  }
  if (missingProperty !== undefined) return `expected the key "${missingProperty}", it is missing. Add it.`
  return `${error.message ?? error.keyword}, got ${JSON.stringify(error.data) ?? 'nothing'}.`
}

function kindOf(data: unknown): string {
  if (Array.isArray(data)) return 'a list'
  return typeof data === 'object' ? 'an object' : `a ${typeof data}`
}

/** Of the faults that `expectation` leaves without one. */
function cureOf({ keyword, params, data }: ErrorObject): string {
  if (['additionalProperties', 'enum', 'required'].includes(keyword)) return ''
  const isTextMeant = keyword === 'type' && (params as { type?: string }).type === 'string'
  if (isTextMeant && ['number', 'boolean'].includes(typeof data))
    return ' Write it in quotes: a text keeps its zeros and letters.'
  if (data === undefined)
    return ' Where it comes from a variable, write "${NAME}": it is then told which one is not set.'
  return ' Mend it.'
}

function unescape(segment: string): string {
  return segment.replaceAll('~1', '/').replaceAll('~0', '~')
}
