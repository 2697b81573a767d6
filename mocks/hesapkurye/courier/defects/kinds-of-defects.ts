import { contract } from '../../../../contracts/hesapkurye/contract.js'
import { operationsOf } from '../../../../contracts/openapi/operations.js'
import type { Answer } from '../../../call/answer.js'
import type { Call } from '../../../call/call.js'
import type { Defect } from '../../../surfaces/mock-surface.js'
import { courierErrors } from '../errors.js'
import type { CourierState } from '../state.js'
import type { Package } from '../packages/package-store.js'
import type { ShownPackage } from '../packages/shown-package.js'

export type CourierDefect = Defect<CourierState>
export type Members = Readonly<Record<string, unknown>>

const paths = new Map(operationsOf(contract, 'hesapkurye/courier').map(({ id, path }) => [id, path]))

/** Violates a requirement on one operation; the others stay sound. */
export function at(operation: string, defect: CourierDefect): CourierDefect {
  return (call, proceed, state) => (isAt(call, operation) ? defect(call, proceed, state) : proceed(call))
}

export function isAt(call: Call, operation: string): boolean {
  return call.path === paths.get(operation)
}

/** Lets pass what a sound server refuses: the body is mended before the sound operation sees it. */
export function mending(
  operation: string,
  mend: (body: Members, state: CourierState) => Members,
): CourierDefect {
  return at(operation, (call, proceed, state) => {
    const body = membersOf(call)
    return proceed(body ? withMembers(call, mend(body, state)) : call)
  })
}

/** Refuses as invalid what a sound server accepts. */
export function refusing(operation: string, isRefused: (body: Members) => boolean): CourierDefect {
  return at(operation, (call, proceed) => {
    const body = membersOf(call)
    return body && isRefused(body) ? courierErrors.invalidField('istek') : proceed(call)
  })
}

/** Does the work as it should, and spoils the answers of one status. */
export function spoiling(
  operation: string,
  status: number,
  spoil: (answer: Answer, call: Call) => Answer,
): CourierDefect {
  return at(operation, async (call, proceed) => {
    const answer = await proceed(call)
    return answer.status === status ? spoil(answer, call) : answer
  })
}

/** Shows packages wrongly: the members that `spoil` gives replace the sound ones, undefined takes one out. */
export function showing(spoil: (shown: ShownPackage) => Members): CourierDefect {
  return spoiling('getPackage', 200, (answer) => {
    const shown = answer.body as ShownPackage
    return { ...answer, body: { ...shown, ...spoil(shown) } }
  })
}

/** The members of a call's JSON body; nothing where there is no JSON object. */
export function membersOf(call: Call): Members | undefined {
  const body = jsonOf(call)
  return typeof body === 'object' && body !== null && !Array.isArray(body) ? (body as Members) : undefined
}

/** The JSON value in a call's body; nothing where there is none. */
export function jsonOf(call: Call): unknown {
  try {
    return JSON.parse(call.rawBody.toString()) as unknown
  } catch {
    return undefined
  }
}

export function withMembers(call: Call, members: Members): Call {
  return { ...call, rawBody: Buffer.from(JSON.stringify(members)) }
}

export function without(members: Members, name: string): Members {
  const { [name]: _taken, ...rest } = members
  return rest
}

/** The objects in `Products`; none where it is no list. */
export function productsOf({ Products }: Members): Members[] {
  return Array.isArray(Products) ? (Products as Members[]) : []
}

/** The package that a call is about; nothing where there is none. */
export function namedPackage(call: Call, { packages, restaurant }: CourierState): Package | undefined {
  const { remoteOrderNumber, RemoteOrderNumber = remoteOrderNumber } = membersOf(call) ?? {}
  return packages.find(restaurant.restaurantId, String(RemoteOrderNumber))
}
