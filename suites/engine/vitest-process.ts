import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startVitest } from 'vitest/node'
import { Collector, type TargetFindings } from './collector.js'
import type { Plan } from './plan.js'

/** What the engine tells its parent: how many checks are judged, and at last all that was found. */
export type EngineMessage = { judged: number } | { report: EngineReport }

export interface EngineReport {
  findings: TargetFindings[]
  errors: string[]
}

/** Runs a plan with Vitest, in a process of its own: Vitest sets NODE_ENV and exit codes as it likes. */
async function run(plan: Plan): Promise<EngineReport> {
  let judged = 0
  const collector = new Collector(() => tell({ judged: ++judged }))
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
      provide: { plan },
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
  return { findings: collector.findings, errors: collector.errors }
}

process.once('message', (plan: Plan) => {
  run(plan).then(
    (report) => tell({ report }, () => process.exit(0)),
    (error: unknown) => tell({ report: { findings: [], errors: [String(error)] } }, () => process.exit(1)),
  )
})

function tell(message: EngineMessage, whenSent: () => void = () => undefined): void {
  process.send?.(message, whenSent)
}
