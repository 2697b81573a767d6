import type { Bilingual } from '../../../contracts/text/bilingual.js'
import type { LoggedCall } from '../stage/call-log.js'
import type { Stage } from '../stage/stage.js'
import type { PlayedOrder } from './played-order.js'
import type { Note } from './played-story.js'

/** What a story is played with: the stage, and every order that was pushed there so far. */
export interface Playing {
  stage: Stage
  /** Of all stories: an implementation goes on asking for those of earlier ones. */
  orders: PlayedOrder[]
  notes: Note[]
  stop: AbortSignal
  /** How long is waited for a step at most, whatever the story says: milliseconds. */
  patienceMs: number
  /** Milliseconds since 1970, for what a story says of times. */
  now: number
}

/** What a step did: the calls that are it, or what came in place of them. */
export interface Done {
  calls: readonly LoggedCall[]
  actual?: Bilingual
}
