import type { CheckRecord } from '../../record/run-record.js'
import type { Story } from '../../rehearse/story/story.js'
import { judgeParts, type JudgedPart } from '../../rehearse/record/judge-parts.js'
import { partRecord } from '../../rehearse/record/part-record.js'
import { redactorOf } from '../../rehearse/record/story-run.js'
import type { PlayedStory } from '../../rehearse/play/played-story.js'
import type { Stage } from '../../rehearse/stage/stage.js'
import { wasSlow } from './slow-answers.js'

/**
 * What the implementation called in a rush, by the checks of callers that there are. Where it serves, the rush judges
 * itself: it hangs up on purpose.
 */
export async function judgeCallers(story: Story, stage: Stage): Promise<CheckRecord[]> {
  const played: PlayedStory = {
    story,
    steps: [],
    orders: [],
    calls: stage.log.calls.toSorted((one, other) => one.startedAt - other.startedAt),
    held: [],
    notes: [],
    startedAt: 0,
    endedAt: stage.log.now,
  }
  const called = stage.called.filter((surface) => played.calls.some((logged) => logged.surface === surface))
  const parts = await judgeParts(played, stage, called)
  const redactor = redactorOf(played, stage)
  return parts.filter((part) => !isOurs(part)).map((part) => partRecord(part, played, stage, redactor))
}

/** Whether it failed over a call that we were slow to answer: who does not wait so long is right to call again. */
function isOurs({ result: { outcome, calls } }: JudgedPart): boolean {
  return outcome === 'failed' && calls.some(wasSlow)
}
