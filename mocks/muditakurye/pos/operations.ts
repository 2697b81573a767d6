import type { Answer } from '../../call/answer.js'
import type { Call } from '../../call/call.js'
import { requireEvent } from './event-body.js'
import { requireSignature } from './require-signature.js'
import type { PosState } from './state.js'

export function receiveStatus(call: Call, state: PosState): Answer {
  requireSignature(call, state)
  return received(state.events.receive(requireEvent(call, 'receiveStatus')))
}

export function receiveCancellation(call: Call, state: PosState): Answer {
  requireSignature(call, state)
  return received(state.events.receive(requireEvent(call, 'receiveCancellation')))
}

/** A repeat is answered like the first delivery: the sender only wants to know that the event has arrived. */
function received(receipt: ReturnType<PosState['events']['receive']>): Answer {
  return { status: 200, body: { received: true, repeated: receipt === 'repeated' } }
}
