import { ConfigurationError } from '../configuration-error.js'
import { expectedTypes } from './expected-types.js'
import { isNumeral } from './is-numeral.js'
import type { ConfigurationSource } from './configuration-source.js'

/**
 * The configuration with `${NAME}` replaced by environment variables in every text; a missing one is an error. Variables
 * are texts: where a number is expected, or yes or no, what they hold is read as one.
 */
export function substituteVariables(source: ConfigurationSource, environment: NodeJS.ProcessEnv): unknown {
  const visit = (value: unknown, path: readonly (string | number)[]): unknown => {
    if (typeof value === 'string') {
      const text = substitute(value, path)
      return text === value ? value : asExpected(text, expectedTypes(path))
    }
    if (Array.isArray(value)) return value.map((item, index) => visit(item, [...path, index]))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, visit(item, [...path, key])]))
  }
  const substitute = (text: string, path: readonly (string | number)[]): string =>
    text.replace(/\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g, (_whole, name: string) => {
      const value = environment[name]
      if (value !== undefined) return value
      const line = source.lineOf(path)
      throw new ConfigurationError({
        en: `reading ${source.file}${line === undefined ? '' : `:${line}`}: ${path.join('.')} names the environment variable ${name}, which is not set. Set it, in .env beside this file too, or write the value.`,
        tr: `${source.file}${line === undefined ? '' : `:${line}`}: ${path.join('.')} ${name} ortam değişkenini kullanıyor, değeri yok. Değişkeni tanımlayın, bu dosyanın yanındaki .env dosyasında da olur, ya da değeri yazın.`,
      })
    })
  return visit(source.value, [])
}

function asExpected(text: string, types: ReadonlySet<string>): string | number | boolean {
  if (types.has('string')) return text
  if (types.has('number') && isNumeral(text.trim())) return Number(text)
  return types.has('boolean') && /^(?:true|false)$/.test(text) ? text === 'true' : text
}
