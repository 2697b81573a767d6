import { readFile } from 'node:fs/promises'
import type { CheckRecord } from '../../suites/record/run-record.js'
import { runningFile, type RunningLine } from './running-file.js'

/** A run that was begun elsewhere, as far as it is. */
export interface RunningElsewhere {
  isWhole: boolean
  judged: number
  all: number
  /** Of an observation: how many calls came in. */
  calls?: number
  found: readonly { target: string; check: CheckRecord }[]
}

/** What is told of a run that writes its report into a folder; nothing where none is under way. */
export async function readRunning(out: string): Promise<RunningElsewhere | undefined> {
  const text = await readFile(runningFile(out), 'utf8').catch(() => '')
  // Whatever stands behind the last end of a line is being written.
  const [first, ...lines] = text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as RunningLine)
  if (!first || !('pid' in first) || !isAlive(first.pid)) return undefined
  const judged = lines.filter((line) => 'check' in line)
  const last = judged.at(-1)
  const called = lines.findLast((line) => 'calls' in line)
  return {
    isWhole: first.isWhole,
    judged: last?.judged ?? 0,
    all: last?.all ?? 0,
    ...(called && { calls: called.calls }),
    found: judged,
  }
}

/** Of a run that was killed the file stays. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
