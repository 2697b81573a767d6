import type { RushableStory } from './rushable-story.js'
import type { Stage } from '../../rehearse/stage/stage.js'
import type { SurfaceSuite } from '../../surface-suite.js'
import type { RushedOrderFacts } from '../../families/read-back/read-back-facts.js'
import type { TargetSettings } from '../../run/target/target-settings.js'
import type { RunIdentity } from '../../run/record/run-identity.js'
import type { RushPlan } from '../plan-rush.js'
import type { RushProgress } from '../send-rush.js'

/** A rush over a story, with all that is needed to play and to judge it. */
export interface StoryRushRequest {
  rushable: RushableStory
  stage: Stage
  suite: SurfaceSuite
  facts: RushedOrderFacts
  settings: TargetSettings
  identity: RunIdentity
  plan: RushPlan
  /** How long nothing may happen before nobody waits any more. */
  patienceMs: number
  stop: AbortSignal
  onProgress?: ((progress: RushProgress) => void) | undefined
}
