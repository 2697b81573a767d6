import { outliveClosedPipes } from '../../contracts/text/closed-pipes.js'
import type { PaceNotice } from '../run/pace/pace-notice.js'
import type { RunRequest } from './run-request.js'
import type { JudgedCheck } from './target-findings.js'

/** What the engine tells its parent: each check when it is judged, and at last what went wrong in the engine itself. */
export type EngineMessage = { judged: JudgedCheck } | { notice: PaceNotice } | { errors: string[] }

/** What is to be loaded ahead of an order to judge. */
export type Preparation = Pick<RunRequest, 'targets' | 'partners'>
/** What its parent has it do: get ready, if there is time, and judge. */
export type EngineOrder = { prepare: Preparation } | { judge: RunRequest }

const errors: string[] = []
const onError = (error: unknown): void =>
  void errors.push(error instanceof Error ? error.message : String(error))

// A process of its own: it can be ended in the middle of a check, and what was judged by then is kept.
// Nobody reads a stack here, and each connection that is closed after its answer would write one.
Error.stackTraceLimit = 0
outliveClosedPipes([process.stderr])
process.on('uncaughtException', onError)
process.on('unhandledRejection', onError)
process.on('message', (order: EngineOrder) => void ('judge' in order ? judge(order.judge) : prepare(order)))
// A parent that was killed wants no further request to be sent.
process.once('disconnect', () => process.exit(1))

async function judge(request: RunRequest): Promise<void> {
  const onJudged = (judged: JudgedCheck): void => tell({ judged })
  const onNotice = (notice: PaceNotice): void => tell({ notice })
  // Loaded here, so that a package that is missing can be told of.
  await import('./judge-request.js')
    .then(({ judgeRequest }) => judgeRequest(request, { onJudged, onNotice, onError }))
    .catch(onError)
  tell({ errors }, () => process.exit(0))
}

/** What cannot be loaded is told of by the order that needs it. */
async function prepare({ prepare: ahead }: { prepare: Preparation }): Promise<void> {
  await import('./judge-request.js').then(({ loadSuites }) => loadSuites(ahead)).catch(() => undefined)
}

function tell(message: EngineMessage, whenSent: () => void = () => undefined): void {
  process.send?.(message, whenSent)
}
