import { setTimeout } from 'node:timers/promises'
import { sheetOf, type Surface } from '../../../contracts/contract/surfaces.js'
import type { CredentialValues } from '../../run/target/target-settings.js'
import { awaitPeer } from '../proxy/await-peer.js'
import type { MockControl } from '../scenarios/mock-control.js'
import { peerSurface } from './peer-surface.js'
import type { Pushes } from '../scenarios/scenario.js'

export interface Peer {
  baseUrl: string
  /** Those of the client's own server. */
  credentials: CredentialValues
}

/** How long between two looks at what the client has done, in milliseconds. */
const lookEveryMs = 100

/**
 * The other half of a conversation, until the signal ends it: a platform that gets orders pushes them to the
 * client's server, one that is given orders tells it how each of them fares.
 */
export async function playPeer(
  surface: Surface,
  { baseUrl, credentials }: Peer,
  pushes: Pushes,
  control: MockControl,
  signal: AbortSignal,
): Promise<void> {
  await awaitPeer(baseUrl, signal)
  const hold = pushes.manner === 'reversed'
  await control.deliverTo(peerSurface(surface)!, { baseUrl, credentials, hold })
  if (sheetOf(surface).opposite?.brings === 'news') return reportStatuses(surface, pushes, control, signal)
  return pushOrders(surface, pushes, control, signal)
}

async function pushOrders(
  surface: Surface,
  { count, everyMs, manner, thenCancelled }: Pushes,
  control: MockControl,
  signal: AbortSignal,
): Promise<void> {
  // A slow answer to one push must not keep the next one waiting.
  const created: Promise<unknown>[] = []
  for (let made = 0; made < count && !signal.aborted; made += 1) {
    created.push(
      control.createOrder(surface).then(async ([order]) => {
        if (!thenCancelled) return
        await setTimeout(everyMs)
        await control.advanceOrder(surface, order!.id, 'cancelled').catch(() => undefined)
      }),
    )
    await setTimeout(manner === 'reversed' ? 0 : everyMs)
  }
  await Promise.all(created)
  const deliveries = await control.deliveries()
  if (manner === 'twice') await Promise.all(deliveries.map(({ id }) => control.duplicateDelivery(id)))
  if (manner === 'reversed') await control.deliverInOrder(deliveries.map(({ id }) => id).reverse())
}

/** Walks every order that the client sent along the lifecycle, a step at a look. */
async function reportStatuses(
  surface: Surface,
  { manner, thenCancelled }: Pushes,
  control: MockControl,
  signal: AbortSignal,
): Promise<void> {
  const repeated = new Set<string>()
  while (!signal.aborted) {
    for (const { id, next } of await control.orders(surface)) {
      const to = thenCancelled ? 'CANCELED' : next.findLast((status) => status !== 'CANCELED')
      if (to !== undefined && next.includes(to)) await control.advanceOrder(surface, id, to)
    }
    const told = await control.deliveries()
    const held = told.filter(({ state }) => state === 'held').map(({ id }) => id)
    if (held.length > 1) await control.deliverInOrder(held.reverse())
    const unrepeated = told.filter(({ id, copyOf }) => copyOf === undefined && !repeated.has(id))
    for (const { id } of manner === 'twice' ? unrepeated : []) {
      repeated.add(id)
      await control.duplicateDelivery(id)
    }
    await setTimeout(lookEveryMs)
  }
}
