import type { Contract } from '../../../contracts/contract/contract.js'
import { operationsOf, type Operation } from '../../../contracts/openapi/operations.js'
import { sheetOf, type Surface } from '../../../contracts/contract/surfaces.js'
import type { BodySigning } from '../../../contracts/wire/body-signing.js'
import { defaultCredentials } from '../../surfaces/credentials/default-credentials.js'
import { callerOf } from '../../deliveries/caller.js'
import { composeRequest, type OutgoingRequest } from '../../deliveries/attempts/outgoing-request.js'
import { documentedBody } from '../../deliveries/documented-operation.js'
import { requestedBody } from '../../deliveries/sending/requested-body.js'
import type { MockSurface } from '../../surfaces/mock-surface.js'

/** A call of an operation as a reader may paste it: the documents' own example, to the mock, with the mock's credentials. */
export interface SampleCall extends OutgoingRequest {
  operation: Operation
  /** Of the surface on the mock: what its URL begins with. */
  baseUrl: string
  /** What `uyum send` is to set in the documents' own example, so that it is about an order that is there. */
  set: readonly string[]
  /** How its body is signed; absent where none is. */
  signing?: BodySigning & { secret: string }
}

export function sampleCall({ surface, contract }: MockSurface, operation: Operation): SampleCall {
  const credentials: object = defaultCredentials[surface]
  const caller = callerOf(surface, contract)
  const set = ofTheSameOrder(surface, contract, operation)
  const body = requestedBody(operation, caller, credentials, { set })
  const baseUrl = `http://127.0.0.1:4010/${surface}`
  // A page is the same whenever it is written: the mock judges no time of a signature.
  const request = composeRequest(caller, operation, { baseUrl, credentials }, body, 0)
  const { 'user-agent': _ours, ...headers } = request.headers
  const signing = signingOf(surface, caller.signing?.secret(credentials))
  return { ...request, headers, operation, baseUrl, set, ...(signing && { signing }) }
}

/** The examples of two operations name two orders; on a page one call follows the other. */
function ofTheSameOrder(surface: Surface, contract: Contract, operation: Operation): string[] {
  const { orders, mainOperation } = sheetOf(surface)
  const main = operationsOf(contract, surface).find(({ id }) => id === mainOperation)
  if (!orders || !main || main.id === operation.id) return []
  const idIn = (example: unknown): [name: string, id: unknown] | undefined =>
    Object.entries(example ?? {}).find(([name]) => orders.ids.includes(name))
  const [, known] = idIn(documentedBody(main)) ?? []
  const [name, own] = idIn(documentedBody(operation)) ?? []
  return name === undefined || typeof known !== 'string' || own === known ? [] : [`${name}=${known}`]
}

function signingOf(surface: MockSurface['surface'], secret: string | undefined) {
  const places = Object.values(sheetOf(surface).credentials)
  const place = places.flatMap((known) => ('signs' in known ? [known] : []))[0]
  return place && secret !== undefined ? { ...place, secret } : undefined
}
