import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { expect, test } from 'vitest'
import { violationsOf } from './validation.js'
import { violationWords } from './violation-words.js'

const ajv = new Ajv2020({ allErrors: true, strict: false })
addFormats.default(ajv)

/** What the validator itself says of a value. */
function said(schema: object, value: unknown): string {
  return violationsOf({ it: ajv.compile(schema) }, 'it', value)[0]!.message
}

test.each<[object, unknown, string]>([
  [{ required: ['müşteri'] }, {}, '"müşteri" alanı zorunlu'],
  [{ type: 'number' }, '2', 'türü sayı olmalı'],
  [{ type: ['string', 'null'] }, 2, 'türü metin ya da null olmalı'],
  [{ enum: ['a', 'b'] }, 'c', 'şu değerlerden biri olmalı: ["a","b"]'],
  [{ const: 1 }, 2, 'sabit değer olmalı'],
  [{ additionalProperties: false }, { x: 1 }, 'fazladan alan: "x"'],
  [{ minLength: 1 }, '', 'en az 1 karakter olmalı'],
  [{ maxLength: 1 }, 'ab', 'en çok 1 karakter olmalı'],
  [{ minItems: 1 }, [], 'en az 1 öğe olmalı'],
  [{ maxItems: 0 }, [1], 'en çok 0 öğe olmalı'],
  [{ minimum: 0 }, -1, '>= 0 olmalı'],
  [{ exclusiveMaximum: 3.5 }, 4, '< 3.5 olmalı'],
  [{ multipleOf: 2 }, 3, '2 değerinin katı olmalı'],
  [{ pattern: '^a$' }, 'b', 'şu kalıba uymalı: "^a$"'],
  [{ format: 'date-time' }, 'b', 'biçimi "date-time" olmalı'],
  [{ oneOf: [true, true] }, 1, 'seçeneklerden yalnızca birine uymalı'],
])('what is said of %j and %j, in Turkish', (schema, value, turkish) => {
  const message = said(schema, value)
  expect(violationWords(message, 'tr')).toBe(turkish)
  expect(violationWords(message, 'en')).toBe(message)
})

test('what is not known stays as it is', () => {
  expect(violationWords('must be something else altogether', 'tr')).toBe('must be something else altogether')
})
