import { isLegalMove } from '../../../../contracts/contract/lifecycle.js'
import { lifecycle } from '../../../../contracts/muditakurye/lifecycle.js'

export type Status = keyof typeof lifecycle.states

/** The integration flow's courier sets out right after he was assigned; the webhooks page knows no such move. */
const flowMoves: readonly (readonly [Status, Status])[] = [['ASSIGNED', 'ON_DELIVERY']]

export function isStatus(value: unknown): value is Status {
  return typeof value === 'string' && Object.hasOwn(lifecycle.states, value)
}

/** Nothing follows. */
export function isFinal(status: Status): boolean {
  return lifecycle.states[status].next.length === 0
}

/** The page's list of what follows breaks off here. */
export function isUnread(status: Status): boolean {
  return 'open' in lifecycle.states[status]
}

/** Whether a page names the move. */
export function isNamedMove(from: Status, to: Status): boolean {
  return isLegalMove(lifecycle, from, to) || flowMoves.some(([start, end]) => start === from && end === to)
}

/** Whether an order that has the one status may come to have the other by moves that a page names, or has it. */
export function isReachable(from: Status, to: Status): boolean {
  const reached = new Set<Status>([from])
  // A set that grows while it is walked is walked to its end.
  for (const status of reached) {
    for (const next of Object.keys(lifecycle.states).filter(isStatus)) {
      if (isNamedMove(status, next)) reached.add(next)
    }
  }
  return reached.has(to)
}
