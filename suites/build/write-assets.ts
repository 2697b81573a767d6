import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { configurationSchema } from '../config/configuration-schema.js'

const suitesRoot = join(import.meta.dirname, '..')
const built = join(suitesRoot, '..', 'dist', 'suites')

/** Puts beside the compiled suites what the compiler leaves behind: CI workflows and the configuration's schema. */
cpSync(join(suitesRoot, 'init', 'ci'), join(built, 'init', 'ci'), { recursive: true })
const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'uyum.config.*',
  ...configurationSchema,
}
writeFileSync(join(built, 'config', 'uyum.config.schema.json'), `${JSON.stringify(schema, null, 2)}\n`)
