import { closeSync, existsSync, mkdirSync, openSync, rmdirSync, rmSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { harmlessJson } from '../../contracts/text/harmless-lines.js'
import type { CheckRecord } from '../../suites/record/run-record.js'

/** Where a run that is under way tells what it found so far: beside its record, which is written at its end. */
export function runningFile(out: string): string {
  return join(out, 'running.jsonl')
}

/** The first line says whose run it is; each further one what was judged, or how many calls came in. */
export type RunningLine =
  | { pid: number; isWhole: boolean }
  | { judged: number; all: number; target: string; check: CheckRecord }
  | { calls: number }

/**
 * Tells of a run while it is under way, to whoever looks into the folder of its reports: the desk of a mock does. It
 * comes with the first finding and goes with the end of the run. Where it cannot be written, the run goes on without.
 */
export class RunningFile {
  readonly #out: string
  readonly #isWhole: boolean
  #file: number | 'unwritable' | undefined
  #madeFolder = false
  #calls = 0

  /** `isWhole`: by all checks, so that nothing of an earlier run stays beside what it finds. */
  constructor(out: string, { isWhole }: { isWhole: boolean }) {
    this.#out = out
    this.#isWhole = isWhole
  }

  judged(judged: number, all: number, { target, check }: { target: string; check: CheckRecord }): void {
    this.#tell({ judged, all, target, check })
  }

  called(): void {
    this.#calls += 1
    this.#tell({ calls: this.#calls })
  }

  end(): void {
    if (typeof this.#file !== 'number') return
    closeSync(this.#file)
    this.#file = 'unwritable'
    rmSync(runningFile(this.#out), { force: true })
    if (this.#madeFolder) removeEmpty(this.#out)
  }

  #tell(line: RunningLine): void {
    try {
      this.#file ??= this.#begin()
      if (typeof this.#file === 'number') writeLine(this.#file, line)
    } catch {
      this.#file = 'unwritable'
    }
  }

  #begin(): number {
    const path = runningFile(this.#out)
    this.#madeFolder = !existsSync(this.#out)
    mkdirSync(dirname(path), { recursive: true })
    // Of a run that was killed, or of one beside this: that goes on into what nobody sees.
    rmSync(path, { force: true })
    const file = openSync(path, 'wx')
    writeLine(file, { pid: process.pid, isWhole: this.#isWhole })
    return file
  }
}

function writeLine(file: number, line: RunningLine): void {
  writeSync(file, `${harmlessJson(line, 0)}\n`)
}

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder)
  } catch {
    // Its report stands there by now.
  }
}
