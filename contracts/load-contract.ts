import type { Contract } from './contract.js'
import type { OpenQuestion } from './open-question.js'
import { partnerOf, registeredPartner, type Partner, type Surface } from './surfaces.js'
import type { TurkishTexts } from './text/turkish-texts.js'

/** Loads one partner's contract, and no other's: a command that needs one stays quick. */
export async function loadContract(partner: Partner): Promise<Contract> {
  return (await registeredPartner(partner).contract()).contract
}

/** Loads the contract that a surface belongs to. */
export function loadContractOf(surface: Surface): Promise<Contract> {
  return loadContract(partnerOf(surface))
}

/** Loads the Turkish of one partner's texts; a command that speaks English never does. */
export async function loadTurkishTexts(partner: Partner): Promise<TurkishTexts> {
  return (await registeredPartner(partner).turkish()).turkish
}

/** Loads what one partner's documents leave open. */
export async function loadOpenQuestions(partner: Partner): Promise<readonly OpenQuestion[]> {
  return (await registeredPartner(partner).openQuestions()).openQuestions
}
