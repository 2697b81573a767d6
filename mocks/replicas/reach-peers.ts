import { Elsewhere } from '../stores/elsewhere.js'
import type { KeptWorlds } from '../stores/kept-worlds.js'
import { StoreUnavailable } from '../stores/store-unavailable.js'
import { forwardRequest } from './forward-request.js'
import { isFromPeer, peerHeader } from './peer-secret.js'
import type { Reach } from './reach.js'

/** More than two owners in the time of one call are not to be expected; without an end two could send it to and fro. */
const mostHops = 5

/**
 * The reach of one of several processes that keep their worlds in one place: a world is with one of them at a time,
 * and whoever gets a call for it has that one answer. Of one that does not answer, the world is taken over.
 */
export function reachPeers(worlds: KeptWorlds, secret: string): Reach {
  return async (sandbox, reaching, act) => {
    const { request, response } = reaching
    for (let hops = 0; hops < mostHops; hops += 1) {
      const outcome = await worlds.within(sandbox, act)
      if (!(outcome instanceof Elsewhere)) return outcome
      if (request.headers[peerHeader] !== undefined && isFromPeer(request, secret)) {
        response.writeHead(421, { [peerHeader]: 'misdirected', 'content-length': 0 }).end()
        return undefined
      }
      const end = await forwardRequest(outcome.owner.address, secret, reaching)
      if (end === 'answered') return undefined
      if (end === 'cut') {
        throw new StoreUnavailable(
          `forwarding the call to ${outcome.owner.address}: expected an answer, the connection was cut. Whether it was done is not known; call again.`,
        )
      }
      await worlds.missed(sandbox, outcome, end === 'gone')
    }
    throw new StoreUnavailable(
      `looking for who has the world "${sandbox}": expected to find it within ${mostHops} tries, it changed hands each time. Call again.`,
    )
  }
}
