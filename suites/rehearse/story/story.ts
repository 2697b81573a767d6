import type { Partner, Surface } from '../../../contracts/contract/surfaces.js'
import type { Bilingual } from '../../../contracts/text/bilingual.js'
import type { MockFault } from '../../observe/scenarios/mock-control.js'

/** A story across partners, as its Arazzo document tells it. */
export interface Story {
  /** The document's workflowId. */
  id: string
  file: string
  title: Bilingual
  /** What happens. */
  text: Bilingual
  /** What a good implementation does. */
  good: Bilingual
  /** In the order in which the document names its sources. */
  partners: readonly Partner[]
  steps: readonly StoryStep[]
}

/**
 * `push`: a partner gives the implementation an order. `news`: it tells what became of one. `again`: it sends what it
 * sent before. `awaited`: what the implementation does by itself.
 */
export type StepKind = 'push' | 'news' | 'again' | 'awaited'

export interface StoryStep {
  id: string
  text: Bilingual
  kind: StepKind
  /** Calls of which any does: the first is the step's own. */
  calls: readonly [StepCall, ...StepCall[]]
  /** The step that pushed the order which it is about. */
  order: string
  /** What happens at the partners before it. */
  before: readonly Happening[]
  /** Members in place of those of the order that the partner draws. */
  payload: Readonly<Record<string, unknown>>
  /** Statuses that the partner brings the order to, one after another. */
  moves: readonly (string | number)[]
  /** Of `again`: the step whose call comes once more. */
  repeats?: string
  /** Milliseconds, where the documents' minute lasts one second. */
  timeoutMs: number
  /** Nobody is accused where it does not come. */
  isOptional: boolean
}

/** A call that a step is about, by its contract's name, with what must hold of it. */
export interface StepCall {
  surface: Surface
  operation: string
  criteria: readonly string[]
}

/** Something that befalls a partner between two steps. */
export type Happening =
  | { fault: { name: string; surface: Surface; operation: string } & Omit<MockFault, 'match'> }
  | { mend: string }
  /** Seconds of the partners' clock. */
  | { advance: number }
  | { move: { surface: Surface; to: string | number } }
  | { hold: Surface }
  | { deliver: { surface: Surface; manner: 'in-order' | 'reversed' | 'twice' } }
