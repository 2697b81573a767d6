import type { Lifecycle } from '../../contracts/contract/lifecycle.js'

/** The statuses that an order may get from this one, by the contract. */
export function movesFrom(lifecycle: Lifecycle, status: string | undefined): string[] {
  return (lifecycle.states[status ?? '']?.next ?? []).map(({ to }) => to)
}

/** Those of them that bring it nearer to the customer: neither itself again nor off the way. */
export function forwardMovesFrom(lifecycle: Lifecycle, status: string | undefined): string[] {
  return movesFrom(lifecycle, status).filter((to) => to !== status && !lifecycle.states[to]?.offTheWay)
}

/** The status that is meant by its name or, where the partner counts its statuses, by its number. */
export function statusNamed(lifecycle: Lifecycle, named: string | number): string | undefined {
  return Object.entries(lifecycle.states).find(
    ([name, { value }]) => name === named || (value !== undefined && value === named),
  )?.[0]
}
