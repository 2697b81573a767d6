import { setTimeout } from 'node:timers/promises'
import type { Story } from '../story/story.js'
import { heldOrders } from './held-orders.js'
import { elsewhere } from './handed-elsewhere.js'
import type { Note, PlayedStep, PlayedStory } from './played-story.js'
import type { Playing } from './playing.js'
import { playStep } from './play-step.js'

/** How long it is watched whether something comes that should not, in milliseconds. */
const afterwardsMs = 400
/**
 * How long a courier takes at least between what an implementation sent and the next news: what it says too early is
 * known as such only where its cause did not come meanwhile.
 */
const beforeNewsMs = 250

/** Plays a story: what partners do is done, what the implementation does is awaited, until it ends or breaks. */
export async function playStory(
  story: Story,
  { stage, orders, stop, patienceMs, now }: Omit<Playing, 'notes'>,
): Promise<PlayedStory> {
  const notes: Note[] = []
  const steps: PlayedStep[] = []
  const startedAt = stage.log.now
  const faults: string[] = []
  for (const step of story.steps) {
    const isBroken = faults.length > 0 || steps.some(({ outcome }) => outcome === 'failed') || stop.aborted
    const at = stage.log.now
    if (isBroken) steps.push({ step, outcome: 'not-reached', calls: [], startedAt: at, endedAt: at })
    else {
      try {
        if (step.kind === 'news' && steps.at(-1)?.step.kind === 'awaited') await settle(beforeNewsMs, stop)
        steps.push(await playStep(story, step, { stage, orders, notes, stop, patienceMs, now }))
      } catch (error) {
        faults.push(`${step.id}: ${(error as Error).message}`)
        steps.push({ step, outcome: 'not-reached', calls: [], startedAt: at, endedAt: stage.log.now })
      }
    }
  }
  await settle(afterwardsMs, stop)
  const own = orders.filter((order) => order.story === story.id)
  const held = await heldOrders(stage, own)
  await stage.control.deleteAllFaults()
  const inapplicable = elsewhere(steps, own)
  return {
    story,
    steps,
    orders: own,
    calls: stage.log.calls
      .filter((logged) => logged.story === story.id)
      .toSorted((one, other) => one.startedAt - other.startedAt),
    held,
    notes,
    startedAt,
    endedAt: stage.log.now,
    ...(inapplicable && { inapplicable }),
    ...(faults[0] !== undefined && { fault: faults[0] }),
  }
}

/** Over at once where it is stopped. */
async function settle(ms: number, stop: AbortSignal): Promise<void> {
  await setTimeout(ms, undefined, { signal: stop }).catch(() => undefined)
}
