import { ConfigurationError } from '../configuration-error.js'
import { expectedTypes } from './expected-types.js'
import { WrittenScalar } from './written-scalar.js'

/**
 * A configuration of YAML in which a text is what was written: an unquoted key `0012345678` is a number for YAML, and
 * would lose its zeros. Where no text is expected, in the numbers of a fixture, YAML's value stands.
 */
export function textsAsWritten(
  value: unknown,
  file: string,
  path: readonly (string | number)[] = [],
): unknown {
  if (value instanceof WrittenScalar) return resolved(value, file, path)
  if (Array.isArray(value)) return value.map((item, index) => textsAsWritten(item, file, [...path, index]))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, textsAsWritten(item, file, [...path, key])]),
  )
}

function resolved(
  { value, source, line, column }: WrittenScalar,
  file: string,
  path: readonly (string | number)[],
): unknown {
  const types = expectedTypes(path)
  if (!types.has('string')) return value
  if (value !== null) return source
  throw new ConfigurationError({
    en: `reading ${file}:${line}:${column}: ${path.join('.')}: expected a text, there is ${source === '' ? 'nothing' : `${source}, which means nothing in YAML`}. Write the text in quotes, or take the key out.`,
    tr: `${file}:${line}:${column}: ${path.join('.')}: bir metin bekleniyordu, ${source === '' ? 'hiçbir şey yok' : `YAML’da bir anlamı olmayan ${source} var`}. Metni tırnak içinde yazın ya da anahtarı çıkarın.`,
  })
}
