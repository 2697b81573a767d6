import type { Contract } from '../../../contracts/contract/contract.js'
import { AnswerVariety } from '../preflight/answer-variety.js'
import { HttpClient } from '../http/http-client.js'
import type { Pace } from '../pace/pace.js'
import { Traffic } from '../pace/traffic.js'
import { ReadBack } from '../hooks/read-back/read-back.js'
import { redactorOf } from '../record/redactor-of.js'
import type { RunIdentity } from '../record/run-identity.js'
import { StateSource } from '../hooks/state-source.js'
import type { TargetConnection } from './target-connection.js'
import type { TargetSettings } from './target-settings.js'

/** The ways to a target and to its hooks, with nothing learnt of it yet. */
export function connectTarget(
  contract: Contract,
  settings: TargetSettings,
  { seed, runTag, startedAt }: RunIdentity,
  pace: Pace,
): TargetConnection {
  const client = new HttpClient(settings.timeoutMs, settings.tls)
  const redactor = redactorOf(settings)
  return {
    settings,
    contract,
    client,
    pace,
    traffic: new Traffic(),
    variety: new AnswerVariety(),
    usualSuccess: new Map(),
    learnt: new Map(),
    states: new StateSource(settings, client, pace),
    readBack: new ReadBack(settings, client, pace, redactor),
    redactor,
    seed,
    runTag,
    startedAt,
  }
}
