import { ownPartners } from '../../contracts/own/enrol-partner.js'
import type { Bilingual } from '../../contracts/text/bilingual.js'
import type { RunRequest } from './run-request.js'
import { runEngine, type RunEngine } from './run-engine.js'
import { selectChecks } from './select-checks.js'
import { checksOfShard } from './shard.js'
import type { JudgedCheck, TargetFindings } from './target-findings.js'
import { loadSuite } from '../register.js'
import { contractRecord } from '../run/record/contract-record.js'
import type { PaceNotice } from '../run/pace/pace-notice.js'
import { redactorOf, shownBaseUrl } from '../run/record/redactor-of.js'
import { runConditions } from '../run/record/run-conditions.js'
import { runEnvironment } from '../run/record/run-environment.js'
import type { CheckRecord, Run, RunRecord } from '../record/run-record.js'
import type { TargetSettings } from '../run/target/target-settings.js'
import { answeredByAnother } from '../verdict/answered-by-another.js'
import { applyWaivers } from '../verdict/apply-waivers.js'
import { cutShort, unjudgedChecks } from '../verdict/cut-short.js'
import { linkWarnings } from '../verdict/link-warnings.js'
import { judgeMatter } from '../verdict/matters/judge-matter.js'
import { listMatters } from '../verdict/matters/list-matters.js'
import { nameMatters } from '../verdict/matters/name-matters.js'
import { paceWarnings } from '../verdict/pace-warnings.js'
import { runQualityWarnings } from '../verdict/run-quality.js'
import { indistinctSentence, markConsequences, unprovedSentence } from '../verdict/indistinct.js'
import { unlistedValues } from '../verdict/unlisted-values.js'
import { unusedReadBack } from '../verdict/unused-read-back.js'
import { isShownToRead, withoutUnverified } from '../verdict/unverified.js'
import { sentenceOf, stoppedBefore, verdictOf } from '../verdict/verdict.js'

/** What a record says of the run itself: a plan may carry the tag, and so the moment, of an earlier one. */
interface RunMetadata {
  toolVersion: string
  /** Milliseconds since 1970. */
  now: number
  onProgress?: ProgressListener | undefined
  /** Hears of the run's pace before it waits. */
  onNotice?: ((notice: PaceNotice) => void) | undefined
  /** Ends the run early. */
  stop?: AbortSignal | undefined
  /** What runs the checks; an engine of its own for each run where left out. */
  engine?: RunEngine | undefined
}

/** Hears after each check how many of all are judged, and of this one. */
export type ProgressListener = (judged: number, all: number, latest: JudgedCheck) => void

/** Judges every target of a plan and gives the record of it all. */
export async function runConformance(
  request: RunRequest,
  { toolVersion, now, onProgress, onNotice, stop, engine = runEngine }: RunMetadata,
): Promise<RunRecord> {
  const all = onProgress ? await countChecks(request) : 0
  const partners = ownPartners().map(({ folder }) => folder)
  const { findings, errors, isInterrupted } = await engine(
    { ...request, partners },
    {
      onProgress: onProgress && ((judged, latest) => onProgress(judged, all, latest)),
      onNotice,
      stop,
    },
  )
  if (errors.length > 0)
    throw new Error(`running the checks: expected no fault of our own, there was: ${errors.join('; ')}`)
  const runs = request.targets.map((target) =>
    writeRun(
      target,
      request,
      findings.find((found) => found.target === target.name),
      new Date(now),
      isInterrupted,
    ),
  )
  return {
    version: 1,
    tool: { name: 'uyum', version: toolVersion },
    startedAt: new Date(now).toISOString(),
    seed: request.seed,
    runTag: request.runTag,
    ...(request.shard && { shard: request.shard }),
    ...(request.only.length > 0 && { only: [...request.only] }),
    environment: runEnvironment(),
    runs: await Promise.all(runs),
  }
}

async function countChecks({ targets, only, shard }: RunRequest): Promise<number> {
  const suites = await Promise.all(targets.map(({ surface, revision }) => loadSuite(surface, revision)))
  return suites.flatMap(({ checks }) => checksOfShard(selectChecks(checks, only), shard)).length
}

async function writeRun(
  target: TargetSettings,
  { only, shard }: RunRequest,
  findings: TargetFindings | undefined,
  now: Date,
  isInterrupted: boolean,
): Promise<Run> {
  const suite = await loadSuite(target.surface, target.revision)
  const { contract, checks: all } = suite
  const selected = checksOfShard(selectChecks(all, only), shard)
  const chosen = selected.map(({ id }) => id as string)
  const judged = findings?.checks ?? []
  const unjudged = isInterrupted ? unjudgedChecks(suite, target, selected, judged) : []
  const isCutShort = unjudged.some(({ outcome }) => outcome === 'errored')
  const partial = isCutShort || chosen.length < all.length
  // A waiver for a check of another part is none of this part's business.
  const waivers = target.waivers.filter(
    ({ check }) => !shard || chosen.includes(check) || !all.some(({ id }) => id === check),
  )
  const today = now.toISOString().slice(0, 10)
  const found = withoutUnverified(
    inOrder([...judged, ...unjudged], chosen),
    suite.requirements,
    findings?.onlyAnswer,
  )
  const named = nameMatters(found, suite.requirements, 'server')
  // What a run was narrowed to may well be answered alike; a shard is a part of what was asked as a whole.
  const isJudgedWhole = only.length === 0 && !isCutShort
  const oneAnswer = isJudgedWhole && !isShownToRead(named) ? findings?.onlyAnswer : undefined
  const { checks, warnings } = applyWaivers(oneAnswer ? markConsequences(named) : named, waivers, today)
  const matters = await listMatters(suite, 'server')
  const pace = findings?.pace
  const verdict = verdictOf(checks, partial)
  const preflight = findings?.foreign
  const sentence = (): Bilingual => {
    if (preflight) return stoppedBefore(preflight)
    if (!oneAnswer || partial || verdict === 'conformant') return sentenceOf(checks, verdict, partial)
    return unprovedSentence(oneAnswer, checks, verdict)
  }
  const redactor = redactorOf(target)
  return {
    target: target.name,
    surface: target.surface,
    side: 'server',
    baseUrl: shownBaseUrl(target),
    ...(target.declaredAt && { declaredAt: target.declaredAt }),
    ...(target.build !== undefined && { build: target.build }),
    clock: { mode: 'real', minuteMs: 60_000 },
    contract: contractRecord(contract, target.surface, target.revision),
    conditions: runConditions(target),
    readings: { ...target.readings },
    ...(target.confirmed && { confirmed: [...target.confirmed] }),
    verdict,
    sentence: sentence(),
    partial,
    ...(isCutShort && { interrupted: true }),
    ...(findings?.unreachable && {
      unreachable: redactor.text(findings.unreachable.en),
      tr: { unreachable: redactor.text(findings.unreachable.tr) },
    }),
    ...(preflight && { preflight }),
    ...(oneAnswer && !preflight && verdict !== 'conformant' && { indistinct: indistinctSentence(oneAnswer) }),
    warnings: redactor.all([
      ...(isCutShort ? [cutShort(judged.length, selected.length)] : []),
      ...warnings,
      ...linkWarnings(target),
      ...unlistedValues(suite, target),
      ...unusedReadBack(target, checks),
      ...paceWarnings(pace),
      ...runQualityWarnings(checks),
      ...answeredByAnother(checks),
    ]),
    ...(pace && { pace }),
    durationMs: findings?.durationMs ?? 0,
    checks,
    matters: matters.map((matter) => judgeMatter(matter, checks)),
  }
}

/** As the suite lists them, however they were judged. */
function inOrder(checks: readonly CheckRecord[], ids: readonly string[]): CheckRecord[] {
  const places = new Map(ids.map((id, index) => [id, index]))
  return checks.toSorted((a, b) => places.get(a.id)! - places.get(b.id)!)
}
