import type { RunIdentity } from '../run/record/run-identity.js'
import type { Shard } from './shard.js'
import type { TargetSettings } from '../run/target/target-settings.js'

/** Everything the engine needs to know: serialisable, as it crosses a process. */
export interface RunRequest extends RunIdentity {
  targets: readonly TargetSettings[]
  /** Folders of the partners of one's own: the engine takes them up itself. */
  partners?: readonly string[]
  /** Check ids or tags; empty: all. */
  only: readonly string[]
  /** Absent: all of them. */
  shard?: Shard
  /** Judges also where the first answers show that the surface is not there. */
  noPreflight?: boolean
  /** How long it may take, in milliseconds; absent: as long as it gets on. */
  maxDurationMs?: number
}
