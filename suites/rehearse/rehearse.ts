import type { Run } from '../record/run-record.js'
import { correlate } from './play/correlate.js'
import type { PlayedOrder } from './play/played-order.js'
import { playStory } from './play/play-story.js'
import { unreachableRun } from './record/unreachable-run.js'
import { storyRun, type StoryRunSettings } from './record/story-run.js'
import { groupByCast, type Cast } from './stage/cast.js'
import { ImplementationUnreachable } from './stage/implementation.js'
import { stageFor } from './stage/stage-for.js'
import type { StageSettings } from './stage/stage.js'
import type { Story } from './story/story.js'

export interface RehearsalSettings extends Omit<StageSettings, 'cast'>, StoryRunSettings {
  /** How long is waited for a step at most: milliseconds. */
  patienceMs: number
  onStory(run: Run): void
}

/**
 * Rehearses stories. An implementation that is started by a command is started once for each set of partners that it
 * gives orders to, all at the same time; one that runs already has all of them around it at once.
 */
export async function rehearse(stories: readonly Story[], settings: RehearsalSettings): Promise<Run[]> {
  const groups =
    settings.command === undefined
      ? [{ cast: [...new Set(stories.flatMap(({ partners }) => partners))], stories }]
      : groupByCast(stories).flatMap(inParts)
  const over = new AbortController()
  const stop = AbortSignal.any([settings.stop, over.signal])
  const rehearsing = groups.map((group) => rehearseWith(group.cast, group.stories, { ...settings, stop }))
  try {
    const runs = (await Promise.all(rehearsing)).flat()
    return stories.flatMap(({ id }) => runs.find(({ target }) => target === id) ?? [])
  } catch (error) {
    over.abort()
    await Promise.allSettled(rehearsing)
    throw error
  }
}

/** Stories that one start plays one after another: more of them are shared among several, which play at once. */
const mostInTurn = 8

function inParts({ cast, stories }: { cast: Cast; stories: Story[] }) {
  const parts = Math.ceil(stories.length / mostInTurn)
  const length = Math.ceil(stories.length / parts)
  return Array.from({ length: parts }, (_, part) => ({
    cast,
    stories: stories.slice(part * length, (part + 1) * length),
  }))
}

/** One start of the implementation, and the stories that it plays one after another. */
async function rehearseWith(
  cast: Cast,
  stories: readonly Story[],
  settings: RehearsalSettings,
): Promise<Run[]> {
  const stage = await stageFor({ ...settings, cast })
  if (stage instanceof ImplementationUnreachable)
    return Promise.all(stories.map((story) => unreachableRun(story, stage.text)))
  try {
    const orders: PlayedOrder[] = []
    let playing: string | undefined
    stage.log.onCall = (logged) => correlate(logged, orders, stage.parts, playing)
    const runs: Run[] = []
    for (const story of stories) {
      if (settings.stop.aborted) break
      playing = story.id
      const played = await playStory(story, {
        stage,
        orders,
        stop: settings.stop,
        patienceMs: settings.patienceMs,
        now: settings.now,
      })
      const run = await storyRun(played, stage, settings)
      runs.push(run)
      settings.onStory(run)
    }
    return runs
  } finally {
    await stage.close()
  }
}
