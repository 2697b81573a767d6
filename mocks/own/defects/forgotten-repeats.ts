import type { Demand } from '../../../contracts/own/demand.js'
import { setValueAt } from '../../call/set-value-at.js'
import { valueAt } from '../../call/value-at.js'
import { membersOf, withBody, withHeader } from '../../defects/json-bodies.js'
import { rewriteRequest } from '../../defects/rewrite-request.js'
import type { Defect } from '../../surfaces/mock-surface.js'
import type { OwnState } from '../own-state.js'
import { signedLike } from './right-credential.js'

/** Takes a repeated request for a new one. */
export function asIfNew({ operation, by }: Extract<Demand, { demands: 'repeat' }>): Defect<OwnState> {
  return rewriteRequest((call, state) => {
    if (call.operation !== operation) return call
    if ('header' in by) return withHeader(call, by.header.toLowerCase(), `again-${state.nextNumber()}`)
    const body = membersOf(call)
    const value = valueAt(body, by.member)
    if (typeof value !== 'number' && typeof value !== 'string') return call
    const other =
      typeof value === 'number' ? value + state.nextNumber() : `${value.slice(0, 24)}-${state.nextNumber()}`
    return signedLike(call, withBody(call, setValueAt(body, by.member, other)), state)
  })
}
