import { loadContract } from '../load-contract.js'
import { partnerNames, type Partner } from '../surfaces.js'
import { UnknownContract } from '../unknown-contract.js'
import type { Revision } from './revision.js'

/** Loads what a reader named: a partner, or one of its other revisions behind an `@`. */
export async function loadRevision(word: string): Promise<Revision> {
  const [partner = '', revision] = word.split('@')
  if (!isPartner(partner)) throw new UnknownContract(word, partnerNames)
  const contract = await loadContract(partner, revision)
  return { ...contract, name: word }
}

function isPartner(word: string): word is Partner {
  return (partnerNames as readonly string[]).includes(word)
}
