import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createJiti } from 'jiti'
import type { Readings } from '../../reading.js'
import type { Requirement, Requirements } from '../../requirement.js'
import type { Unquoted } from '../../unquoted.js'

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
  const jiti = createJiti(import.meta.url, { moduleCache: false, fsCache: false })
  const load = (name: string) => jiti.import(sourceFile(folder, name))
  const { requirements } = (await load('requirements')) as Pick<ContractSources, 'requirements'>
  const { clientRequirements } = (await load('client-requirements')) as Pick<
    ContractSources,
    'clientRequirements'
  >
  const { readings } = (await load('readings')) as Pick<ContractSources, 'readings'>
  const { unquoted } = (await load('unquoted')) as Pick<ContractSources, 'unquoted'>
  return { folder, requirements, clientRequirements, readings, unquoted }
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
  return new Map([...partnerDocuments(folder), ...readFolder(join(folder, '..', 'http-documents'))])
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
