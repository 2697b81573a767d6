import type { Exchange } from '../../../../run/http/exchange.js'
import type { Target } from '../../../../run/target/target.js'
import {
  cancellation,
  ownKey,
  ownRestaurantKey,
  ownUser,
  packageKey,
  send,
  userCredentials,
  type CourierOperation,
} from '../../requests.js'
import { packageBody } from './package-body.js'
import { arrangedPackage } from './saved-package.js'

/** A valid body of each operation, with the package that it is about. */
const bodies: Record<CourierOperation, (target: Target) => object | Promise<object>> = {
  checkCredential: ownRestaurantKey,
  savePackage: (target) => packageBody(target),
  getPaymentMethods: ownKey,
  getPackage: async (target) => packageKey(target, (await arrangedPackage(target)).RemoteOrderNumber),
  cancelPackage: async (target) => cancellation(target, (await arrangedPackage(target)).RemoteOrderNumber),
  getRestaurantInfos: ownUser,
}

/** Each operation with the credentials that it needs beyond those of every target. */
export const courierOperations: { operation: CourierOperation; needed: { credentials?: string[] } }[] = (
  Object.keys(bodies) as CourierOperation[]
).map((operation) => ({
  operation,
  needed: operation === 'getRestaurantInfos' ? { credentials: userCredentials } : {},
}))

/** Sends a valid request to an operation. */
export async function sendSound(target: Target, operation: CourierOperation): Promise<Exchange> {
  return send(target, operation, await bodies[operation](target))
}
