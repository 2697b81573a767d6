import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'

const schemas = 'uyum/dist/contracts/own/schemas'

/**
 * The line by which editors know what a YAML file may hold: by the schema of the package that is installed above it, so
 * that it is that of this release and needs no network; where none is, by the published one.
 */
export function editorSchema(folder: string, schema: 'partner' | 'requirements'): string {
  const installed = installedAbove(resolve(folder))
  const root = installed === undefined ? 'https://unpkg.com' : relativeUrl(resolve(folder), installed)
  return modeline(`${root}/${schemas}/${schema}.schema.json`)
}

/** The nearest `node_modules` that holds this package. */
function installedAbove(folder: string): string | undefined {
  const modules = join(folder, 'node_modules')
  if (existsSync(join(modules, 'uyum'))) return modules
  return dirname(folder) === folder ? undefined : installedAbove(dirname(folder))
}

function relativeUrl(from: string, to: string): string {
  return relative(from, to).split(sep).join('/')
}

/** The same of an OpenAPI document, by the version that it says it is of; nothing where no schema is published. */
export function openapiSchema(document: string): string | undefined {
  const [, version] = /^["']?openapi["']?:\s*["']?(3\.[01])\./m.exec(document) ?? []
  return version === undefined ? undefined : modeline(published[version as keyof typeof published])
}

const published = {
  '3.0': 'https://spec.openapis.org/oas/3.0/schema/2021-09-28',
  '3.1': 'https://spec.openapis.org/oas/3.1/schema-base/2022-10-07',
}

function modeline(schema: string): string {
  return `# yaml-language-server: $schema=${schema}`
}
