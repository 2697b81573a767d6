import { log } from '../log/log.js'
import type { Server } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import type { DeliveryState } from '../../deliveries/delivery.js'
import type { Bound } from './bind.js'
import type { Worlds } from '../../world/worlds.js'

/** How long requests that are being answered may take to the end, in milliseconds: streams would never end by themselves. */
const grace = 200
const step = 10

/** Ends a server so that nothing acknowledged is lost: what is on its way arrives, and whoever waits for it is answered. */
export async function closeServer(server: Server, bound: Bound, worlds: Worlds): Promise<void> {
  // Others that share the store would take over at once from a server that does not listen, and make again what is on
  // its way: until that has arrived, calls are answered as before.
  if (worlds.outlivesProcess) await worlds.end()
  let isClosed = false
  const ended = new Promise<void>((resolve) => server.close(() => resolve()))
  const closed = Promise.all([ended, bound.close()]).then(() => (isClosed = true))
  if (!worlds.outlivesProcess) {
    await worlds.end()
    logUnfinished(worlds)
  }
  for (let waited = 0; !isClosed && waited < grace; waited += step) {
    server.closeIdleConnections()
    await Promise.race([closed, setTimeout(step)])
  }
  server.closeAllConnections()
  await closed
  await worlds.leave()
}

const stateWords: Readonly<Record<DeliveryState, string>> = {
  scheduled: 'sırada',
  held: 'bekletiliyor',
  sending: 'gönderiliyor',
  delivered: 'ulaştı',
  'given-up': 'vazgeçildi',
  dropped: 'düşürüldü',
}

/** State is in memory: what was not delivered yet never will be, and that must not go unsaid. */
function logUnfinished(worlds: Worlds): void {
  const unfinished = worlds.list().flatMap(({ deliveries }) => deliveries.unfinished())
  for (const { id, surface, operation, state, attempts } of unfinished) {
    log('warn', {
      en: `stopped before ${id} (${surface} ${operation}) was delivered: ${state}, attempts so far: ${attempts.length}`,
      tr: `${id} (${surface} ${operation}) teslim edilmeden durdu: ${stateWords[state]}, o ana dek deneme: ${attempts.length}`,
    })
  }
}
