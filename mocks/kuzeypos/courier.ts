import { contract } from '../../contracts/kuzeypos/contract.js'
import { defineMockSurface } from '../mock-surface.js'
import { courierCaller } from './courier-caller.js'
import { courierDefects } from './courier-defects.js'
import { receiveOrder } from './courier-operations.js'
import { courierOrders } from './courier-orders.js'
import { courierMagicValues, courierProvocations } from './courier-provocations.js'
import { CourierState } from './courier-state.js'
import { kuzeyRefusals } from './kuzey-refusals.js'

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
  provocations: courierProvocations,
  magicValues: courierMagicValues,
  refusals: kuzeyRefusals,
  secrets: courierCaller.secrets,
})
