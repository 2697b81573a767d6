import type { Run, RunRecord } from '../../record/run-record.js'
import { runEnvironment } from '../../run/record/run-environment.js'
import { runIdentity } from '../../run/record/run-identity.js'

/** What a record says of an observation itself. */
interface RunMetadata {
  toolVersion: string
  /** Of what the mock made up; 0 where it made up nothing. */
  seed: number
  /** Milliseconds since 1970. */
  now: number
}

/** The record of clients that were observed, and of servers that were watched. */
export function clientRecord({ toolVersion, seed, now }: RunMetadata, runs: Run[]): RunRecord {
  const { runTag } = runIdentity(seed, undefined, now)
  return {
    version: 1,
    tool: { name: 'uyum', version: toolVersion },
    startedAt: new Date(now).toISOString(),
    seed,
    runTag,
    environment: runEnvironment(),
    runs,
  }
}
