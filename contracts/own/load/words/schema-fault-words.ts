import type { Bilingual } from '../../../text/bilingual.js'
import { oneOf, type FindingWords } from './finding-words.js'

/** As a validator of schemas tells it. */
interface SchemaError {
  keyword: string
  params: object
  parentSchema?: object | undefined
  data?: unknown
  message?: string | undefined
}

type Given = Record<string, string & readonly unknown[]>

/** What is told of a place that breaks the schema of its file; `shown` is its path, empty for the whole file. */
export function schemaFault(error: SchemaError, shown: string): FindingWords {
  const { keyword, params, parentSchema, data, message = '' } = error
  const { properties = {} } = (parentSchema ?? {}) as { properties?: object }
  const known = Object.keys(properties)
  const given = params as Given
  const at: Bilingual = { en: shown || 'the file', tr: shown || 'dosyanın' }
  const value = shortened(data)
  switch (keyword) {
    case 'additionalProperties': {
      const key = given['additionalProperty']!
      return {
        message: { en: `${at.en} is no key of it`, tr: `${at.tr} oranın bir anahtarı değil` },
        cure: oneOf(key, known),
      }
    }
    case 'required': {
      const missing = given['missingProperty']!
      return {
        message: { en: `${at.en} lacks "${missing}"`, tr: `${at.tr} içinde “${missing}” eksik` },
        cure: { en: `Add ${missing}.`, tr: `${missing} ekleyin.` },
      }
    }
    case 'dependentRequired': {
      const { property, missingProperty } = given
      return {
        message: {
          en: `${at.en} has "${property}" without "${missingProperty}"`,
          tr: `${at.tr} içinde “${property}” var, “${missingProperty}” yok`,
        },
        cure: {
          en: `Add ${missingProperty}, or take ${property} out.`,
          tr: `${missingProperty} ekleyin ya da ${property} anahtarını çıkarın.`,
        },
      }
    }
    case 'enum':
      return { message: is(at, value), cure: oneOf(String(data), given['allowedValues']!.map(String)) }
    case 'type':
      return ofType(at, data, value, [given['type']!].flat().map(String))
    case 'propertyNames':
    case 'pattern': {
      const { propertyNames } = (parentSchema ?? {}) as { propertyNames?: { pattern?: string } }
      const pattern = given['pattern'] ?? propertyNames?.pattern ?? ''
      return {
        message: {
          en: `${at.en} is not written in the form ${pattern}`,
          tr: `${at.tr} şu biçimde yazılmamış: ${pattern}`,
        },
        cure: { en: 'Write it in that form.', tr: 'O biçimde yazın.' },
      }
    }
    case 'oneOf':
    case 'anyOf':
      return ofSeveral(at, parentSchema, data, value)
    default:
      return {
        message: bounded(at, value, keyword, given, message),
        cure: { en: 'Fix it.', tr: 'Düzeltin.' },
      }
  }
}

/** An anchor may hold itself, which no JSON can say. */
function shortened(data: unknown): string | undefined {
  try {
    return JSON.stringify(data)?.slice(0, 80)
  } catch {
    return '…'
  }
}

function is(at: Bilingual, value: string | undefined): Bilingual {
  return { en: `${at.en} is ${value}`, tr: `${at.tr} değeri ${value}` }
}

const types: Readonly<Record<string, Bilingual>> = {
  string: { en: 'a string', tr: 'metin' },
  number: { en: 'a number', tr: 'sayı' },
  integer: { en: 'an integer', tr: 'tam sayı' },
  boolean: { en: 'a boolean', tr: 'true ya da false' },
  object: { en: 'an object', tr: 'anahtarlarıyla bir nesne' },
  array: { en: 'an array', tr: 'liste' },
  null: { en: 'a null', tr: 'null' },
}

function ofType(
  at: Bilingual,
  data: unknown,
  value: string | undefined,
  names: readonly string[],
): FindingWords {
  const wanted = (language: 'en' | 'tr', or: string): string =>
    names.map((name) => types[name]?.[language] ?? name).join(or)
  const isBare = typeof data !== 'object' && typeof data !== 'string' && names.includes('string')
  return {
    message: {
      en: `${at.en} is ${value}, which is not ${wanted('en', ' or ')}`,
      tr: `${at.tr} değeri ${value}, ${wanted('tr', ' ya da ')} değil`,
    },
    cure: {
      en: `Write ${wanted('en', ' or ')}${isBare ? ': in quotes' : ''}.`,
      tr: `Şunu yazın: ${wanted('tr', ' ya da ')}${isBare ? ', tırnak içinde' : ''}.`,
    },
  }
}

function ofSeveral(at: Bilingual, schema: unknown, data: unknown, value: string | undefined): FindingWords {
  const { oneOf: choices = [], description } = schema as {
    oneOf?: { required?: string[]; enum?: unknown[] }[]
    description?: string
  }
  const places = choices.flatMap(({ required }) => required ?? [])
  if (places.length > 1 && typeof data === 'object' && data !== null) {
    const given = places.filter((place) => place in data)
    return {
      message: {
        en: `${at.en} has ${given.length === 0 ? 'none' : given.join(' and ')} of ${places.join(', ')}`,
        tr: `${at.tr}: ${places.join(', ')} anahtarlarından ${given.length === 0 ? 'hiçbiri yok' : `${given.join(' ile ')} birlikte var`}`,
      },
      cure: { en: 'Write exactly one of them.', tr: 'Tam olarak birini yazın.' },
    }
  }
  return {
    message: is(at, value),
    cure: {
      en: description ?? 'Write one of what is allowed there.',
      tr:
        description === undefined ? 'Orada izin verilenlerden birini yazın.' : `İzin verilen: ${description}`,
    },
  }
}

/** Bounds and counts, by the keyword that sets them. */
const bounds: Readonly<Record<string, (limit: string) => Bilingual>> = {
  minimum: (limit) => ({ en: `must be at least ${limit}`, tr: `en az ${limit} olmalı` }),
  exclusiveMinimum: (limit) => ({ en: `must be more than ${limit}`, tr: `${limit} sayısından büyük olmalı` }),
  maximum: (limit) => ({ en: `must be at most ${limit}`, tr: `en çok ${limit} olmalı` }),
  minItems: (limit) => ({ en: `needs at least ${limit} entries`, tr: `en az ${limit} girdi içermeli` }),
  maxItems: (limit) => ({ en: `may have at most ${limit} entries`, tr: `en çok ${limit} girdi içermeli` }),
  minProperties: (limit) => ({ en: `needs at least ${limit} keys`, tr: `en az ${limit} anahtar içermeli` }),
  minLength: (limit) => ({ en: `needs at least ${limit} letters`, tr: `en az ${limit} harf olmalı` }),
}

function bounded(
  at: Bilingual,
  value: string | undefined,
  keyword: string,
  given: Given,
  message: string,
): Bilingual {
  const words = bounds[keyword]?.(String(given['limit'])) ?? {
    en: message,
    tr: `kurala uymuyor (${keyword})`,
  }
  return { en: `${at.en} is ${value}: it ${words.en}`, tr: `${at.tr} değeri ${value}: ${words.tr}` }
}
