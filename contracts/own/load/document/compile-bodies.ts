import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import type { Validator } from '../../../validation/validation.js'
import { regularExpression } from './normalise-schemas.js'

/** Compiles schemas of partners of one's own when they are read; those of the register are compiled when uyum is built. */
export class BodyCompiler {
  readonly #ajv: Ajv2020

  constructor() {
    this.#ajv = new Ajv2020({
      allErrors: true,
      strict: false,
      validateSchema: false,
      logger: false,
      code: {
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
      return this.#ajv.compile(schema)
    } catch (error) {
      return { fault: (error as Error).message }
    }
  }

  /** The formats of strings that are looked at; of another one any text is taken. */
  knows(format: string): boolean {
    return this.#ajv.formats[format] !== undefined
  }
}
