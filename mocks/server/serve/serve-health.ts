import type { ServerResponse } from 'node:http'
import type { StoreHealth } from '../../persistence/stores/world-store.js'
import { writeAnswer } from '../socket/write-answer.js'

/**
 * Tells that the server takes traffic, and how the place is where it keeps its worlds. 200 even where that does not
 * answer: each process shares it, so that taking this one out of a balancer would leave none to say so to a client
 * in its partner's shape.
 */
export function serveHealth(response: ServerResponse, health: () => Promise<StoreHealth>): void {
  void health().then((store) => {
    const isWell = store.state === 'ok' && !store.silentReplicas
    writeAnswer(response, { status: 200, body: { status: isWell ? 'ok' : 'degraded', store } })
  })
}
