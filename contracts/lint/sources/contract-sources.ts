import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createJiti, type TransformOptions } from 'jiti'
import type { Readings } from '../../contract/reading.js'
import type { Requirement, Requirements } from '../../requirements/requirement.js'
import type { Unquoted } from '../../requirements/unquoted.js'

/** A contract's folder as it stands on disk, generated files not needed. */
export interface ContractSources {
  folder: string
  requirements: Readonly<Record<string, Requirements>>
  clientRequirements: Readonly<Record<string, Requirements>>
  readings: Readings
  unquoted: readonly Unquoted[]
}

/** Loads a contract's data from its sources, so that what is linted is what was written and not what was built. */
export async function loadContractSources(folder: string): Promise<ContractSources> {
  const jiti = createJiti(import.meta.url, { moduleCache: false, fsCache: false, transform: compileOnce })
  const filename = join(folder, 'lint.ts')
  const loaded = await jiti.evalModule(reExports(folder), { id: filename, filename, async: true })
  const { requirements, clientRequirements, readings, unquoted } = loaded as Omit<ContractSources, 'folder'>
  return { folder, requirements, clientRequirements, readings, unquoted }
}

const compiler = createJiti(import.meta.url, { fsCache: false })
const compiled = new Map<string, string>()

/** What contracts share is compiled once for all of them: the code hangs on the text, unless it asks for its own place. */
function compileOnce(options: TransformOptions): { code: string } {
  const { source, filename = '', ...how } = options
  const key = JSON.stringify([source, source.includes('import.meta') && filename, how])
  const code = compiled.get(key) ?? compiler.transform(options)
  compiled.set(key, code)
  return { code }
}

/** One module of all four, so that what they share is compiled once. */
function reExports(folder: string): string {
  const from = (name: string): string => JSON.stringify(sourceFile(folder, name))
  return [
    `export { requirements } from ${from('requirements')}`,
    `export { clientRequirements } from ${from('client-requirements')}`,
    `export { readings } from ${from('readings')}`,
    `export { unquoted } from ${from('unquoted')}`,
  ].join('\n')
}

function sourceFile(folder: string, name: string): string {
  const typescript = join(folder, `${name}.ts`)
  return existsSync(typescript) ? typescript : join(folder, `${name}.js`)
}

/** A requirement with its place: whom it binds, the one who serves a surface or the one who calls it. */
export interface PlacedRequirement {
  side: 'server' | 'client'
  surface: string
  name: string
  requirement: Requirement
}

/** Each requirement of a contract, of servers and of clients. */
export function requirementsOf({ requirements, clientRequirements }: ContractSources): PlacedRequirement[] {
  return [...placed('server', requirements), ...placed('client', clientRequirements)]
}

function placed(
  side: 'server' | 'client',
  table: Readonly<Record<string, Requirements>>,
): PlacedRequirement[] {
  return Object.entries(table).flatMap(([surface, requirements]) =>
    Object.entries(requirements).map(([name, requirement]) => ({ side, surface, name, requirement })),
  )
}

/** The documents that a contract's quotes stand in, by file name: the partner's own and the RFC excerpts. */
export function readDocuments(folder: string): Map<string, string> {
  return new Map([
    ...partnerDocuments(folder),
    ...readFolder(join(folder, '..', 'families', 'http-documents')),
  ])
}

/** The partner's own words that the contract rests on, by file name. */
export function partnerDocuments(folder: string): Map<string, string> {
  return readFolder(join(folder, 'documents'))
}

function readFolder(place: string): Map<string, string> {
  if (!existsSync(place)) return new Map()
  return new Map(readdirSync(place).map((name) => [name, readFileSync(join(place, name), 'utf8')]))
}

/** Where a requirement or a reading is defined in the folder's sources, or the family that it is made by. */
export function locate(folder: string, name: string): { file: string; line: number } {
  for (const file of [...sourcesIn(folder), ...sourcesIn(join(folder, '..', 'families'))]) {
    const lines = readFileSync(file, 'utf8').split('\n')
    const index = lines.findIndex((line) => isDefinition(line, name))
    if (index >= 0) return { file, line: index + 1 }
  }
  const family = `${name.split('-of-')[0]}-of-`
  return name.startsWith(family) && name !== family
    ? locate(folder, family)
    : { file: join(folder, 'requirements.ts'), line: 1 }
}

/** What is written by hand in a folder, of a partner or of the families. */
function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.[tj]s$/.test(file) && file !== 'bodies.ts' && !/^(generated|documents)\b/.test(file))
    .map((file) => join(folder, file))
}

function isDefinition(line: string, name: string): boolean {
  const code = line.trim()
  if (name.endsWith('-of-')) return code.includes(`\`${name}`) || code.includes(`'${name}', `)
  return code.startsWith(`'${name}': {`) || code.startsWith(`${name}: {`)
}
