import { judgeRequest } from '../../engine/judge-request.js'
import type { RunEngine } from '../../engine/run-engine.js'
import { addFinding, type TargetFindings } from '../../engine/target-findings.js'

/** Judges as the engine does, without a process of its own: for runs that end before they have judged. */
export const engineInProcess: RunEngine = async (request) => {
  const known = new Map<string, TargetFindings>()
  const errors: string[] = []
  await judgeRequest(request, {
    onJudged: (judged) => addFinding(known, judged),
    onNotice: () => undefined,
    onError: (error) => errors.push(String(error)),
  })
  return { findings: [...known.values()], errors, isInterrupted: false }
}
