import type { PlayedStory } from '../play/played-story.js'
import type { Stage } from '../stage/stage.js'
import type { Finding } from './finding.js'
import { judgeCarried } from './judge-carried.js'
import { judgeNames } from './judge-names.js'
import { judgeOnce } from './judge-once.js'
import { judgeStatuses } from './judge-statuses.js'
import { judgeSteps } from './judge-steps.js'

/** Everything that a story shows of an implementation as a whole, in the order in which people ask. */
export function judgeStory(story: PlayedStory, stage: Stage): Finding[] {
  return [
    ...judgeSteps(story),
    ...judgeNames(story),
    ...judgeCarried(story, stage),
    ...judgeOnce(story),
    ...judgeStatuses(story, stage),
  ]
}
