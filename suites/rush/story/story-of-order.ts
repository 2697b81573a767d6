import type { PlayedStory } from '../../rehearse/play/played-story.js'
import { storyRecord } from '../../rehearse/record/story-lines.js'
import { redactorOf } from '../../rehearse/record/story-run.js'
import type { LoggedCall } from '../../rehearse/stage/call-log.js'
import type { Stage } from '../../rehearse/stage/stage.js'
import type { CheckRecord, StoryRecord } from '../../record/run-record.js'
import type { OrderFault } from './order-fault.js'
import { isAbout } from './story-rush-checks.js'

/** What was said of the first order that came to grief, as a story, with the calls that broke it. */
export function storyOfOrder(
  { played, faults }: { played: PlayedStory; faults: readonly OrderFault[] },
  stage: Stage,
  checks: readonly CheckRecord[],
): StoryRecord {
  const ofCall = new Map<LoggedCall, string[]>()
  for (const { kind, calls } of faults) {
    const last = calls.at(-1)
    const broken = checks.find(({ id, outcome }) => outcome === 'failed' && isAbout(id, kind))
    if (last && broken) ofCall.set(last, [...(ofCall.get(last) ?? []), broken.id])
  }
  const notes = faults.map(({ text }) => ({ at: played.endedAt, text }))
  return storyRecord({ ...played, notes }, { ofCall, ofStep: new Map() }, redactorOf(played, stage))
}
