import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createJiti } from 'jiti'
import type { Readings } from '../reading.js'
import type { Requirement, Requirements } from '../requirement.js'

/** A contract's folder as it stands on disk, generated files not needed. */
export interface ContractSources {
  folder: string
  requirements: Readonly<Record<string, Requirements>>
  clientRequirements: Readonly<Record<string, Requirements>>
  readings: Readings
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
  return { folder, requirements, clientRequirements, readings }
}

function sourceFile(folder: string, name: string): string {
  const typescript = join(folder, `${name}.ts`)
  return existsSync(typescript) ? typescript : join(folder, `${name}.js`)
}

/** Each requirement of a contract, of servers and of clients, with its surface and name. */
export function requirementsOf({
  requirements: ofServers,
  clientRequirements,
}: ContractSources): { surface: string; name: string; requirement: Requirement }[] {
  return [ofServers, clientRequirements]
    .flatMap((table) => Object.entries(table))
    .flatMap(([surface, requirements]) =>
      Object.entries(requirements).map(([name, requirement]) => ({ surface, name, requirement })),
    )
}

/** The documents that a contract's quotes stand in, by file name: the partner's own and the RFC excerpts. */
export function readDocuments(folder: string): Map<string, string> {
  const folders = [join(folder, 'documents'), join(folder, '..', 'http-documents')]
  return new Map(
    folders.flatMap((place) =>
      existsSync(place)
        ? readdirSync(place).map((name) => [name, readFileSync(join(place, name), 'utf8')] as const)
        : [],
    ),
  )
}

/** Where a requirement or a reading is defined in the folder's sources, or the family that it is made by. */
export function locate(folder: string, name: string): { file: string; line: number } {
  for (const place of [folder, join(folder, '..')]) {
    for (const entry of readdirSync(place).filter((file) => /\.[tj]s$/.test(file) && file !== 'bodies.ts')) {
      const file = join(place, entry)
      const lines = readFileSync(file, 'utf8').split('\n')
      const index = lines.findIndex((line) => isDefinition(line, name))
      if (index >= 0) return { file, line: index + 1 }
    }
  }
  const family = `${name.split('-of-')[0]}-of-`
  return name.startsWith(family) && name !== family
    ? locate(folder, family)
    : { file: join(folder, 'requirements.ts'), line: 1 }
}

function isDefinition(line: string, name: string): boolean {
  const code = line.trim()
  return code.startsWith(`'${name}': {`) || code.startsWith(`${name}: {`) || code.includes(`\`${name}`)
}
