import { contract } from '../../../contracts/muditakurye/contract.js'
import { violationsOf, type Violation } from '../../../contracts/validation/validation.js'
import { refuse } from '../../call/answer.js'
import { headerOf, type Call } from '../../call/call.js'
import { courierError } from './errors.js'
import type { CourierState } from './state.js'
import type { Order } from '../order-store.js'

/** The order in the request's body, in the order of checks: JSON, the ids, the other fields. */
export function requireOrder(call: Call, state: CourierState): Order {
  requireJson(call, state)
  const body = requireObject(call, state)
  for (const field of ['orderId', 'restaurantId']) {
    if (isAbsent(body[field])) refuse(courierError(state.codeNames, 'missingField', field))
  }
  for (const field of ['customerName', 'deliveryAddress']) {
    if (isAbsent(body[field])) refuseMissing(field, state)
  }
  const [violation] = violationsOf(contract.validators, 'createOrder.request', body)
  if (violation) refuseViolation(violation, state)
  return body as unknown as Order
}

function requireJson(call: Call, state: CourierState): void {
  if (!/^application\/json\s*(;|$)/i.test(headerOf(call, 'content-type') ?? '')) {
    refuse(courierError(state.codeNames, 'brokenJson', 'Content-Type must be application/json'))
  }
}

function requireObject(call: Call, state: CourierState): Record<string, unknown> {
  const body = parse(call.rawBody, state)
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    refuse(courierError(state.codeNames, 'brokenJson', 'expected an object'))
  }
  return body as Record<string, unknown>
}

function parse(rawBody: Buffer, state: CourierState): unknown {
  try {
    return JSON.parse(utf8.decode(rawBody)) as unknown
  } catch {
    return refuse(courierError(state.codeNames, 'brokenJson', 'the body is not JSON in UTF-8'))
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true })
/** Left out, or a text with nothing in it. Another type, null included, is a matter of the schema. */
function isAbsent(value: unknown): boolean {
  return value === undefined || (typeof value === 'string' && value.trim() === '')
}

function refuseMissing(field: string, state: CourierState): never {
  refuse(
    courierError(state.codeNames, state.missingFieldStatus === 400 ? 'missingField' : 'missingData', field),
  )
}

function refuseViolation({ path, message }: Violation, state: CourierState): never {
  const name = state.wrongTypeStatus === 400 ? 'invalidPayload' : 'invalidData'
  refuse(courierError(state.codeNames, name, path.slice(1).replaceAll('/', '.'), message))
}
