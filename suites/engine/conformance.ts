import { BroadcastChannel } from 'node:worker_threads'
import { describe, inject, type TaskMeta } from 'vitest'
import { enrolFolders } from '../../contracts/own/enrol-folders.js'
import type { Bilingual } from '../../contracts/text/bilingual.js'
import type { OnlyAnswer } from '../preflight/answer-variety.js'
import { loadSuite } from '../register.js'
import type { CheckRecord, PaceRecord } from '../run-record.js'
import { Session } from '../run/session.js'
import { paceNotices } from './pace-notices.js'
import type { RunRequest } from './run-request.js'
import { registerChecks } from './register-checks.js'
import { selectChecks } from './select-checks.js'
import { checksOfShard } from './shard.js'

/** What travels from a test to the collector. */
export interface ConformanceMeta extends TaskMeta {
  target?: string
  check?: CheckRecord
  unreachable?: Bilingual
  foreign?: Bilingual
  onlyAnswer?: OnlyAnswer
  pace?: PaceRecord
  /** Milliseconds since the target's run began. */
  elapsedMs?: number
}

const request = inject('request' as never) as RunRequest
// A worker has no channel of its own to the parent process.
const notices = new BroadcastChannel(paceNotices)
notices.unref()
await enrolFolders(request.partners ?? [])
const suites = await Promise.all(request.targets.map(({ surface }) => loadSuite(surface)))

for (const [index, target] of request.targets.entries()) {
  const suite = suites[index]!
  describe.concurrent(target.name, () => {
    registerChecks({
      checks: checksOfShard(selectChecks(suite.checks, request.only), request.shard),
      begin: () => {
        const { maxDurationMs } = request
        return new Session(suite, target, request, {
          maxDurationMs,
          preflight: request.noPreflight !== true,
          onNotice: (notice) => notices.postMessage(notice),
        })
      },
      async found(record, session, { task }) {
        const meta: ConformanceMeta = task.meta
        const unreachable = await session.unreachable()
        meta.target = target.name
        if (unreachable) meta.unreachable = unreachable
        const foreign = await session.foreign()
        if (foreign) meta.foreign = foreign
        if (session.onlyAnswer) meta.onlyAnswer = session.onlyAnswer
        if (session.pace) meta.pace = session.pace
        meta.check = record
        meta.elapsedMs = session.elapsedMs
      },
    })
  })
}
