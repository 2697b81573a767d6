import type { Contract } from '../../../contracts/contract/contract.js'
import type { Demand, RefusalCode } from '../../../contracts/own/demand.js'
import type { OwnPartner, OwnSurface } from '../../../contracts/own/own-partner.js'
import { limitedCredential } from '../../../contracts/own/limited-credential.js'
import { violationsOf } from '../../../contracts/validation/validation.js'
import { sheetOf, type Surface } from '../../../contracts/contract/surfaces.js'
import type { Answer } from '../../call/answer.js'
import { answerWith } from '../../defects/refuse-request.js'
import { corruptResponse, isTaken } from '../../defects/corrupt-response.js'
import { isObject } from '../../defects/json-bodies.js'
import { rewriteRequest } from '../../defects/rewrite-request.js'
import type { Defect } from '../../surfaces/mock-surface.js'
import { setValuesAt } from '../../call/set-value-at.js'
import { refusalOf } from '../fill-refusal.js'
import type { OwnState } from '../own-state.js'
import { withRightCredential } from './right-credential.js'
import { shownBody } from './sample-of.js'
import { ownHeldDefects } from './own-held-defects.js'
import { ownHttpDefects } from './own-http-defects.js'
import { takenAnyway } from './unchecked-member.js'
import { asIfNew } from './forgotten-repeats.js'

type OwnDefect = Defect<OwnState>

/** Violations of what a folder demands of those who serve a surface: one of each kind for each requirement. */
export function ownDefects(partner: OwnPartner, own: OwnSurface): Record<string, OwnDefect> {
  const ofDemands = own.demands.flatMap((demand) => {
    const defect = defectOf(demand, own, partner.contract)
    return defect ? [[demand.requirement, defect] as const] : []
  })
  return { ...ownHttpDefects(own), ...Object.fromEntries(ofDemands), ...ownHeldDefects(own) }
}

function defectOf(demand: Demand, own: OwnSurface, contract: Contract): OwnDefect | undefined {
  const { refusals } = own
  switch (demand.demands) {
    case 'success':
      return corruptResponse(answers(demand.operation), (answer) => ({
        ...answer,
        status: answer.status === 200 ? 202 : 200,
      }))
    case 'answer':
      return corruptResponse(answers(demand.operation), withoutMembers)
    case 'member-required':
    case 'member-type':
    case 'member-in-list':
    case 'member-form': {
      const operation = own.operations.find(({ id }) => id === demand.operation)
      return operation && takenAnyway(demand, operation, contract)
    }
    case 'credential':
      return withRightCredential(demand.credential)
    case 'open':
      return answerWith(
        ({ operation }) => operation === demand.operation,
        refusalOf(refusals, 'missing-credential'),
      )
    case 'unknown-refused':
      return corruptResponse(
        ({ status }, call) => call.operation === demand.operation && demand.refusal.includes(status),
        () => successOf(own, demand.operation),
      )
    case 'kept':
      return corruptResponse(answers(demand.read ?? demand.list!), () =>
        successOf(own, demand.read ?? demand.list!),
      )
    case 'as-sent':
      return corruptResponse(answers(demand.operation), (answer) => ({
        ...answer,
        body: cutAt(answer.body, demand.member),
      }))
    case 'refusal-answer':
      return corruptResponse(
        ({ status }, call) => call.operation === demand.operation && demand.statuses.includes(status),
        (answer) => ({ ...answer, body: unlike(contract, `${demand.operation}.${answer.status}`) }),
      )
    case 'refusal-code':
      return corruptResponse(
        ({ status }, call) => call.operation === demand.operation && status === demand.status,
        (answer) => ({
          ...answer,
          body: setValuesAt(answer.body, otherCodes(demand.codes)),
        }),
      )
    case 'limit-told':
      return corruptResponse(
        ({ status }) => status === refusals['rate-limit']?.status,
        ({ headers = {}, ...answer }) => ({ ...answer, headers: without(headers, 'retry-after') }),
      )
    case 'repeat':
      return asIfNew(demand)
    case 'illegal-move-refused':
      return corruptResponse(
        ({ status }, call) =>
          call.operation === demand.operation &&
          (demand.refusal.includes(status) || status === refusals['illegal-move']!.status),
        () => successOf(own, demand.operation),
      )
    case 'rate-limit':
      // Only where each caller has a limit of its own can the mock be asked for one.
      if (limitedCredential(sheetOf(own.surface as Surface)) === undefined) return undefined
      return rewriteRequest((call, state) => {
        state.limits.clear()
        return call
      })
    // Several of each: ownHeldDefects.
    case 'held':
    // What callers must do is violated by callers.
    case 'sent':
    case 'sent-parameter':
    case 'sent-type':
    case 'sent-in-list':
    case 'sent-form':
    case 'sent-credential':
    case 'documented-calls':
    case 'same-on-retry':
    case 'limit-pause':
    case 'retry-pauses':
    case 'words':
      return undefined
  }
}

function answers(operation: string) {
  return (answer: Answer, call: { operation: string }): boolean =>
    call.operation === operation && isTaken(answer)
}

/** An object loses its members, a list becomes an object. */
function withoutMembers(answer: Answer): Answer {
  return { ...answer, body: isObject(answer.body) ? {} : { list: answer.body } }
}

/** A text that comes back without its end, wherever its member stands. */
function cutAt(value: unknown, member: string): unknown {
  if (Array.isArray(value)) return value.map((inner: unknown) => cutAt(inner, member))
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      name === member && typeof inner === 'string' ? inner.slice(0, -1) : cutAt(inner, member),
    ]),
  )
}

function without<Value>(headers: Readonly<Record<string, Value>>, name: string): Record<string, Value> {
  return Object.fromEntries(Object.entries(headers).filter(([one]) => one.toLowerCase() !== name))
}

/** By member each code as another than the documented one. */
function otherCodes(codes: readonly RefusalCode[]): Record<string, string | number> {
  return Object.fromEntries(
    codes.map(({ member, value }) => [member, typeof value === 'number' ? value + 1 : `${value}_2`]),
  )
}

/** A body that the schema does not take. */
function unlike({ validators }: Contract, schema: string): unknown {
  return [{}, [], 'x', 1].find((body) => violationsOf(validators, schema, body).length > 0)
}

function successOf({ operations }: OwnSurface, id: string): Answer {
  const operation = operations.find((one) => one.id === id)!
  const body = shownBody(operation)
  return { status: operation.success.status, ...(body !== undefined && { body }) }
}
