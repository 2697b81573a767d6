import type { Contract } from '../contract/contract.js'
import { isDocumented } from './is-documented.js'
import { matterOf, matters, type MatterName, type Side } from './matter.js'
import { levelOf, type Requirement } from './requirement.js'
import { partnerOf, sheetOf, surfaceNames, type Surface } from '../contract/surfaces.js'

/** A matter of one surface, and the requirements that speak of it. */
export interface SurfaceMatter {
  name: MatterName
  /** By name; those that can weigh in it. */
  requirements: readonly string[]
  /** Those of them that the documents carry. */
  documented: readonly string[]
}

/** What there is to know of those who serve a surface, or who call it: also what its documents are silent about. */
export function mattersOfSurface(contract: Contract, surface: Surface, side: Side): SurfaceMatter[] {
  const all = Object.entries(sideOf(contract, side)[surface] ?? {}).filter(
    ([, one]) => levelOf(one) !== 'may',
  )
  return Object.keys(matters).flatMap((key) => {
    const name = key as MatterName
    if (!(side in matters[name])) return []
    const own = all.filter(([, requirement]) => matterOf(requirement, side) === name)
    if (own.length === 0 && !mayMatter(name, surface, side)) return []
    const documented = own.filter(([, requirement]) =>
      isDocumented({ ...requirement, level: levelOf(requirement) }),
    )
    return [{ name, requirements: namesOf(own), documented: namesOf(documented) }]
  })
}

function sideOf({ requirements, clientRequirements }: Contract, side: Side): Contract['requirements'] {
  return side === 'server' ? requirements : clientRequirements
}

/** A surface without orders keeps none, and one whose calls move none has no moves to get right. */
function mayMatter(name: MatterName, surface: Surface, side: Side): boolean {
  if (name === 'kept' || name === 'texts') return takesOrders(surface)
  if (name === 'moves') return side === 'server' && sheetOf(surface).orders.told !== undefined
  return true
}

/** Whether orders arrive here: not where they go the other way and this surface hears what became of them. */
function takesOrders(surface: Surface): boolean {
  if (sheetOf(surface).opposite) return sheetOf(surface).opposite?.brings === 'news'
  return !surfaceNames.some((other) => {
    const { opposite } = sheetOf(other)
    return opposite?.brings === 'news' && `${partnerOf(other)}/${opposite.party}` === surface
  })
}

function namesOf(entries: readonly (readonly [string, Requirement])[]): string[] {
  return entries.map(([name]) => name)
}
