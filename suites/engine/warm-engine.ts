import type { ChildProcess } from 'node:child_process'
import type { EngineOrder, Preparation } from './engine-process.js'
import { judgeWith, startEngine, type RunEngine } from './run-engine.js'

/**
 * Engines for run after run: while one works, or nobody has anything to judge, the next is there already, with all that it
 * needs loaded. A run then begins at once.
 */
export class WarmEngine {
  #next: ChildProcess | undefined
  #isClosed = false

  /** Takes the engine that is ready, if it is there still, and starts the one after it when that no longer slows the run. */
  readonly run: RunEngine = (request, { stop, onProgress, onNotice } = {}) => {
    if (stop?.aborted) return Promise.resolve({ findings: [], errors: [], isInterrupted: true })
    const engine = this.#take()
    const warm = (): void => this.prepare(request)
    stop?.addEventListener('abort', warm, { once: true })
    return judgeWith(engine, request, {
      stop,
      onNotice,
      onProgress(judged, latest) {
        warm()
        onProgress?.(judged, latest)
      },
    }).finally(() => {
      stop?.removeEventListener('abort', warm)
      warm()
    })
  }

  /** Has an engine ready for runs of these targets. */
  prepare({ targets, partners = [] }: Preparation): void {
    if (this.#isClosed || (this.#next && isThere(this.#next))) return
    this.#next = startEngine()
    // Who fails to begin is replaced when it is needed.
    this.#next.on('error', () => undefined)
    this.#next.send({ prepare: { targets, partners } } satisfies EngineOrder)
  }

  close(): void {
    this.#isClosed = true
    this.#next?.kill('SIGKILL')
    this.#next = undefined
  }

  #take(): ChildProcess {
    const ready = this.#next
    this.#next = undefined
    return ready && isThere(ready) ? ready : startEngine()
  }
}

function isThere({ exitCode, signalCode, connected }: ChildProcess): boolean {
  return exitCode === null && signalCode === null && connected
}
