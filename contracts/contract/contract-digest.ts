import { createHash } from 'node:crypto'
import type { Contract } from './contract.js'

const known = new WeakMap<Contract, string>()

/**
 * Digest of what a contract says: its document, requirements, readings and lifecycle, in whichever files they stand
 * and whichever order their members have. Two records with the same digest were judged by the same words.
 */
export function digestOf(contract: Contract): string {
  const found = known.get(contract) ?? sha256Of(contentOf(contract))
  known.set(contract, found)
  return found
}

function contentOf({ document, requirements, clientRequirements, readings, lifecycle }: Contract): string {
  const content = { document, requirements, clientRequirements, readings, lifecycle }
  return JSON.stringify(content, (_name, value: unknown) => inOrder(value))
}

function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
}

function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
