import { digestOf } from '../../contracts/contract/contract-digest.js'
import { findCheck } from '../catalogue/find-check.js'
import { ConfigurationError } from '../config/configuration-error.js'
import type { TargetOptions } from '../config/target/resolve-targets.js'
import type { CheckRecord } from '../record/run-record.js'
import { shownBaseUrl } from '../run/record/redactor-of.js'
import type { PaceNotice } from '../run/pace/pace-notice.js'
import { runIdentity } from '../run/record/run-identity.js'
import { Session } from '../run/session.js'
import { unjudgedChecks } from '../verdict/cut-short.js'
import { compareOutcomes, type Change } from './compare-outcomes.js'
import { readRecord, recordedCheck } from './read-record.js'
import { replayedTarget } from './replayed-target.js'

export interface ReplayOptions extends TargetOptions {
  /** The record's file. */
  from: string
  /** The target's name in the record, where several hold the check. */
  run?: string
  /** Hears of the run's pace before it waits. */
  onNotice?: ((notice: PaceNotice) => void) | undefined
  /** Ends it early. */
  stop?: AbortSignal
}

/** What a check found then and now. */
export interface Replay {
  check: string
  target: string
  baseUrl: string
  change: Change
  /** True where the contract is no longer that of the record. */
  contractChanged: boolean
  then: CheckRecord
  now: CheckRecord
  /** How many requests were sent when it was ended early; absent where it was not. */
  interruptedAfter?: number
}

/**
 * `uyum replay`: runs a recorded check again, with the record's seed and a fresh tag, so that a living target
 * does not meet its duplicates. Waivers play no part: what failed and fails is still failing.
 */
export async function replay(id: string, options: ReplayOptions): Promise<Replay> {
  const { record, run, check: then } = recordedCheck(await readRecord(options.from), id, options.run)
  if (run.side !== 'server') {
    throw new ConfigurationError({
      en: `replaying ${id}: expected a check of a server, the record observed a client. Let the client call again: uyum observe ${run.surface}.`,
      tr: `${id}: bir sunucunun kontrolü bekleniyordu, kayıt bir istemciyi gözlemlemiş. İstemci yeniden çağırsın: uyum observe ${run.surface}.`,
    })
  }
  const settings = await replayedTarget(run, options)
  const { suite, check } = await findCheck(id, settings.revision)
  const identity = runIdentity(record.seed, undefined, Date.now())
  const { onNotice, stop } = options
  const session = new Session(suite, settings, identity, onNotice && { onNotice })
  const judged = await Promise.race([session.run(check), ...(stop ? [ended(stop)] : [])])
  const { requests } = session
  await session.close()
  const now = judged ?? unjudgedChecks(suite, settings, [check], [])[0]!
  return {
    check: id,
    target: run.target,
    baseUrl: shownBaseUrl(settings),
    change: compareOutcomes(
      { record: then, runTag: record.runTag },
      { record: now, runTag: identity.runTag },
    ),
    contractChanged: run.contract.sha256 !== digestOf(suite.contract),
    then,
    now,
    ...(!judged && { interruptedAfter: requests }),
  }
}

/** Comes when the user has had enough. */
function ended(stop: AbortSignal): Promise<undefined> {
  return new Promise((resolve) => {
    if (stop.aborted) resolve(undefined)
    stop.addEventListener('abort', () => resolve(undefined), { once: true })
  })
}
