import type { LifecycleRecord } from '../../../../suites/record/run-record.js'

/** A status with a row of its own: on the way to the customer, or beside it. */
export interface Row {
  name: string
  lane: 'way' | 'side'
}

export interface LifecycleColumns {
  rows: Row[]
  /** Where an order is called off: many moves lead there and none away, so that it stands beside all rows. */
  end?: string
}

/** The statuses from top to bottom, in the order in which an order comes to them. */
export function lifecycleColumns(lifecycle: LifecycleRecord): LifecycleColumns {
  const end = commonEnd(lifecycle)
  const names = inOrder(lifecycle).filter((name) => name !== end)
  const rows = names.map((name): Row => ({ name, lane: lifecycle.states[name]!.offTheWay ? 'side' : 'way' }))
  return { rows, ...(end !== undefined && { end }) }
}

function commonEnd({ states }: LifecycleRecord): string | undefined {
  const targets = Object.values(states).flatMap(({ next }) => next.map(({ to }) => to))
  return Object.keys(states)
    .filter((name) => states[name]!.offTheWay && states[name]!.next.length === 0 && targets.includes(name))
    .toSorted((one, other) => timesIn(targets, other) - timesIn(targets, one))[0]
}

function timesIn(names: readonly string[], name: string): number {
  return names.filter((other) => other === name).length
}

/** By the longest way from the initial status, moves back left aside; at last what no move leads to. */
function inOrder({ initial, states }: LifecycleRecord): string[] {
  const reached = topological(states, initial)
  const layers = new Map(reached.map((name) => [name, 0]))
  for (const [index, name] of reached.entries()) {
    for (const { to } of states[name]!.next) {
      const isAhead = reached.indexOf(to) > index
      if (isAhead) layers.set(to, Math.max(layers.get(to)!, layers.get(name)! + 1))
    }
  }
  const rank = (name: string): number => layers.get(name)! - (states[name]!.offTheWay ? 0.5 : 0)
  const declared = Object.keys(states)
  return [
    ...declared.filter((name) => layers.has(name)).toSorted((one, other) => rank(one) - rank(other)),
    ...declared.filter((name) => !layers.has(name)),
  ]
}

/** Every status that moves lead to from a first one, each behind those that lead to it but for moves back. */
function topological(states: LifecycleRecord['states'], first: string): string[] {
  const seen = new Set<string>()
  const order: string[] = []
  const visit = (name: string): void => {
    if (seen.has(name) || !Object.hasOwn(states, name)) return
    seen.add(name)
    for (const { to } of states[name]!.next.toReversed()) visit(to)
    order.unshift(name)
  }
  visit(first)
  return order
}
