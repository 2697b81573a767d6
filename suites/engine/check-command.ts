import { randomInt } from 'node:crypto'
import type { TargetConfiguration } from '../config/configuration.js'
import { ConfigurationError } from '../config/configuration-error.js'
import { allResolved } from '../config/target/all-resolved.js'
import { resolveTarget } from '../config/target/resolve-target.js'
import { resolveTargets, type TargetOptions } from '../config/target/resolve-targets.js'
import type { RunEngine } from './run-engine.js'
import { requireSelection } from './require-selection.js'
import { readShard } from './shard.js'
import { runConformance, type ProgressListener } from './run-conformance.js'
import { readDuration } from '../config/read-duration.js'
import type { PaceNotice } from '../run/pace/pace-notice.js'
import type { RunRecord } from '../record/run-record.js'
import { runIdentity } from '../run/record/run-identity.js'
import type { TargetSettings } from '../run/target/target-settings.js'

export interface CheckOptions extends TargetOptions {
  only: readonly string[]
  seed?: number
  /** Fresh where left out; the tag of a record sends that run's requests again. */
  runTag?: string
  /** `2/3`: the second of three parts. */
  shard?: string
  /** `--no-preflight`: judges whatever answers first. */
  preflight?: boolean
  /** `90s`, `10m`: how long the run may take. */
  maxDuration?: string | undefined
  onProgress?: ProgressListener | undefined
  onNotice?: ((notice: PaceNotice) => void) | undefined
  /** Ends the run early; its reason is the name of the signal that did. */
  stop?: AbortSignal
  /** What runs the checks, where run follows run. */
  engine?: RunEngine | undefined
}

/** `uyum check`: judges a surface at a base URL, or targets of the configuration, and gives the record. */
export async function check(
  words: readonly string[],
  options: CheckOptions,
  toolVersion: string,
): Promise<RunRecord> {
  return judge(await resolveTargets(words, options), options, toolVersion)
}

/** Judges declared targets by name. */
export async function judgeTargets(
  declared: Readonly<Record<string, TargetConfiguration>>,
  options: Partial<CheckOptions>,
  toolVersion: string,
): Promise<RunRecord> {
  const targets = Object.entries(declared).map(([name, target]) => resolveTarget(name, target))
  return judge(await allResolved(targets), options, toolVersion)
}

async function judge(
  targets: readonly TargetSettings[],
  {
    only = [],
    seed = randomInt(2 ** 31),
    runTag,
    shard,
    maxDuration,
    preflight = true,
    onProgress,
    onNotice,
    stop,
    engine,
  }: Partial<CheckOptions>,
  toolVersion: string,
): Promise<RunRecord> {
  await requireSelection(targets, only)
  requireTag(runTag)
  const now = Date.now()
  const part = shard === undefined ? {} : { shard: readShard(shard) }
  const time = maxDuration === undefined ? {} : { maxDurationMs: readDuration('--max-duration', maxDuration) }
  return runConformance(
    {
      targets,
      only,
      ...part,
      ...time,
      ...(!preflight && { noPreflight: true }),
      ...runIdentity(seed, runTag, now),
    },
    { toolVersion, now, onProgress, onNotice, stop, engine },
  )
}

/** The tag goes into ids, headers and paths of any partner. */
function requireTag(runTag: string | undefined): void {
  if (runTag === undefined || /^[A-Za-z0-9_-]{1,32}$/.test(runTag)) return
  throw new ConfigurationError({
    en: `reading --run-tag ${runTag}: expected 1 to 32 letters, digits, "-" or "_". Take the tag of a record, or one of your own.`,
    tr: `--run-tag ${runTag}: 1–32 harf, rakam, “-” ya da “_” bekleniyordu. Bir kaydın etiketini ya da kendi etiketinizi verin.`,
  })
}
