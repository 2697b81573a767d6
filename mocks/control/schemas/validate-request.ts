import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import type { Language } from '../../../contracts/text/preferred-language.js'
import { violationsOf, type Validators } from '../../../contracts/validation/validation.js'
import { violationWords } from '../../../contracts/validation/violation-words.js'
import type { ControlOperation } from '../control-operation.js'
import { ControlRefusal } from '../control-refusal.js'
import { closedObject } from './json-schema.js'

/** Refuses what an operation's schemas do not let through, an unknown member of body or query above all. */
export type RequestValidator = (query: unknown, body: unknown) => void

let compiler: Ajv2020 | undefined

/** One for all operations; the schemas are ours and judged by tests, so that none waits for the schema of schemas. */
function theCompiler(): Ajv2020 {
  if (compiler) return compiler
  compiler = new Ajv2020({ allErrors: true, strictRequired: false, meta: false, validateSchema: false })
  formats.default(compiler)
  return compiler
}

/** Compiles an operation's schemas. At run time, unlike those of contracts: it is done with the first request. */
export function requestValidator(operation: ControlOperation): RequestValidator {
  const ajv = theCompiler()
  const validators: Validators = {
    query: ajv.compile(closedObject(operation.query ?? {})),
    body: ajv.compile(operation.body ?? closedObject({})),
  }
  return (query, body) => {
    for (const [part, value] of Object.entries({ query, body })) {
      const violations = violationsOf(validators, part, value)
      if (violations.length > 0) {
        const place = { en: `the ${part}`, tr: part === 'query' ? 'sorgu' : 'gövde' }
        const foundIn = (language: Language): string =>
          violations
            .map(({ path, message }) => `${path || place[language]} ${violationWords(message, language)}`)
            .join('; ')
        throw new ControlRefusal(400, {
          en: `${operation.id}: expected a ${part} as GET /_uyum/openapi.json describes it, found: ${foundIn('en')}.`,
          tr: `${operation.id}: GET /_uyum/openapi.json belgesine uyan bir ${place.tr} bekleniyordu, bulunan: ${foundIn('tr')}.`,
        })
      }
    }
  }
}
