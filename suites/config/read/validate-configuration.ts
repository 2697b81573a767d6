import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import type { Configuration } from '../configuration.js'
import { ConfigurationError } from '../configuration-error.js'
import { configurationSchema } from '../configuration-schema.js'
import { both, type Bilingual } from '../../../contracts/text/bilingual.js'
import { violationWords } from '../../../contracts/validation/violation-words.js'
import { didYouMean } from '../../../contracts/text/did-you-mean.js'
import type { ConfigurationSource } from './configuration-source.js'

/** What stands below these is told by its type alone; so is each list and object, which may hold them. */
const secretKeys = new Set(['credentials', 'token', 'headers'])

let isConfiguration: ValidateFunction<Configuration> | undefined

/** The value as a configuration; the first fault is an error with file, line, key and what was expected. */
export function validateConfiguration(value: unknown, source: ConfigurationSource): Configuration {
  isConfiguration ??= compiled()
  if (isConfiguration(value)) return value
  const errors = isConfiguration.errors ?? []
  const first = errors.find(({ keyword }) => keyword !== 'anyOf') ?? errors[0]!
  throw new ConfigurationError(describe(misspelt(first, errors) ?? first, source))
}

/** Once a process, of a schema that is ours and judged by a test: neither a schema of schemas nor faster code is waited for. */
function compiled(): ValidateFunction<Configuration> {
  const options = { allErrors: true, allowUnionTypes: true, verbose: true }
  const quickly = { meta: false, validateSchema: false, code: { optimize: false } }
  return new Ajv2020({ ...options, ...quickly }).compile(configurationSchema)
}

/** Where a key is missing that another one means, that one is the fault: `baseURL` in place of `baseUrl`. */
function misspelt(first: ErrorObject, errors: readonly ErrorObject[]): ErrorObject | undefined {
  const { missingProperty } = first.params as { missingProperty?: string }
  if (missingProperty === undefined) return undefined
  return errors.find(({ instancePath, params }) => {
    const { additionalProperty } = params as { additionalProperty?: string }
    if (instancePath !== first.instancePath || additionalProperty === undefined) return false
    return didYouMean(additionalProperty, [missingProperty]).en !== ''
  })
}

function describe(error: ErrorObject, source: ConfigurationSource): Bilingual {
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
  const expected = expectation(error, params, isToldByKind ? kindOf(data) : shown(data))
  const cure = cureOf(error)
  return {
    en: `reading ${place}: ${key.join('.') || 'the configuration'}: ${expected.en}${cure.en}`,
    tr: `${place}: ${key.join('.') || 'yapılandırma'}: ${expected.tr}${cure.tr}`,
  }
}

function expectation(
  error: ErrorObject,
  {
    additionalProperty,
    allowedValues,
    missingProperty,
  }: { additionalProperty?: string; allowedValues?: string[]; missingProperty?: string },
  got: Bilingual,
): Bilingual {
  if (additionalProperty !== undefined) {
    const known = Object.keys((error.parentSchema as { properties?: object } | undefined)?.properties ?? {})
    const hint = didYouMean(additionalProperty, known)
    return {
      en: `expected one of the keys ${known.join(', ')}, there is no "${additionalProperty}".${hint.en || ' Take it out.'}`,
      tr: `şu anahtarlardan biri bekleniyordu: ${known.join(', ')}; “${additionalProperty}” diye bir anahtar yok.${hint.tr || ' Çıkarın.'}`,
    }
  }
  if (allowedValues) {
    const hint = didYouMean(String(error.data), allowedValues)
    return {
      en: `expected one of ${allowedValues.join(', ')}, got ${got.en}.${hint.en}`,
      tr: `şunlardan biri bekleniyordu: ${allowedValues.join(', ')}; ${got.tr} geldi.${hint.tr}`,
    }
  }
  if (missingProperty !== undefined) {
    return {
      en: `expected the key "${missingProperty}", it is missing. Add it.`,
      tr: `“${missingProperty}” anahtarı eksik. Ekleyin.`,
    }
  }
  const { message = error.keyword } = error
  return { en: `${message}, got ${got.en}.`, tr: `${violationWords(message, 'tr')}, gelen: ${got.tr}.` }
}

function shown(data: unknown): Bilingual {
  return data === undefined ? both('nothing', 'hiçbir şey') : both(JSON.stringify(data))
}

/** What stands in the place of a value that is long, or secret. */
function kindOf(data: unknown): Bilingual {
  if (Array.isArray(data)) return both('a list', 'bir liste')
  return kinds[typeof data] ?? both(typeof data)
}

const kinds: Partial<Record<string, Bilingual>> = {
  object: both('an object', 'bir nesne'),
  string: both('a string', 'bir metin'),
  number: both('a number', 'bir sayı'),
  boolean: both('true or false', 'true ya da false'),
}

/** Of the faults that `expectation` leaves without one. */
function cureOf({ keyword, params, data }: ErrorObject): Bilingual {
  if (['additionalProperties', 'enum', 'required'].includes(keyword)) return { en: '', tr: '' }
  const isTextMeant = keyword === 'type' && (params as { type?: string }).type === 'string'
  if (isTextMeant && ['number', 'boolean'].includes(typeof data))
    return {
      en: ' Write it in quotes: a text keeps its zeros and letters.',
      tr: ' Tırnak içinde yazın: metin sıfırlarını ve harflerini korur.',
    }
  if (data === undefined)
    return {
      en: ' Where it comes from a variable, write "${NAME}": it is then told which one is not set.',
      tr: ' Bir değişkenden geliyorsa "${NAME}" yazın: hangisinin tanımlı olmadığı o zaman söylenir.',
    }
  return { en: ' Fix it.', tr: ' Düzeltin.' }
}

function unescape(segment: string): string {
  return segment.replaceAll('~1', '/').replaceAll('~0', '~')
}
