import { contract } from '../../../contracts/hesapkurye/contract.js'
import { secretPlacesOf } from '../../call/secret-places.js'
import { defineMockSurface } from '../../surfaces/mock-surface.js'
import { courierDefects } from './defects.js'
import { courierErrors } from './errors.js'
import {
  cancelPackage,
  checkCredential,
  getPackage,
  getPaymentMethods,
  getRestaurantInfos,
  savePackage,
} from './operations.js'
import { courierOrders } from './orders.js'
import { courierMagicValues, courierForcedResponses } from './forced-responses.js'
import { CourierState } from './state.js'
import { courierStates } from './states.js'

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
  forcedResponses: courierForcedResponses,
  magicValues: courierMagicValues,
  refusals: {
    unknownPath: courierErrors.unknownPath,
    wrongMethod: (allowed) => ({ ...courierErrors.wrongMethod, headers: { allow: allowed.join(', ') } }),
    tooLarge: courierErrors.tooLarge,
    brokenServer: courierErrors.brokenServer,
    unavailable: courierErrors.unavailable,
  },
  secrets: secretPlacesOf('hesapkurye/courier'),
})
