import { contract } from '../../../contracts/muditakurye/contract.js'
import { secretPlacesOf } from '../../call/secret-places.js'
import { defineMockSurface } from '../../surfaces/mock-surface.js'
import { courierDefects } from './defects.js'
import { createOrder, getHealth } from './operations.js'
import { courierOrders } from './orders.js'
import { courierMagicValues, courierForcedResponses } from './forced-responses.js'
import { CourierState } from './state.js'
import { courierStates } from './states.js'

/** MuditaKurye as those see it who send it orders. */
export const courier = defineMockSurface<CourierState>({
  surface: 'muditakurye/courier',
  contract,
  createState: (world) => new CourierState(world),
  operations: { createOrder, getHealth },
  states: courierStates,
  parts: ({ parts }) => parts,
  restored: (state) => state.restored(),
  orders: courierOrders,
  defects: courierDefects,
  forcedResponses: courierForcedResponses,
  magicValues: courierMagicValues,
  refusals: {
    unknownPath: { status: 404, body: { error: 'No such endpoint', code: 'NOT_FOUND' } },
    wrongMethod: (allowed) => ({
      status: 405,
      headers: { allow: allowed.join(', ') },
      body: { error: `Use ${allowed.join(' or ')}`, code: 'METHOD_NOT_ALLOWED' },
    }),
    tooLarge: { status: 413, body: { error: 'The body is too large', code: 'INVALID_PAYLOAD' } },
    brokenServer: { status: 500, body: { error: 'Internal server error', code: 'INTERNAL_ERROR' } },
    unavailable: { status: 503, body: { error: 'Under maintenance', code: 'SERVICE_UNAVAILABLE' } },
  },
  secrets: secretPlacesOf('muditakurye/courier'),
})
