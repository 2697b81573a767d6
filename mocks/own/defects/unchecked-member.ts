import type { Contract } from '../../../contracts/contract/contract.js'
import type { Demand } from '../../../contracts/own/demand.js'
import type { OwnOperation } from '../../../contracts/own/own-partner.js'
import { memberViolations } from '../../../contracts/own/member-violations.js'
import { setValueAt } from '../../call/set-value-at.js'
import { valueAt } from '../../call/value-at.js'
import { objectIn, withBody, type Members } from '../../defects/json-bodies.js'
import { rewriteRequest } from '../../defects/rewrite-request.js'
import type { Defect } from '../../surfaces/mock-surface.js'
import type { OwnState } from '../own-state.js'
import { signedLike } from './right-credential.js'
import { sampleOf } from './sample-of.js'

type MemberDemand = Extract<Demand, { member: string; refusal: readonly number[] }>

/** Takes a body whose member is at fault in this one way, as if it were sound. */
export function takenAnyway(
  demand: MemberDemand,
  operation: OwnOperation,
  contract: Contract,
): Defect<OwnState> {
  const { member } = demand
  const sample = valueAt(sampleOf(operation), member)
  return rewriteRequest((call, state) => {
    const body = objectIn(call)
    if (call.operation !== operation.id || !body || !isAtFault(body, demand, operation, contract)) return call
    const sound = sample === undefined ? without(body, member) : setValueAt(body, member, sample)
    return signedLike(call, withBody(call, sound), state)
  })
}

function isAtFault(
  body: Members,
  demand: MemberDemand,
  { id }: OwnOperation,
  { validators }: Contract,
): boolean {
  const { member } = demand
  const value = valueAt(body, member)
  if (demand.demands === 'member-required') return value === undefined && isMembers(parentOf(body, member))
  if (value === undefined) return false
  const isOfType = demand.demands === 'member-type' ? typed(value, demand.type) : true
  if (demand.demands === 'member-type') return !isOfType
  const own = memberViolations(validators, id, body, member)
  if (own.some(({ kind }) => kind === 'type')) return false
  const isOfList = own.some(({ kind }) => kind === 'list')
  return demand.demands === 'member-in-list' ? isOfList : own.length > 0 && !isOfList
}

function parentOf(body: Members, member: string): unknown {
  const parts = member.split('.').slice(0, -1)
  return parts.length === 0 ? body : valueAt(body, parts.join('.'))
}

function isMembers(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function without(body: Members, member: string): Members {
  const { [member]: _taken, ...rest } = body
  return rest
}

function typed(value: unknown, type: string): boolean {
  if (value === null) return type === 'null'
  if (type === 'integer') return Number.isInteger(value)
  if (type === 'array') return Array.isArray(value)
  if (type === 'object') return typeof value === 'object' && !Array.isArray(value)
  return typeof value === type
}
