import { partnerNames } from '../../../contracts/contract/surfaces.js'
import { isLoopback } from '../../../contracts/wire/is-loopback.js'
import { ConfigurationError } from '../../config/configuration-error.js'
import { resolveTarget } from '../../config/target/resolve-target.js'
import type { PlayedServer, ServerOptions } from '../../observe/observe-command.js'
import { readDuration } from '../../config/read-duration.js'
import { loadSuite } from '../../register.js'
import type { Bilingual } from '../../../contracts/text/bilingual.js'
import type { RunRecord } from '../../record/run-record.js'
import { observedBy } from '../../rehearse/record/story-run.js'
import { unreachableRun } from '../../rehearse/record/unreachable-run.js'
import { configuredImplementation } from '../../rehearse/stage/configured-implementation.js'
import { ImplementationUnreachable, type Start } from '../../rehearse/stage/implementation.js'
import { stageFor } from '../../rehearse/stage/stage-for.js'
import { chooseStories } from '../../rehearse/story/choose-stories.js'
import { redactorOf } from '../../run/record/redactor-of.js'
import type { RunIdentity } from '../../run/record/run-identity.js'
import { budget, recordOf, type RushMetadata, type RushOptions } from '../rush-command.js'
import { planned } from '../planned.js'
import type { RushRun } from '../rush-target.js'
import { rushStory } from './rush-story.js'
import { requireRushable, type RushableStory } from './rushable-story.js'

/** How a command line says what to rush, and with whom. */
export interface StoryRushOptions extends Pick<
  RushOptions,
  'profile' | 'compress' | 'orders' | 'seed' | 'runTag' | 'maxDuration' | 'build'
> {
  exec?: string
  /** Folder of an integrator’s own stories; uyum’s own where left out. */
  stories?: string
  config?: string
  /** How long the documents' minute lasts for this implementation. */
  minute?: string
  /** How long nothing may happen before nobody waits any more. */
  patience?: string
}

export interface StoryRushMetadata extends RushMetadata {
  startServer(options: ServerOptions): Promise<PlayedServer>
  onReady(start: Start): void
  onUnchecked?(what: Bilingual): void
}

/** A whole one is for those who have the time: rushes that are not compressed have shorter ones, too. */
const longestUsualMinuteMs = 6000
/** Who rests for a documented minute or two is not given up. */
const patientMinutes = 3
const shortestPatienceMs = 20_000
/** Each is kept with all that was said about it. */
const mostOrders = 5000

/** `uyum rush <story>`: many orders at one implementation among all its partners, and what it sent on of each. */
export async function rushStoryCommand(
  name: string,
  options: StoryRushOptions,
  metadata: StoryRushMetadata,
): Promise<RunRecord> {
  const [story] = await chooseStories([name], options.stories, metadata.onUnchecked)
  const rushable = await requireRushable(story!)
  return recordOf(options, metadata.toolVersion, (identity) =>
    rushOnce(rushable, options, metadata, identity),
  )
}

async function rushOnce(
  rushable: RushableStory,
  options: StoryRushOptions,
  metadata: StoryRushMetadata,
  identity: RunIdentity,
): Promise<RushRun> {
  const { story, push } = rushable
  const { compress = 1, build } = options
  const implementation = await configuredImplementation(options)
  requireHere(story.id, implementation.allowedHosts)
  const plan = planned(story.id, options, {
    seed: identity.seed,
    canCancel: rushable.callingOff !== undefined,
    mostOrders,
  })
  const minuteMs =
    options.minute === undefined
      ? Math.min(longestUsualMinuteMs, 60_000 / compress)
      : readDuration('--minute', options.minute)
  const stop = AbortSignal.any([metadata.stop, ...budget(options)])
  const server = await metadata.startServer(implementation)
  try {
    const stage = await stageFor({
      ...implementation.start,
      // One that runs already may prefer a courier that the story does not speak of.
      cast:
        implementation.start.command === undefined
          ? [...new Set([...story.partners, ...partnerNames])]
          : story.partners,
      mock: server.baseUrl,
      credentials: server.credentials,
      minuteMs,
      seed: identity.seed,
      clock: 'real',
      stop,
      onReady: metadata.onReady,
    })
    if (stage instanceof ImplementationUnreachable) return await unreachableRun(story, stage.text)
    try {
      const [{ surface }] = push.calls
      const suite = await loadSuite(surface)
      const settings = await resolveTarget(story.id, {
        surface,
        baseUrl: stage.addresses[surface]!,
        credentials: stage.credentials[surface] ?? {},
        waivers: implementation.waivers.filter(({ check }) => check.startsWith(`stories/${story.id}/rush/`)),
        ...(build !== undefined && { build }),
      })
      const run = await rushStory({
        rushable,
        stage,
        suite,
        facts: suite.orders!,
        settings,
        identity,
        plan,
        patienceMs:
          options.patience === undefined
            ? Math.max(shortestPatienceMs, patientMinutes * minuteMs)
            : readDuration('--patience', options.patience),
        stop,
        onProgress: metadata.onProgress,
      })
      const redactor = redactorOf(settings)
      return {
        ...run,
        ...observedBy(implementation.start.command, redactor),
        clock: { mode: minuteMs === 60_000 ? 'real' : 'shortened', minuteMs },
      }
    } finally {
      await stage.close()
    }
  } finally {
    await server.close()
  }
}

/** A rush over a story has all partners on this machine, and so it has the implementation. */
function requireHere(story: string, hosts: readonly string[]): void {
  const other = hosts.find((host) => !isLoopback(host))
  if (other !== undefined)
    throw new ConfigurationError({
      en: `rushing the story ${story}: expected an implementation on this machine, ${other} is another one. Rush one of its surfaces: it asks for allow: { rush: true } and a limit.`,
      tr: `${story} öyküsü yoğunlukta sınanırken: bu makinede bir uygulama bekleniyordu, ${other} başka bir makine. Bir arayüzünü yoğunlukta sınayın: o allow: { rush: true } ve bir sınır ister.`,
    })
}
