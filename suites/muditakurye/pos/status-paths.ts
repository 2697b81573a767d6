import { lifecycle } from '../../../contracts/muditakurye/lifecycle.js'
import type { Basis } from '../../../contracts/requirements/requirement.js'
import type { StatusEvent } from './requests.js'

type Status = StatusEvent['status']

/** One move of the lifecycle, with the statuses that an order goes through from its first to the move's end. */
export interface StatusPath {
  from: Status
  to: Status
  basis: Basis
  statuses: readonly Status[]
}

/** A way to each move that the lifecycle has: a receiver that follows an order sees nothing out of turn. */
export const statusPaths: readonly StatusPath[] = Object.entries(lifecycle.states).flatMap(
  ([from, { next }]) =>
    next.map(({ to, basis }) => ({
      from: from as Status,
      to: to,
      basis,
      statuses: [...shortestWay(from as Status), to],
    })),
)

function shortestWay(goal: Status): Status[] {
  const ways: Status[][] = [[lifecycle.initial]]
  for (const way of ways) {
    const last = way.at(-1)!
    if (last === goal) return way
    ways.push(...lifecycle.states[last].next.map(({ to }) => [...way, to]))
  }
  return []
}
