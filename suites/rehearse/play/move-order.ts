import type { Bilingual } from '../../../contracts/text/bilingual.js'
import { partnerOf, partnerSheet, type Surface } from '../../../contracts/contract/surfaces.js'
import type { MockOrder } from '../../observe/scenarios/mock-control.js'
import type { Stage } from '../stage/stage.js'
import type { StoryStep } from '../story/story.js'
import type { PlayedOrder } from './played-order.js'

/**
 * Has a partner bring an order to a status, a second later by its clock: no two things happen at the same time. Gives
 * why it cannot, where the implementation has left the order in a state from which no way leads there.
 */
export async function moveOrder(
  { control, contracts }: Stage,
  order: PlayedOrder,
  surface: Surface,
  to: string | number,
): Promise<Bilingual | undefined> {
  const { name } = partnerSheet(partnerOf(surface))
  const { states } = contracts[surface]!.lifecycle
  const held = keptOf(
    order,
    surface,
    await control.orders(surface),
    (status) => states[status]?.offTheWay === true,
  )
  if (!held) {
    return { en: `${name} holds no such order`, tr: `${name} böyle bir sipariş tutmuyor` }
  }
  const { id, status = '', next } = held
  if (!next.some((known) => known === to || states[known]?.value === to)) {
    return {
      en: `at ${name} the order is “${status}” already`,
      tr: `sipariş ${name} tarafında artık “${status}” durumunda`,
    }
  }
  await control.advanceClock(1)
  await control.advanceOrder(surface, id, to)
  return undefined
}

/** Brings an order to each status of a step, one after another; gives why it cannot, where it cannot. */
export async function moveAlong(
  { moves }: StoryStep,
  order: PlayedOrder,
  surface: Surface,
  stage: Stage,
): Promise<Bilingual | undefined> {
  for (const status of moves) {
    const stuck = await moveOrder(stage, order, surface, status)
    if (stuck) return stuck
  }
  return undefined
}

export const neverHandedOver: Bilingual = {
  en: 'the order was not handed over before',
  tr: 'sipariş daha önce iletilmemişti',
}

/** The order as the partner keeps it: by the name under which it was handed over last and still goes on. */
function keptOf(
  order: PlayedOrder,
  surface: Surface,
  kept: readonly MockOrder[],
  isOffTheWay: (status: string) => boolean,
): MockOrder | undefined {
  const handedOver = order.handOvers.filter((handOver) => handOver.surface === surface).map(({ id }) => id)
  const ids = handedOver.length > 0 ? handedOver : [order.id]
  const own = ids.flatMap((id) => kept.find((known) => known.id === id) ?? [])
  return own.findLast(({ status = '' }) => !isOffTheWay(status)) ?? own.at(-1)
}
