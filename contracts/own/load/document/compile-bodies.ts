import { createHash } from 'node:crypto'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import type { Validator } from '../../../validation/validation.js'
import { regularExpression } from './normalise-schemas.js'

/** Compiles schemas of partners of one's own when they are read; those of the register are compiled when uyum is built. */
export class BodyCompiler {
  readonly #ajv: Ajv2020
  /** Large documents answer many operations alike: by what a schema says. */
  readonly #compiled = new Map<string, Validator>()

  constructor() {
    this.#ajv = new Ajv2020({
      allErrors: true,
      strict: false,
      validateSchema: false,
      logger: false,
      code: {
        // It takes a third of the time of compiling, and saves a validation next to nothing.
        optimize: false,
        regExp: Object.assign((pattern: string) => regularExpression(pattern) ?? /(?:)/, {
          code: 'new RegExp',
        }),
      },
    })
    formats.default(this.#ajv)
  }

  /** The validator of a schema, or why there is none. */
  compile(schema: object): Validator | { fault: string } {
    try {
      const said = createHash('sha256').update(JSON.stringify(schema)).digest('base64')
      const known = this.#compiled.get(said) ?? this.#ajv.compile(schema)
      this.#compiled.set(said, known)
      return known
    } catch (error) {
      return { fault: (error as Error).message }
    }
  }

  /** The formats of strings that are looked at; of another one any text is taken. */
  knows(format: string): boolean {
    return this.#ajv.formats[format] !== undefined
  }
}
