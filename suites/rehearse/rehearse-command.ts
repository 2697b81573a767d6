import { randomInt } from 'node:crypto'
import type { Bilingual } from '../../contracts/text/bilingual.js'
import { clientRecord } from '../observe/record/client-record.js'
import type { PlayedServer, ServerOptions } from '../observe/observe-command.js'
import { readDuration } from '../config/read-duration.js'
import type { Run, RunRecord } from '../record/run-record.js'
import { rehearse } from './rehearse.js'
import { configuredImplementation } from './stage/configured-implementation.js'
import type { Start } from './stage/implementation.js'
import { chooseStories } from './story/choose-stories.js'

/** How a command line says what to rehearse, and with whom. */
export interface RehearseOptions {
  exec?: string
  /** Folder of an integrator’s own stories; uyum’s own where left out. */
  stories?: string
  config?: string
  /** How long the documents' minute lasts for this implementation. */
  minute: string
  /** How long is waited for a step at most. */
  patience?: string
  seed?: number
  build?: string
}

/** What surrounds a rehearsal. */
export interface RehearseContext {
  toolVersion: string
  startServer(options: ServerOptions): Promise<PlayedServer>
  stop: AbortSignal
  /** Is told where the partners are, for each start of the implementation. */
  onReady(start: Start): void
  /** Hears where stories are read without Arazzo's own rules. */
  onUnchecked?(what: Bilingual): void
  /** Hears of each story that is over. */
  onStory(run: Run): void
}

/** `uyum rehearse`: plays every partner of each story, and gives the record of how one implementation did among them. */
export async function rehearseCommand(
  names: readonly string[],
  options: RehearseOptions,
  context: RehearseContext,
): Promise<RunRecord> {
  const stories = await chooseStories(names, options.stories, context.onUnchecked)
  const minuteMs = readDuration('--minute', options.minute)
  const implementation = await configuredImplementation(options)
  const { seed = randomInt(2 ** 31) } = options
  const now = Date.now()
  const server = await context.startServer(implementation)
  try {
    const runs = await rehearse(stories, {
      mock: server.baseUrl,
      credentials: server.credentials,
      ...implementation.start,
      minuteMs,
      patienceMs: options.patience === undefined ? Infinity : readDuration('--patience', options.patience),
      seed,
      stop: context.stop,
      onReady: context.onReady,
      now,
      waivers: implementation.waivers,
      ...(options.build !== undefined && { build: options.build }),
      onStory: context.onStory,
    })
    return clientRecord({ toolVersion: context.toolVersion, seed, now }, runs)
  } finally {
    await server.close()
  }
}
