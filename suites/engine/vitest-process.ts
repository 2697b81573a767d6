import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startVitest } from 'vitest/node'
import { outliveClosedPipes } from '../../contracts/text/closed-pipes.js'
import { BroadcastChannel } from 'node:worker_threads'
import type { PaceNotice } from '../run/pace/pace-notice.js'
import { Collector } from './collector.js'
import { paceNotices } from './pace-notices.js'
import type { RunRequest } from './run-request.js'
import type { JudgedCheck } from './target-findings.js'

/** What the engine tells its parent: each check when it is judged, and at last what went wrong in the engine itself. */
export type EngineMessage = { judged: JudgedCheck } | { notice: PaceNotice } | { errors: string[] }

/** Runs a plan with Vitest, in a process of its own: Vitest sets NODE_ENV and exit codes as it likes. */
async function run(request: RunRequest): Promise<string[]> {
  const collector = new Collector((judged) => tell({ judged }))
  const notices = new BroadcastChannel(paceNotices)
  notices.onmessage = (message) => tell({ notice: (message as { data: PaceNotice }).data })
  const compiled = import.meta.filename.endsWith('.js')
  const file = join(import.meta.dirname, `conformance${import.meta.filename.slice(-3)}`)
  const vitest = await startVitest(
    'test',
    [],
    {
      config: false,
      root: import.meta.dirname,
      include: [file],
      exclude: [],
      watch: false,
      reporters: [collector],
      provide: { request },
      pool: 'threads',
      isolate: false,
      fileParallelism: false,
      // The checks keep their own time: a slow target must not look like a broken harness.
      testTimeout: 0,
      hookTimeout: 0,
      maxConcurrency: Number.MAX_SAFE_INTEGER,
      // What is compiled needs no transformation: Node loads it as it is.
      ...(compiled && { server: { deps: { external: [/\/(suites|contracts)\//] } } }),
    },
    { cacheDir: join(tmpdir(), 'uyum-engine') },
  )
  await vitest.close()
  notices.close()
  return collector.errors
}

outliveClosedPipes([process.stderr])
process.once('message', (request: RunRequest) => {
  run(request).then(
    (errors) => tell({ errors }, () => process.exit(0)),
    (error: unknown) => tell({ errors: [String(error)] }, () => process.exit(1)),
  )
})
// A parent that was killed wants no further request to be sent.
process.once('disconnect', () => process.exit(1))

function tell(message: EngineMessage, whenSent: () => void = () => undefined): void {
  process.send?.(message, whenSent)
}
