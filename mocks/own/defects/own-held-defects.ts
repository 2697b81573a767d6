import type { OwnSurface } from '../../../contracts/own/own-partner.js'
import { heldOrderDefects, writtenOverWhenRefused } from '../../defects/held-order-defects.js'
import { violatedRequirement } from '../../defects/violated-requirement.js'
import type { Defect } from '../../surfaces/mock-surface.js'
import type { OwnState } from '../own-state.js'

/** Servers that answer as they should and hold something else: those of the requirements that the folder makes. */
export function ownHeldDefects({ held, demands, repeats }: OwnSurface): Record<string, Defect<OwnState>> {
  if (!held) return {}
  const { operation, id, texts, amounts, lists, customer } = held
  const isOrder = (call: { operation: string }): boolean => call.operation === operation
  const refusesOthers = repeats.some((repeat) => repeat.operation === operation && 'member' in repeat.by)
  const all = {
    ...heldOrderDefects<OwnState>({
      isOrder,
      id,
      texts: Object.keys(texts),
      amounts: Object.keys(amounts),
      lists: Object.keys(lists),
      customer: customer?.who ?? '',
    }),
    ...(refusesOthers && {
      'refused-order-not-held/written-over': writtenOverWhenRefused<OwnState>(isOrder, id),
    }),
  }
  const asked = new Set(demands.flatMap((one) => (one.demands === 'held' ? [one.requirement] : [])))
  return Object.fromEntries(Object.entries(all).filter(([name]) => asked.has(violatedRequirement(name))))
}
