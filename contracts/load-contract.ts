import type { Contract } from './contract.js'
import { partnerOf, type Partner, type Surface } from './surfaces.js'

const loaders: Record<Partner, () => Promise<{ contract: Contract }>> = {
  hiziryemek: () => import('./hiziryemek/contract.js'),
  kuzeypos: () => import('./kuzeypos/contract.js'),
  bkyemek: () => import('./bkyemek/contract.js'),
  hesapkurye: () => import('./hesapkurye/contract.js'),
  muditakurye: () => import('./muditakurye/contract.js'),
}

/** Loads one partner's contract, and no other's: a command that needs one stays quick. */
export async function loadContract(partner: Partner): Promise<Contract> {
  return (await loaders[partner]()).contract
}

/** Loads the contract that a surface belongs to. */
export function loadContractOf(surface: Surface): Promise<Contract> {
  return loadContract(partnerOf(surface))
}
