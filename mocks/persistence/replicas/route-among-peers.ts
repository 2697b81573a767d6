import { randomUUID } from 'node:crypto'
import { Elsewhere } from '../stores/elsewhere.js'
import type { StoredWorlds } from '../stores/stored-worlds.js'
import { StoreUnavailable } from '../stores/store-unavailable.js'
import type { World } from '../../world/world.js'
import { forwardRequest } from './forward-request.js'
import { forwardedAs, peerHeader } from './forwarded-request.js'
import type { WorldRouting } from './world-routing.js'

/** More than two owners in the time of one call are not to be expected; without an end two could send it to and fro. */
const mostHops = 5

/**
 * The routing of one of several processes that keep their worlds in one place: a world is with one of them at a time,
 * and whoever gets a call for it has that one answer. Of one that does not listen, the world is taken over; a call
 * that was cut off on its way is sent again, and done if it was not.
 */
export function routeAmongPeers(worlds: StoredWorlds, secret: string): WorldRouting {
  return async (sandbox, routed, act) => {
    const { request, response } = routed
    let call = forwardedAs(request)
    const isForwarded = call !== undefined
    for (let hops = 0; hops < mostHops; hops += 1) {
      const outcome = await worlds.within(sandbox, (world) => {
        if (call !== undefined) requireNew(world, call)
        return act(world)
      })
      if (!(outcome instanceof Elsewhere)) return outcome
      if (isForwarded) {
        response.writeHead(421, { [peerHeader]: 'misdirected', 'content-length': 0 }).end()
        return undefined
      }
      call ??= randomUUID()
      const end = await forwardRequest(outcome.owner.address, { secret, call }, routed, () =>
        worlds.isSilent(outcome),
      )
      if (end === 'answered') return undefined
      if (end !== 'cut') await worlds.missed(sandbox, outcome, end === 'gone')
    }
    throw new StoreUnavailable({
      en: `looking for who has the world "${sandbox}": expected to find it within ${mostHops} tries, it changed hands each time. Call again.`,
      tr: `“${sandbox}” dünyasının kimde olduğu ${mostHops} denemede bulunamadı: her seferinde el değiştirdi. Yeniden çağırın.`,
    })
  }
}

/** Refuses a call that was done: its answer was lost with the process that did it. */
function requireNew({ forwardedCalls }: World, call: string): void {
  if (forwardedCalls.add(call)) return
  throw new StoreUnavailable(
    {
      en: 'answering a call: expected to be the first to do it, it was done by a process that died before it had answered. See what it did.',
      tr: 'çağrı yanıtlanamadı: onu yanıtlamadan ölen bir süreç yapmıştı. Ne yaptığına bakın.',
    },
    'done',
  )
}
