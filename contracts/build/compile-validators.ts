import { Ajv2020 } from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'
import formats from 'ajv-formats'
import { build } from 'esbuild'
import type { OpenAPIV3_1 } from 'openapi-types'
import { schemasOf } from './document-schemas.js'

/**
 * Compiles every body of a contract to one self-contained module: at run time neither ajv nor a schema is
 * loaded. ajv's own ESM output still calls `require`, which is why it is bundled.
 */
export async function compileValidators(document: OpenAPIV3_1.Document): Promise<string> {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    code: { source: true, esm: true, optimize: true },
  })
  formats.default(ajv)
  ajv.addVocabulary(['example', 'x-basis', 'x-basis-of', 'x-document', 'x-quote'])
  const exports: Record<string, string> = {}
  const table: string[] = []
  for (const [name, schema] of schemasOf(document)) {
    const identifier = `validate_${table.length}`
    ajv.addSchema(schema, identifier)
    exports[identifier] = identifier
    table.push(`${JSON.stringify(name)}: ${identifier}`)
  }
  const code = `${standalone.default(ajv, exports)}\nexport const validators = { ${table.join(', ')} }\n`
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: import.meta.dirname, loader: 'js' },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['main'],
    write: false,
  })
  const bundled = outputFiles[0]?.text ?? ''
  return bundled.replace(/export \{[^}]*\};?\s*$/, 'export { validators };\n')
}
