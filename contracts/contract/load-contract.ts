import type { Contract } from './contract.js'
import type { OpenQuestion } from './open-question.js'
import { partnerOf, registeredPartner, type Partner, type Surface } from './surfaces.js'
import type { Unquoted } from '../requirements/unquoted.js'
import type { TurkishTexts } from '../text/turkish-texts.js'
import { UnknownContract } from './unknown-contract.js'

/**
 * Loads one partner's contract, and no other's: a command that needs one stays quick. Without a revision it is the one
 * that the partner's surfaces follow.
 */
export async function loadContract(partner: Partner, revision?: string): Promise<Contract> {
  const load = revision === undefined ? registeredPartner(partner).contract : revisionsOf(partner)[revision]
  if (!load)
    throw new UnknownContract(`${partner}@${revision}`, [
      partner,
      ...revisionNames(partner).map((name) => `${partner}@${name}`),
    ])
  return (await load()).contract
}

/** Loads the contract that a surface belongs to. */
export function loadContractOf(surface: Surface, revision?: string): Promise<Contract> {
  return loadContract(partnerOf(surface), revision)
}

/** Further revisions of a partner's documents that are known. */
export function revisionNames(partner: Partner): string[] {
  return Object.keys(revisionsOf(partner))
}

function revisionsOf(partner: Partner): Readonly<Record<string, () => Promise<{ contract: Contract }>>> {
  return registeredPartner(partner).revisions ?? {}
}

/** Loads the Turkish of one partner's texts; a command that speaks English never does. */
export async function loadTurkishTexts(partner: Partner): Promise<TurkishTexts> {
  return (await registeredPartner(partner).turkish()).turkish
}

/** Loads what of one partner's pages obliges nobody. */
export async function loadUnquoted(partner: Partner): Promise<readonly Unquoted[]> {
  return (await registeredPartner(partner).unquoted()).unquoted
}

/** Loads what one partner's documents leave open. */
export async function loadOpenQuestions(partner: Partner): Promise<readonly OpenQuestion[]> {
  return (await registeredPartner(partner).openQuestions()).openQuestions
}
