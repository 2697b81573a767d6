import { contract } from '../../../contracts/bkyemek/contract.js'
import { violationsOf, type Violation } from '../../../contracts/validation/validation.js'
import { refuse } from '../../call/answer.js'
import { headerOf, type Call } from '../../call/call.js'
import { faultyFieldOf } from './order-rules.js'
import type { Order } from './order-store.js'
import { posError } from './errors.js'
import type { PosState } from './state.js'

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** The order in the request's body: JSON, of the documented types, and one that a POS can work with. */
export function requireOrder(call: Call, { emptyItemText }: PosState): Order {
  requireJson(call)
  const body = requireObject(call)
  const [violation] = violationsOf(contract.validators, 'receiveOrder.request', body)
  if (violation) refuse(posError('faultyField', fieldOf(violation)))
  const order = body as unknown as Order
  const faulty = faultyFieldOf(order, emptyItemText)
  if (faulty !== undefined) refuse(posError('faultyField', faulty))
  return order
}

function requireJson(call: Call): void {
  const type = headerOf(call, 'content-type') ?? ''
  if (!/^application\/json\s*(;|$)/i.test(type)) refuse(posError('wrongContentType'))
}

function requireObject(call: Call): Record<string, unknown> {
  const body = parse(call.rawBody)
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    refuse(posError('brokenBody', 'gövde bir JSON nesnesi olmalı'))
  }
  return body as Record<string, unknown>
}

function parse(rawBody: Buffer): unknown {
  try {
    return JSON.parse(utf8.decode(rawBody)) as unknown
  } catch {
    return refuse(posError('brokenBody', 'gövde UTF-8 kodlu JSON değil'))
  }
}

/** The name of the field as a sender knows it, `siparis_icerikleri.0.adet`. */
function fieldOf({ path, message }: Violation): string {
  const missing = /required property '(.+)'/.exec(message)?.[1]
  const names = path.split('/').slice(1)
  return (missing === undefined ? names : [...names, missing]).join('.')
}
