import type { OwnOperation } from '../../contracts/own/own-partner.js'
import { headerOf, type Call } from '../call/call.js'
import type { Answer } from '../call/answer.js'
import { valueAt } from '../call/value-at.js'
import { limitedCredential } from '../../contracts/own/limited-credential.js'
import { sheetOf, type Surface } from '../../contracts/contract/surfaces.js'
import { act } from './act.js'
import { refuseFor } from './fill-refusal.js'
import { digestOf, type OwnState } from './own-state.js'
import { readBody } from './request/read-body.js'
import { readParameters } from './request/read-parameters.js'
import { requireCredentials, sentAt } from './request/require-credentials.js'

/** Answers a call of an operation: who calls, how often, what is asked, whether it was asked before, and then what is done. */
export function answerCall(call: Call, operation: OwnOperation, state: OwnState): Answer {
  if (!operation.isOpen) requireCredentials(call, state)
  requireRoom(call, state)
  const parameters = readParameters(call, operation, state)
  const body = readBody(call, operation, state)
  const key = repeatKey(call, operation, body, state)
  const first = key === undefined ? undefined : state.remembered(operation.id, key)
  if (key !== undefined && first) return repeated(first, body, key, operation, state)
  const answer = act({ operation, state, parameters, body, at: call.world.clock.now() })
  if (key !== undefined) state.remember(operation.id, key, body, answer)
  return answer
}

function requireRoom(call: Call, { own, limits, world }: OwnState): void {
  if (limits.isEmpty) return
  const surface = own.surface as Surface
  const sheet = sheetOf(surface)
  const name = limitedCredential(sheet)
  const caller = name === undefined ? '' : (sentAt(call, sheet.credentials[name]!) ?? '')
  if (!limits.admit(surface, caller, world.clock.now()))
    refuseFor(own, call.operation, 'rate-limit', { seconds: own.rateLimit?.perSeconds ?? 60 })
}

/** What makes this request the same as another: the value of a member or a header. */
function repeatKey(call: Call, { id }: OwnOperation, body: unknown, { own }: OwnState): string | undefined {
  const repeat = own.repeats.find(({ operation }) => operation === id)
  if (!repeat) return undefined
  const value =
    'member' in repeat.by ? valueAt(body, repeat.by.member) : headerOf(call, repeat.by.header.toLowerCase())
  return value === undefined ? undefined : JSON.stringify(value)
}

function repeated(
  { content, answer }: NonNullable<ReturnType<OwnState['remembered']>>,
  body: unknown,
  key: string,
  { id }: OwnOperation,
  { own, world, contract }: OwnState,
): Answer {
  const repeat = own.repeats.find(({ operation }) => operation === id)!
  const { reading, answer: usual } = repeat
  const chosen =
    reading === undefined ? usual : world.reading(reading, contract.readings[reading]?.default ?? usual)
  const isSame = content === digestOf(body)
  if (chosen === 'replay' || (chosen === 'replay-or-conflict' && isSame))
    return { ...answer, status: repeat.status ?? answer.status }
  return refuseFor(own, id, 'duplicate', {
    id: String(JSON.parse(key)),
    member: 'member' in repeat.by ? repeat.by.member : repeat.by.header,
  })
}
