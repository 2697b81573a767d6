import type { Bilingual } from '../text/bilingual.js'
import type { Basis } from '../requirements/requirement.js'

/** One move that an order may make. */
export interface Transition {
  to: string
  basis: Basis
}

/** One status of an order. */
export interface LifecycleState {
  text: Bilingual
  /** The number that stands for it on the wire, where the partner counts its statuses. */
  value?: number
  /** Refused or called off: no step on the way to the customer. */
  offTheWay?: true
  /** Where the document's list of moves breaks off: what is missing here is unknown, not forbidden. */
  open?: boolean
  next: readonly Transition[]
}

/** A move that time makes: `minutes` after the order entered `state`, or before its scheduled delivery. */
export interface Timer {
  state: string
  to: string
  minutes: number
  relativeTo: 'entered' | 'before-scheduled-delivery'
  basis: Basis
}

/** An order's statuses as one table: the mock moves by it, the suite judges by it, the report draws it. */
export interface Lifecycle {
  initial: string
  states: Readonly<Record<string, LifecycleState>>
  timers?: readonly Timer[]
}

/** Declares a partner's lifecycle. */
export function defineLifecycle<const T extends Lifecycle>(lifecycle: T): T {
  return lifecycle
}

/** Whether the table allows the move. */
export function isLegalMove(lifecycle: Lifecycle, from: string, to: string): boolean {
  return lifecycle.states[from]?.next.some((transition) => transition.to === to) ?? false
}

/** Whether the table's moves lead from one status to another, over however many steps. */
export function isAhead(lifecycle: Lifecycle, from: string, to: string): boolean {
  const reached = new Set([from])
  for (const status of reached) lifecycle.states[status]?.next.forEach((move) => reached.add(move.to))
  return to !== from && reached.has(to)
}
