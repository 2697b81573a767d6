import type { Answer } from '../../call/answer.js'
import type { MagicValue, ForcedResponse } from '../../surfaces/mock-surface.js'
import { courierError } from './errors.js'
import type { CourierState } from './state.js'

/** Every documented error of `createOrder`, to be had without earning it. */
export const courierForcedResponses: Record<string, Record<string, ForcedResponse<CourierState>>> = {
  createOrder: {
    '400': documented((state) => courierError(state.codeNames, 'missingField', 'orderId')),
    '400-INVALID_PAYLOAD': documented((state) => courierError(state.codeNames, 'brokenJson', 'provoked')),
    '401': documented((state) => courierError(state.codeNames, 'wrongApiKey')),
    '401-expired': documented((state) => courierError(state.codeNames, 'expiredApiKey')),
    '401-basic': documented((state) => courierError(state.codeNames, 'wrongBasic')),
    '403': documented((state) => courierError(state.codeNames, 'integrationDisabled')),
    '404': documented((state) => courierError(state.codeNames, 'restaurantNotFound')),
    '409': documented((state) => courierError(state.codeNames, 'duplicateOrderId')),
    '422': documented((state) => courierError(state.codeNames, 'invalidData', 'orderId', 'is not valid')),
    '429': documented((state) => courierError(state.codeNames, 'rateLimitExceeded')),
    '500': documented(() => serverError(500, 'Unexpected error', 'INTERNAL_ERROR')),
    '503': documented(() => serverError(503, 'Under maintenance', 'SERVICE_UNAVAILABLE')),
  },
  getHealth: {
    '503': documented(() => serverError(503, 'Under maintenance', 'SERVICE_UNAVAILABLE')),
  },
}

/** `order_magic_<name>` as orderId provokes each of them. */
export const courierMagicValues: MagicValue[] = Object.keys(courierForcedResponses['createOrder']!).map(
  (name) => ({
    operation: 'createOrder',
    field: 'orderId',
    value: `order_magic_${name}`,
    provokes: name,
  }),
)

function documented(answer: (state: CourierState) => Answer): ForcedResponse<CourierState> {
  return { answer, documented: true }
}

/** The statuses are documented, their codes are not. */
function serverError(status: number, error: string, code: string): Answer {
  return { status, body: { error, code } }
}
