import type { Answer } from '../../call/answer.js'
import type { MagicValue, ForcedResponse } from '../../surfaces/mock-surface.js'
import { posError } from './errors.js'
import type { PosState } from './state.js'

/** Every refusal that a sender of webhooks must cope with, to be had without earning it; none is documented. */
const refusals: Record<string, ForcedResponse<PosState>> = {
  '400': undocumented(posError('brokenJson', 'provoked')),
  '401': undocumented(posError('wrongSignature')),
  '401-missing': undocumented(posError('missingSignature')),
  '404': undocumented(posError('unknownOrder')),
  '409': undocumented(posError('repeatedEvent')),
  '422': undocumented(posError('invalidEvent', 'orderId', 'is not valid')),
  '429': undocumented(posError('tooManyRequests')),
  '500': undocumented(posError('unexpected')),
  '503': undocumented(posError('maintenance')),
}

export const posForcedResponses: Record<string, Record<string, ForcedResponse<PosState>>> = {
  receiveStatus: refusals,
  receiveCancellation: refusals,
}

/** `order_magic_<name>` as orderId provokes each of them. */
export const posMagicValues: MagicValue[] = Object.keys(posForcedResponses).flatMap((operation) =>
  Object.keys(refusals).map((name) => ({
    operation,
    field: 'orderId',
    value: `order_magic_${name}`,
    provokes: name,
  })),
)

function undocumented(answer: Answer): ForcedResponse<PosState> {
  return { answer: () => answer, documented: false }
}
