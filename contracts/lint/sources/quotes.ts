import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Resting } from '../coverage/document-coverage.js'
import { requirementsOf, type ContractSources } from './contract-sources.js'
import { readSchemaMembers } from './schema-members.js'

/** Every quote of a contract: of its requirements, and every `x-quote` of its `openapi.yaml`, wherever it stands. */
export function quotesOf(sources: ContractSources): Resting[] {
  const ofRequirements = requirementsOf(sources).flatMap((demand) => {
    const { surface, name, requirement } = demand
    if (requirement.basis === 'assumed') return []
    const { document, quote } = requirement
    return [{ document, quote, what: `${surface} ${name}`, demand }]
  })
  const ofMembers = readSchemaMembers(sources.folder).flatMap(({ name, quote, document }) =>
    quote !== undefined && document !== undefined ? [{ document, quote, what: name }] : [],
  )
  return [...ofRequirements, ...ofMembers, ...otherQuotes(sources.folder)]
}

/** The quotes of operations, answers, examples and security schemes; a list where several sentences are meant. */
function otherQuotes(folder: string): Resting[] {
  const { components = {}, ...document } = parse(readFileSync(join(folder, 'openapi.yaml'), 'utf8')) as {
    info: { 'x-document'?: string }
    components?: { schemas?: unknown }
  }
  const { schemas: _schemas, ...others } = components
  return found({ ...document, components: others }, '', document.info['x-document'] ?? '')
}

function found(node: unknown, name: string, page: string): Resting[] {
  if (typeof node !== 'object' || node === null) return []
  const { 'x-quote': quotes = [], 'x-document': document = page } = node as Record<string, string | string[]>
  const own = [quotes].flat().map((quote) => ({ document: String(document), quote, what: name }))
  const inner = Object.entries(node).flatMap(([key, value]) =>
    key.startsWith('x-quote') ? [] : found(value, name === '' ? key : `${name} ${key}`, page),
  )
  return [...own, ...inner]
}
