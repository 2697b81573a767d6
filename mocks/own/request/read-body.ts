import type { OwnOperation } from '../../../contracts/own/own-partner.js'
import { violationsOf, type Violation } from '../../../contracts/validation/validation.js'
import { headerOf, type Call } from '../../call/call.js'
import { refuseFor } from '../fill-refusal.js'
import type { OwnState } from '../own-state.js'

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** The body of a request as its schema has it; an empty object where none is sent and none is asked for. */
export function readBody(call: Call, operation: OwnOperation, state: OwnState): unknown {
  if (!operation.takesBody) return {}
  if (call.rawBody.length === 0 && !operation.bodyIsRequired) return {}
  const { own } = state
  if (!/^application\/([\w.+-]+\+)?json\s*(;|$)/i.test(headerOf(call, 'content-type') ?? ''))
    refuseFor(own, operation.id, 'not-json', { message: 'Content-Type must be application/json' })
  const body = parsed(call.rawBody)
  if (body === undefined)
    refuseFor(own, operation.id, 'not-json', { message: 'The body is not JSON in UTF-8' })
  const { validators } = state.contract
  if (!validators[`${operation.id}.request`]) return body
  const violations = violationsOf(validators, `${operation.id}.request`, body)
  const missing = violations.find(isMissing)
  const [violation] = violations
  if (missing)
    refuseFor(own, operation.id, 'missing-member', { member: memberOf(missing), message: wordsOf(missing) })
  if (violation)
    refuseFor(own, operation.id, 'invalid', { member: memberOf(violation), message: wordsOf(violation) })
  return body
}

function parsed(rawBody: Buffer): unknown {
  try {
    return JSON.parse(utf8.decode(rawBody)) as unknown
  } catch {
    return undefined
  }
}

const required = /^must have required property '(.*)'/s

function isMissing({ message }: Violation): boolean {
  return required.test(message)
}

function memberOf({ path, message }: Violation): string {
  const [, missing] = required.exec(message) ?? []
  return [...path.split('/').slice(1), ...(missing === undefined ? [] : [missing])].join('.')
}

function wordsOf(violation: Violation): string {
  return isMissing(violation)
    ? `${memberOf(violation)} is required`
    : `${memberOf(violation) || 'the body'} ${violation.message}`
}
