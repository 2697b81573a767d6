import { contract } from '../../../../contracts/hesapkurye/contract.js'
import { operationsOf } from '../../../../contracts/openapi/operations.js'
import type { Answer } from '../../../call/answer.js'
import type { Call } from '../../../call/call.js'
import { corruptResponse } from '../../../defects/corrupt-response.js'
import { membersOf, objectsIn, type Members } from '../../../defects/json-bodies.js'
import { refuseRequest } from '../../../defects/refuse-request.js'
import { rewriteBody } from '../../../defects/rewrite-request.js'
import type { Defect } from '../../../surfaces/mock-surface.js'
import { courierErrors } from '../errors.js'
import type { CourierState } from '../state.js'
import type { Package } from '../packages/package-store.js'
import type { ShownPackage } from '../packages/shown-package.js'

export type CourierDefect = Defect<CourierState>

const paths = new Map(operationsOf(contract, 'hesapkurye/courier').map(({ id, path }) => [id, path]))

/** Violates a requirement on one operation; the others stay sound. */
export function at(operation: string, defect: CourierDefect): CourierDefect {
  return (call, proceed, state) => (isAt(call, operation) ? defect(call, proceed, state) : proceed(call))
}

export function isAt(call: Call, operation: string): boolean {
  return call.path === paths.get(operation)
}

export function rewriting(
  operation: string,
  rewrite: (body: Members, state: CourierState) => Members,
): CourierDefect {
  return at(operation, rewriteBody(rewrite))
}

/** Refuses as invalid what a sound server accepts. */
export function refusing(operation: string, isRefused: (body: Members) => boolean): CourierDefect {
  return at(operation, refuseRequest(isRefused, courierErrors.invalidField('istek')))
}

/** Does the work as it should, and corrupts the answers of one status. */
export function corrupting(
  operation: string,
  status: number,
  corrupt: (answer: Answer, call: Call) => Answer,
): CourierDefect {
  return at(
    operation,
    corruptResponse((answer) => answer.status === status, corrupt),
  )
}

/** Shows packages wrongly: the members that `corrupt` gives replace the sound ones, undefined takes one out. */
export function showing(corrupt: (shown: ShownPackage) => Members): CourierDefect {
  return corrupting('getPackage', 200, (answer) => {
    const shown = answer.body as ShownPackage
    return { ...answer, body: { ...shown, ...corrupt(shown) } }
  })
}

/** The objects in `Products`; none where it is no list. */
export function productsOf(body: Members): Members[] {
  return objectsIn(body, 'Products')
}

/** The package that a call is about; nothing where there is none. */
export function namedPackage(call: Call, { packages, restaurant }: CourierState): Package | undefined {
  const { remoteOrderNumber, RemoteOrderNumber = remoteOrderNumber } = membersOf(call)
  return packages.find(restaurant.restaurantId, String(RemoteOrderNumber))
}
