import { loadContractOf } from '../../../contracts/contract/load-contract.js'
import { isServedByPartner, partnerOf, sheetOf, type Surface } from '../../../contracts/contract/surfaces.js'
import { operationsOf } from '../../../contracts/openapi/operations.js'
import { loadStoryPart } from '../../register.js'
import { keepingSurface } from '../../rehearse/play/keeping-surface.js'
import type { Story, StoryStep } from '../../rehearse/story/story.js'

/** How some orders of a rush are called off, soon after a courier has taken them. */
export interface CallingOff {
  /** The courier tells it, and the platform is to hear; or the platform refuses the next status, and the courier is to hear. */
  by: 'courier' | 'platform'
  /** By the surface that keeps the order: the status that ends it there. */
  ends: ReadonlyMap<Surface, string>
}

/** Nothing where the documents of the story's partners have no words by which a cancel would reach the other side. */
export async function callingOffIn(
  story: Story,
  push: StoryStep,
  couriers: readonly Surface[],
): Promise<CallingOff | undefined> {
  const from = partnerOf(push.calls[0].surface)
  const told = story.steps
    .map(({ calls: [{ surface }] }) => surface)
    .find((surface) => partnerOf(surface) === from && isServedByPartner(surface))
  if (told === undefined) return undefined
  const { stages = {} } = await loadStoryPart(told)
  if (Object.values(stages).includes('cancelled')) return callingOff('courier', couriers)
  const isHeard = await Promise.all(couriers.map(canBeCalledBack))
  return isHeard.every(Boolean) ? callingOff('platform', [keepingSurface(push.calls[0].surface)]) : undefined
}

async function callingOff(
  by: CallingOff['by'],
  surfaces: readonly Surface[],
): Promise<CallingOff | undefined> {
  const ends = await Promise.all(surfaces.map(async (surface) => [surface, await endAt(surface)] as const))
  const known = ends.flatMap(([surface, end]) => (end === undefined ? [] : [[surface, end] as const]))
  return known.length === surfaces.length ? { by, ends: new Map(known) } : undefined
}

async function endAt(surface: Surface): Promise<string | undefined> {
  const { states } = (await loadContractOf(surface)).lifecycle
  return Object.keys(states).find(
    (name) => states[name]!.offTheWay === true && states[name]!.next.length === 0,
  )
}

/** Whether a courier documents a call by which an order is taken back. */
async function canBeCalledBack(surface: Surface): Promise<boolean> {
  const [contract, { stages = {} }] = await Promise.all([loadContractOf(surface), loadStoryPart(surface)])
  const { told } = sheetOf(surface).orders
  return operationsOf(contract, surface).some(({ id }) => stages[String(told?.(id, {}))] === 'cancelled')
}
