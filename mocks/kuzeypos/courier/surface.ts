import { contract } from '../../../contracts/kuzeypos/contract.js'
import { secretPlacesOf } from '../../call/secret-places.js'
import { defineMockSurface } from '../../surfaces/mock-surface.js'
import { courierDefects } from './defects.js'
import { receiveOrder } from './operations.js'
import { courierOrders } from './orders.js'
import { courierMagicValues, courierForcedResponses } from './forced-responses.js'
import { CourierState } from './state.js'
import { kuzeyRefusals } from '../kuzey-refusals.js'

/** A courier company that KuzeyPOS pushes orders to. */
export const courier = defineMockSurface<CourierState>({
  surface: 'kuzeypos/courier',
  contract,
  createState: () => new CourierState(),
  operations: { receiveOrder },
  states: {},
  parts: ({ parts }) => parts,
  orders: courierOrders,
  defects: courierDefects,
  forcedResponses: courierForcedResponses,
  magicValues: courierMagicValues,
  refusals: kuzeyRefusals,
  secrets: secretPlacesOf('kuzeypos/courier'),
})
