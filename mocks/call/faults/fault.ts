import type { Surface } from '../../../contracts/contract/surfaces.js'

/** Which calls a fault is for: those that have all that is named here. */
export interface FaultMatch {
  surface?: Surface
  /** An operationId; it needs the surface. */
  operation?: string
  /** Members of the JSON body by dotted path, `items.0.name`, with the values they must have. */
  fields?: Readonly<Record<string, unknown>>
  /** A member by dotted path: its different values are counted, in place of the calls; calls without it do not match. */
  distinct?: string
  /** Only the n-th of these calls, counted from 1; with `distinct`, those that have the n-th value. */
  nth?: number
  /** Only each n-th of these calls, or values. */
  every?: number
}

/**
 * What goes wrong on the wire: `reset` and `hang` before anything is done, the others after it. `apply-then-drop`
 * does the work and loses the answer.
 */
export type WireFault = 'reset' | 'hang' | 'truncate' | 'malformed-json' | 'apply-then-drop'

/** What happens to a call: it waits, then gets an error, or its answer is spoilt. At least one is there. */
export interface FaultEffect {
  /** The name of a provocation of the operation, as the catalog lists them: `429`, `401-expired`. */
  error?: string
  /** In real time, whatever the world's clock says: the client that waits has a real one. */
  latencyMs?: number
  wire?: WireFault
}

/** Whether it says what the answer becomes; a latency alone goes with any other. */
export function isDecisive({ effect }: FaultDeclaration): boolean {
  return effect.error !== undefined || effect.wire !== undefined
}

/** A fault as a tester declares it. */
export interface FaultDeclaration {
  /** Made up where it is left out. */
  id?: string
  match?: FaultMatch
  effect: FaultEffect
  /** How many matching calls pass first. */
  after?: number
  /** How often it fires at most; without it there is no end. */
  times?: number
  /** For how long it fires, by the world's clock; without it there is no end. */
  forSeconds?: number
  /** It fires at no call, and counts none, until it is switched on. */
  off?: boolean
}

/** A declared fault with what became of it: one that never fired proves nothing. */
export interface Fault extends FaultDeclaration {
  id: string
  match: FaultMatch
  /** Calls that had all that `match` names, `nth` and `every` aside. */
  matched: number
  fired: number
  /** ISO 8601, on the world's clock: when it is over. */
  until?: string
  /** The values of the distinct member so far, in the order in which they came. */
  seen?: unknown[]
}
