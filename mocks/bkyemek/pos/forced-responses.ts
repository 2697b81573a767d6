import type { Answer } from '../../call/answer.js'
import type { MagicValue, ForcedResponse } from '../../surfaces/mock-surface.js'
import { posError } from './errors.js'
import type { PosState } from './state.js'

/** Every error that a sender must cope with, to be had without earning it. */
export const posForcedResponses: Record<string, Record<string, ForcedResponse<PosState>>> = {
  receiveOrder: {
    '400': documented(posError('faultyField', 'siparis_id')),
    '401': documented(posError('missingCredentials')),
    '403': documented(posError('wrongCredentials')),
    '404': undocumented(posError('unknownRestaurant')),
    '409': undocumented(posError('repeatedOrder', 10245)),
    '429': undocumented(posError('tooManyRequests')),
    '500': documented(posError('systemError')),
  },
}

/** 999000<status> as siparis_id provokes each of them. */
export const posMagicValues: MagicValue[] = Object.keys(posForcedResponses['receiveOrder']!).map(
  (status) => ({
    operation: 'receiveOrder',
    field: 'siparis_id',
    value: 999_000_000 + Number(status),
    provokes: status,
  }),
)

function documented(answer: Answer): ForcedResponse<PosState> {
  return { answer: () => answer, documented: true }
}

function undocumented(answer: Answer): ForcedResponse<PosState> {
  return { answer: () => answer, documented: false }
}
