import { contract } from '../../contracts/hesapkurye/contract.js'
import { defineMockSurface } from '../mock-surface.js'
import { courierCaller } from './courier-caller.js'
import { courierDefects } from './courier-defects.js'
import { courierErrors } from './courier-errors.js'
import {
  cancelPackage,
  checkCredential,
  getPackage,
  getPaymentMethods,
  getRestaurantInfos,
  savePackage,
} from './courier-operations.js'
import { courierOrders } from './courier-orders.js'
import { courierMagicValues, courierProvocations } from './courier-provocations.js'
import { CourierState } from './courier-state.js'
import { courierStates } from './courier-states.js'

/** Hesap Kurye as a POS sees it. */
export const courier = defineMockSurface<CourierState>({
  surface: 'hesapkurye/courier',
  contract,
  createState: (world) => new CourierState(world),
  operations: {
    checkCredential,
    savePackage,
    getPaymentMethods,
    getPackage,
    cancelPackage,
    getRestaurantInfos,
  },
  states: courierStates,
  parts: ({ parts }) => parts,
  orders: courierOrders,
  defects: courierDefects,
  provocations: courierProvocations,
  magicValues: courierMagicValues,
  refusals: {
    unknownPath: courierErrors.unknownPath,
    wrongMethod: (allowed) => ({ ...courierErrors.wrongMethod, headers: { allow: allowed.join(', ') } }),
    tooLarge: courierErrors.tooLarge,
    brokenServer: courierErrors.brokenServer,
    unavailable: courierErrors.unavailable,
  },
  secrets: courierCaller.secrets,
})
