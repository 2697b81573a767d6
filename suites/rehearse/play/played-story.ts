import type { Bilingual } from '../../../contracts/text/bilingual.js'
import type { Surface } from '../../../contracts/contract/surfaces.js'
import type { LoggedCall } from '../stage/call-log.js'
import type { Story, StoryStep } from '../story/story.js'
import type { PlayedOrder } from './played-order.js'

/** What became of a step. `absent`: it was optional and did not come. `not-reached`: the story broke before it. */
export type StepOutcome = 'done' | 'failed' | 'absent' | 'not-reached'

export interface PlayedStep {
  step: StoryStep
  outcome: StepOutcome
  /** The calls that completed it. */
  calls: readonly LoggedCall[]
  /** What came in place of it, where it failed. */
  actual?: Bilingual
  /** Milliseconds by the log. */
  startedAt: number
  endedAt: number
}

/** Something that befell a partner, or the clock, for the picture. */
export interface Note {
  at: number
  surface?: Surface
  text: Bilingual
}

/** What one of the orders was at a courier in the end. */
export interface HeldOrder {
  surface: Surface
  id: string
  order: PlayedOrder
  status: string
  /** Refused or called off: nobody will bring it. */
  isOffTheWay: boolean
}

/** A story as it went. */
export interface PlayedStory {
  story: Story
  steps: readonly PlayedStep[]
  orders: readonly PlayedOrder[]
  /** Every call of it, in the order in which they began. */
  calls: readonly LoggedCall[]
  held: readonly HeldOrder[]
  notes: readonly Note[]
  startedAt: number
  endedAt: number
  /** Why it says nothing of this implementation: it gives such orders to another partner. */
  inapplicable?: Bilingual
  /** What went wrong with the rehearsal itself. */
  fault?: string
}
