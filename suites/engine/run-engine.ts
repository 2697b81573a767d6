import { fork, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import type { PaceNotice } from '../run/pace/pace-notice.js'
import type { RunRequest } from './run-request.js'
import { addFinding, type JudgedCheck, type TargetFindings } from './target-findings.js'
import type { EngineMessage, EngineOrder } from './engine-process.js'

/** What the engine found, and whether it was ended before it was done. */
export interface EngineReport {
  findings: TargetFindings[]
  errors: string[]
  isInterrupted: boolean
}

export interface EngineListeners {
  /** Hears after each check how many are judged, and of this one. */
  onProgress?: ((judged: number, latest: JudgedCheck) => void) | undefined
  /** Hears of the run's pace before it waits. */
  onNotice?: ((notice: PaceNotice) => void) | undefined
  /** Ends the engine; what was judged by then is kept. */
  stop?: AbortSignal | undefined
}

/** Has the engine run a plan, and gives what it found. A broken engine is an error of ours. */
export type RunEngine = (request: RunRequest, listeners?: EngineListeners) => Promise<EngineReport>

export const runEngine: RunEngine = (request, listeners = {}) =>
  listeners.stop?.aborted
    ? Promise.resolve({ findings: [], errors: [], isInterrupted: true })
    : judgeWith(startEngine(), request, listeners)

/**
 * A process of its own that waits for an order. It is not handed our terminal: when it ends, Node would put that back to
 * how it was when the engine began, and keys that we read singly would come by the line.
 */
export function startEngine(): ChildProcess {
  const child = fork(join(import.meta.dirname, `engine-process${import.meta.filename.slice(-3)}`), {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  child.stderr!.on('data', (chunk: Buffer) => process.stderr.write(chunk))
  return child
}

/** The one run of an engine: it ends with it. */
export function judgeWith(
  child: ChildProcess,
  request: RunRequest,
  { onProgress, onNotice, stop }: EngineListeners,
): Promise<EngineReport> {
  const known = new Map<string, TargetFindings>()
  const report = (errors: string[], isInterrupted: boolean): EngineReport => ({
    findings: [...known.values()],
    errors,
    isInterrupted,
  })
  let judged = 0
  return new Promise((resolve, reject) => {
    const interrupt = (): void => {
      child.kill('SIGKILL')
      resolve(report([], true))
    }
    stop?.addEventListener('abort', interrupt, { once: true })
    child.on('message', (message: EngineMessage) => {
      if ('errors' in message) return resolve(report(message.errors, false))
      if ('notice' in message) return onNotice?.(message.notice)
      addFinding(known, message.judged)
      onProgress?.((judged += 1), message.judged)
    })
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      stop?.removeEventListener('abort', interrupt)
      // A terminal and most CI servers signal the whole group: the engine may be gone before we hear of it.
      if (signal === 'SIGINT' || signal === 'SIGTERM') return resolve(report([], true))
      reject(
        new Error(`running the checks: expected the engine's report, it ended with exit status ${code}.`),
      )
    })
    child.send({ judge: request } satisfies EngineOrder)
  })
}
