import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { surfaceNames } from '../../contracts/contract/surfaces.js'
import { partnerSchema } from '../../contracts/own/schemas/partner-schema.js'
import { requirementsSchema } from '../../contracts/own/schemas/requirements-schema.js'
import { configurationSchema } from '../config/configuration-schema.js'

const suitesRoot = join(import.meta.dirname, '..')
const built = join(suitesRoot, '..', 'dist', 'suites')

/** Puts beside the compiled suites what the compiler leaves behind: CI workflows, stories and the configuration's schema. */
cpSync(join(suitesRoot, 'init', 'ci'), join(built, 'init', 'ci'), { recursive: true })
cpSync(join(suitesRoot, 'stories'), join(built, 'stories'), { recursive: true })
const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'uyum.config.*',
  ...(orVariable(orOwnSurface(configurationSchema)) as object),
}
writeFileSync(join(built, 'config', 'uyum.config.schema.json'), `${JSON.stringify(schema, null, 2)}\n`)

const ownSchemas = join(built, '..', 'contracts', 'own', 'schemas')
mkdirSync(ownSchemas, { recursive: true })
for (const [name, own] of Object.entries({ partner: partnerSchema, requirements: requirementsSchema }))
  writeFileSync(join(ownSchemas, `${name}.schema.json`), `${JSON.stringify(own, null, 2)}\n`)

/** For editors, which see `${NAME}` where a number, or yes or no, will stand when it is read. */
function orVariable(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(orVariable)
  if (typeof schema !== 'object' || schema === null) return schema
  const isValue = 'type' in schema && ['number', 'integer', 'boolean'].includes(schema.type as string)
  if (isValue) return { anyOf: [schema, { type: 'string', pattern: '^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$' }] }
  return Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, orVariable(value)]))
}

/** Nor do they know the partners of one's own. */
function orOwnSurface(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(orOwnSurface)
  if (typeof schema !== 'object' || schema === null) return schema
  if ('enum' in schema && schema.enum === surfaceNames)
    return { anyOf: [schema, { type: 'string', pattern: '^[a-z][a-z0-9-]*/(pos|courier|platform)$' }] }
  return Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, orOwnSurface(value)]))
}
