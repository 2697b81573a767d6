import { isLegalMove, type Lifecycle } from '../../contracts/contract/lifecycle.js'
import type { OwnMove, OwnOperation } from '../../contracts/own/own-partner.js'
import { memberAt, schemaAt } from './members.js'

interface Move {
  from: string
  to: string
}

/** A move that no table has: of a new order, if there is one; else of one whose status a state brings about. */
export function illegalMove(lifecycle: Lifecycle, move: OwnMove, operation: OwnOperation): Move | undefined {
  return movesOf(lifecycle, move, operation).find(
    ({ from, to }) =>
      from !== to && lifecycle.states[from]?.open !== true && !isLegalMove(lifecycle, from, to),
  )
}

/** A move that the table has, as it is told on the wire; of a new order, if there is one. */
export function legalMove(
  lifecycle: Lifecycle,
  move: OwnMove,
  operation: OwnOperation,
): { from?: string; to?: unknown } {
  const found = movesOf(lifecycle, move, operation).find(({ from, to }) => isLegalMove(lifecycle, from, to))
  return found ? { from: found.from, to: onTheWire(lifecycle, move, operation, found.to) } : {}
}

/** A status as it stands in the body: by its number, where the partner counts its statuses. */
export function onTheWire(
  lifecycle: Lifecycle,
  { member }: OwnMove,
  { requestExample, requestSchema }: OwnOperation,
  status: string,
): unknown {
  if (member === undefined) return status
  const { type } = schemaAt((requestSchema ?? {}) as never, member)
  const isNumber =
    typeof memberAt(requestExample, member) === 'number' || type === 'integer' || type === 'number'
  return isNumber ? (lifecycle.states[status]?.value ?? status) : status
}

/** All that an operation can be asked for, those of a new order first. */
function movesOf(lifecycle: Lifecycle, { to, member }: OwnMove, { requestSchema }: OwnOperation): Move[] {
  const { enum: listed } = schemaAt((requestSchema ?? {}) as never, member ?? '') as { enum?: unknown[] }
  const statuses = Object.keys(lifecycle.states)
  const isListed = (name: string): boolean =>
    !listed || listed.includes(name) || listed.includes(lifecycle.states[name]?.value)
  const goals = to === undefined ? statuses.filter(isListed) : [to]
  return [lifecycle.initial, ...statuses].flatMap((from) => goals.map((goal) => ({ from, to: goal })))
}
