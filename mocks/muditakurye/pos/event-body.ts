import { contract } from '../../../contracts/muditakurye/contract.js'
import { violationsOf } from '../../../contracts/validation/validation.js'
import { refuse } from '../../call/answer.js'
import { headerOf, type Call } from '../../call/call.js'
import { posError } from './errors.js'
import type { PosEvent } from './event-store.js'

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** The event in the request's body, as the contract describes it for this operation. */
export function requireEvent(call: Call, operation: 'receiveStatus' | 'receiveCancellation'): PosEvent {
  if (!/^application\/json\b/i.test(headerOf(call, 'content-type') ?? '')) {
    refuse(posError('brokenJson', 'Content-Type must be application/json'))
  }
  const body = parse(call.rawBody)
  const [violation] = violationsOf(contract.validators, `${operation}.request`, body)
  if (violation) {
    refuse(posError('invalidEvent', violation.path.slice(1).replaceAll('/', '.'), violation.message))
  }
  return body as PosEvent
}

function parse(rawBody: Buffer): unknown {
  try {
    return JSON.parse(utf8.decode(rawBody)) as unknown
  } catch {
    return refuse(posError('brokenJson', 'the body is not JSON in UTF-8'))
  }
}
