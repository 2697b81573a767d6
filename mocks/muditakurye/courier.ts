import { contract } from '../../contracts/muditakurye/contract.js'
import { defineMockSurface } from '../mock-surface.js'
import { courierCaller } from './courier-caller.js'
import { courierDefects } from './courier-defects.js'
import { createOrder, getHealth } from './courier-operations.js'
import { courierOrders } from './courier-orders.js'
import { courierMagicValues, courierProvocations } from './courier-provocations.js'
import { CourierState } from './courier-state.js'
import { courierStates } from './courier-states.js'

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
  provocations: courierProvocations,
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
  secrets: courierCaller.secrets,
})
