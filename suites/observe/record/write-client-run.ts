import type { Bilingual } from '../../../contracts/text/bilingual.js'
import { joinTarget } from '../../../contracts/wire/join-url.js'
import type { CheckRecord, ObservedBy, Run } from '../../record/run-record.js'
import { selectChecks } from '../../engine/select-checks.js'
import { asConfirmed } from '../../run/readings/confirmed-readings.js'
import type { ConfirmedReading } from '../../run/readings/confirmed-reading.js'
import { contractRecord } from '../../run/record/contract-record.js'
import { Redactor } from '../../run/record/redactor.js'
import type { CredentialValues, Waiver } from '../../run/target/target-settings.js'
import { writeCheckRecord } from '../../run/record/write-check-record.js'
import type { Attempt } from '../../run/http/exchange.js'
import { applyWaivers } from '../../verdict/apply-waivers.js'
import { judgeMatter } from '../../verdict/matters/judge-matter.js'
import { listMatters } from '../../verdict/matters/list-matters.js'
import { nameMatters } from '../../verdict/matters/name-matters.js'
import type { ClientSuite } from '../client-suite.js'
import { clientVerdict } from './client-verdict.js'
import { conversationRecord } from './conversation-record.js'
import { hideShownSecrets } from './hide-shown-secrets.js'
import { judgeRecordings } from '../judge-recordings.js'
import { movesAmong, movesOfCalls } from './moves-of-calls.js'
import type { Remark } from '../observe-client.js'
import type { ObservedCall } from '../recording/observed-call.js'
import { preflightRemarks } from '../recording/preflight-remarks.js'
import type { Recording } from '../recording/recording.js'
import { withoutMedium } from '../recording/traffic-of-the-medium.js'

/** What else a run of an observed client says of itself. */
export interface ClientRun {
  suite: ClientSuite
  /** Whose run it is; the client's where it is left out. */
  side?: Exclude<Run['side'], 'both'>
  target: string
  /** By which revision of the documents it is judged, where that is not the one that uyum follows. */
  revision?: string
  /** What its people call the build that was judged. */
  build?: string
  baseUrl: string
  recordings: readonly Recording[]
  credentials: CredentialValues
  /** What the partner has answered to its open questions. */
  confirmed?: readonly ConfirmedReading[]
  scenarios?: readonly string[]
  /** What the command line said of it. */
  observed?: ObservedBy
  only: readonly string[]
  waivers: readonly Waiver[]
  /** Why the server could not be reached at all. */
  unreachable?: Bilingual
  /** Why there may have been no call. */
  remarks: readonly Remark[]
  durationMs: number
  /** Milliseconds since 1970. */
  now: number
}

/** Judges what was recorded of a client, or of a server that was watched, and writes its run. */
export async function writeClientRun(run: ClientRun): Promise<Run> {
  const { suite, target, baseUrl, credentials, only, durationMs, confirmed = [] } = run
  const recordings = run.recordings.map(withoutMedium)
  const redactor = new Redactor(credentials, {})
  for (const recording of recordings) hideShownSecrets(redactor, recording)
  const selected = selectChecks(suite.checks, only)
  const partial = selected.length < suite.checks.length
  const moves = movesOfCalls(recordings)
  const judged = selected.map((check): CheckRecord => {
    const { calls, matches, ...result } = judgeRecordings(check, recordings)
    const attempts = calls.map((call) => attemptOf(call, baseUrl))
    const requirement = suite.requirements[check.requirement]
    if (!requirement)
      throw new Error(`recording ${check.id}: the contract has no requirement ${check.requirement}.`)
    const counted = asConfirmed(check, requirement, confirmed)
    return writeCheckRecord(counted.check, counted.requirement, result, {
      confirmation: counted.confirmation,
      attempts,
      redactor,
      moves: movesAmong(matches, moves),
      durationMs: 0,
      tables: suite.contract.tables,
    })
  })
  const today = new Date(run.now).toISOString().slice(0, 10)
  const side = run.side ?? 'client'
  const named = nameMatters(judged, suite.requirements, side)
  const { checks, warnings } = applyWaivers(named, run.waivers, today)
  const matters = await listMatters(suite, side)
  const shown = redactor.all([...run.remarks, ...preflightRemarks(run.recordings, recordings)])
  const callCount = recordings.reduce((sum, { calls }) => sum + calls.filter(isOfSurface).length, 0)
  return {
    target,
    surface: suite.surface,
    side,
    baseUrl,
    ...(run.build !== undefined && { build: run.build }),
    ...clockOf(recordings),
    contract: contractRecord(suite.contract, suite.surface, run.revision),
    readings: Object.fromEntries(confirmed.map(({ reading, value }) => [reading, value])),
    ...(confirmed.length > 0 && { confirmed: [...confirmed] }),
    ...(run.scenarios && { scenarios: [...run.scenarios] }),
    ...observedOf(run.observed, redactor),
    ...clientVerdict(checks, {
      partial,
      callCount,
      isToldWhere: run.scenarios !== undefined,
      remarks: shown.map(({ text }) => text),
    }),
    partial,
    ...(run.unreachable && {
      unreachable: redactor.text(run.unreachable.en),
      tr: { unreachable: redactor.text(run.unreachable.tr) },
    }),
    warnings: [...warnings, ...shown.filter(({ isNotable }) => isNotable).map(({ text }) => text)],
    durationMs,
    checks,
    matters: matters.map((matter) => judgeMatter(matter, checks)),
    conversations: recordings.map((recording, index) =>
      conversationRecord(run.scenarios?.[index] ?? '', recording, redactor),
    ),
  }
}

/** A record holds no secret: a command in which one stands is left out. */
function observedOf(observed: ObservedBy | undefined, redactor: Redactor): Pick<Run, 'observed'> {
  if (!observed) return {}
  const { command, ...others } = observed
  const isShown = command !== undefined && redactor.text(command) === command
  const shown = { ...(isShown && { command }), ...redactor.all(others) }
  return Object.keys(shown).length > 0 ? { observed: shown } : {}
}

/** The certificate's clock is the documents' own: a minute of 60 s. */
function clockOf([recording]: readonly Recording[]): Pick<Run, 'clock'> {
  if (!recording) return {}
  const { minuteMs } = recording
  return { clock: { mode: minuteMs === 60_000 ? 'real' : 'shortened', minuteMs } }
}

function isOfSurface({ operation }: ObservedCall): boolean {
  return operation !== undefined
}

function attemptOf({ operation, request, response, error }: ObservedCall, baseUrl: string): Attempt {
  const { method, path, headers, readableBody } = request
  return {
    ...(operation !== undefined && { operation }),
    request: { method, url: urlOf(baseUrl, path), headers, body: readableBody, carried: request },
    ...(response && { response }),
    ...(error !== undefined && { error }),
  }
}

function urlOf(baseUrl: string, path: string): string {
  const base = new URL(baseUrl)
  return base.origin + joinTarget(base, path)
}
