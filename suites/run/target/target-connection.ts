import type { Contract } from '../../../contracts/contract/contract.js'
import type { AnswerVariety } from '../preflight/answer-variety.js'
import type { HttpClient } from '../http/http-client.js'
import type { Pace } from '../pace/pace.js'
import type { Traffic } from '../pace/traffic.js'
import type { ReadBack } from '../hooks/read-back/read-back.js'
import type { Redactor } from '../record/redactor.js'
import type { StateSource } from '../hooks/state-source.js'
import type { TargetSettings } from './target-settings.js'

/** What every check of a run on one target shares. */
export interface TargetConnection {
  settings: TargetSettings
  contract: Contract
  client: HttpClient
  pace: Pace
  traffic: Traffic
  /** Whether anything that is sent makes a difference. */
  variety: AnswerVariety
  /** What one check has learnt of the target for all of them, by name. */
  learnt: Map<string, Promise<unknown>>
  /** By operation, the 2xx that its first sound call got. */
  usualSuccess: Map<string, number>
  states: StateSource
  readBack: ReadBack
  redactor: Redactor
  /** What generated values follow. */
  seed: number
  runTag: string
  /** Milliseconds since 1970; the only clock a check has. */
  startedAt: number
}
