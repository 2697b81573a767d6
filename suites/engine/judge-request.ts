import { enrolFolders } from '../../contracts/own/enrol-folders.js'
import { loadSuite } from '../register.js'
import type { PaceNotice } from '../run/pace/pace-notice.js'
import { Session } from '../run/session.js'
import type { SurfaceSuite } from '../surface-suite.js'
import type { RunRequest } from './run-request.js'
import { selectChecks } from './select-checks.js'
import { checksOfShard } from './shard.js'
import type { JudgedCheck } from './target-findings.js'

/** Who hears of what happens while targets are judged. */
export interface JudgingListeners {
  /** Hears of each check when it is judged. */
  onJudged: (judged: JudgedCheck) => void
  /** Hears of the run's pace before it waits. */
  onNotice: (notice: PaceNotice) => void
  /** Hears of what went wrong in ourselves; the other checks go on. */
  onError: (error: unknown) => void
}

/** Judges every target of a request, all checks at once: the session of a target keeps the pace. */
export async function judgeRequest(
  request: RunRequest,
  { onJudged, onNotice, onError }: JudgingListeners,
): Promise<void> {
  const suites = await loadSuites(request)
  const judgings = request.targets.map(async (target, index) => {
    const suite = suites[index]!
    const { maxDurationMs } = request
    const session = new Session(suite, target, request, {
      maxDurationMs,
      preflight: request.noPreflight !== true,
      onNotice,
    })
    const checks = checksOfShard(selectChecks(suite.checks, request.only), request.shard)
    const judged = checks.map(async (check): Promise<void> => {
      const record = await session.run(check)
      onJudged(await withCircumstances(target.name, record, session))
    })
    tellFailures(await Promise.allSettled(judged), onError)
    await session.close()
  })
  tellFailures(await Promise.allSettled(judgings), onError)
}

/** The suites of a request's targets, in their order. */
export async function loadSuites({
  targets,
  partners = [],
}: Pick<RunRequest, 'targets' | 'partners'>): Promise<SurfaceSuite[]> {
  await enrolFolders(partners)
  return Promise.all(targets.map(({ surface, revision }) => loadSuite(surface, revision)))
}

function tellFailures(ended: readonly PromiseSettledResult<void>[], onError: (error: unknown) => void): void {
  for (const end of ended) if (end.status === 'rejected') onError(end.reason)
}

/** What a check found, with what is known of its target by then. */
async function withCircumstances(
  target: string,
  check: JudgedCheck['check'],
  session: Session,
): Promise<JudgedCheck> {
  const unreachable = await session.unreachable()
  const foreign = await session.foreign()
  const { onlyAnswer, pace, elapsedMs } = session
  return {
    target,
    check,
    elapsedMs,
    ...(pace && { pace }),
    ...(unreachable && { unreachable }),
    ...(foreign && { foreign }),
    ...(onlyAnswer && { onlyAnswer }),
  }
}
