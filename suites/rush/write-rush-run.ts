import type { Bilingual } from '../../contracts/text/bilingual.js'
import { verdictWords } from '../../contracts/text/run-words.js'
import type { CheckRecord, RushFinding, RushRecord, Run, Verdict } from '../record/run-record.js'
import { contractRecord } from '../run/record/contract-record.js'
import { redactorOf, shownBaseUrl } from '../run/record/redactor-of.js'
import { runConditions } from '../run/record/run-conditions.js'
import type { TargetSettings } from '../run/target/target-settings.js'
import type { SurfaceSuite } from '../surface-suite.js'
import { applyWaivers } from '../verdict/apply-waivers.js'
import { stoppedBefore, verdictOf } from '../verdict/verdict.js'
import { isBlind } from './judge-rush.js'
import type { RushOutcome } from './sum-up.js'

/** So many findings stand in the record; the checks name the first of each sort. */
const mostFindings = 200

export interface RushEnd {
  suite: SurfaceSuite
  settings: TargetSettings
  /** `both` where the orders were those of a story; `server` where it is left out. */
  side?: Run['side']
  outcome: RushOutcome
  checks: CheckRecord[]
  isInterrupted: boolean
  /** ISO 8601 day, by which waivers count. */
  today: string
}

/** What the record says of a rush. */
export function writeRushRun({
  suite,
  settings,
  side = 'server',
  outcome,
  checks: found,
  isInterrupted,
  today,
}: RushEnd): Run {
  const waivers = settings.waivers.filter(({ check }) => found.some(({ id }) => id === check))
  const { checks, warnings } = applyWaivers(found, waivers, today)
  const verdict = verdictOf(checks, isInterrupted || isBlind(outcome))
  const redactor = redactorOf(settings)
  const rush = rushRecord(outcome)
  return {
    ...headOf({ suite, settings, side }),
    verdict,
    sentence: sentenceOf(rush, verdict, isInterrupted),
    partial: isInterrupted,
    ...(isInterrupted && { interrupted: true }),
    warnings: redactor.all(warnings),
    durationMs: rush.tookMs,
    checks,
    rush: redactor.all([rush])[0]!,
  }
}

/** Of a target with which no rush was to be had: nobody answers there, or nobody takes an order. */
export function writeStoppedRun({
  unreachable,
  preflight = { en: '', tr: '' },
  ...where
}: RunHead & { unreachable?: Bilingual; preflight?: Bilingual }): Run {
  const reason = unreachable ?? preflight
  const redactor = redactorOf(where.settings)
  return {
    ...headOf(where),
    verdict: 'incomplete',
    sentence: stoppedBefore(reason),
    partial: false,
    ...(unreachable
      ? { unreachable: redactor.text(reason.en), tr: { unreachable: redactor.text(reason.tr) } }
      : { preflight: reason }),
    warnings: [],
    durationMs: 0,
    checks: [],
  }
}

type RunHead = Pick<RushEnd, 'suite' | 'settings' | 'side'>

function headOf({ suite, settings, side = 'server' }: RunHead) {
  return {
    target: settings.name,
    surface: settings.surface,
    side,
    baseUrl: shownBaseUrl(settings),
    ...(settings.declaredAt && { declaredAt: settings.declaredAt }),
    ...(settings.build !== undefined && { build: settings.build }),
    contract: contractRecord(suite.contract, settings.surface, settings.revision),
    conditions: runConditions(settings),
    readings: { ...settings.readings },
  }
}

function rushRecord({ record, findings }: RushOutcome): RushRecord {
  const shown = findings
    .slice(0, mostFindings)
    .map(({ kind, order, atMs, text }): RushFinding => ({ kind, order, atMs, text }))
  return { ...record, findings: shown, leftOut: findings.length - shown.length }
}

/** The verdict is about orders: how many there were, and what became of them. */
function sentenceOf({ orders, latency }: RushRecord, verdict: Verdict, isInterrupted: boolean): Bilingual {
  const { due, accepted, unanswered, readBack, lost, doubled, mixedUp } = orders
  const silent =
    unanswered === 0
      ? { en: '', tr: '' }
      : { en: `, ${unanswered} without an answer`, tr: `, ${unanswered} yanıtsız` }
  const seen =
    readBack === 0
      ? { en: 'whether they are held cannot be seen', tr: 'tutulup tutulmadıkları görülemiyor' }
      : {
          en: `of ${readBack} looked for ${lost} lost, ${doubled} doubled, ${mixedUp} mixed up`,
          tr: `aranan ${readBack} siparişten ${lost} kayıp, ${doubled} çift, ${mixedUp} karışmış`,
        }
  const early = isInterrupted
    ? { en: ' It was stopped early.', tr: ' Erken durduruldu.' }
    : { en: '', tr: '' }
  return {
    en: `${verdictWords[verdict].en}: ${due} orders, ${accepted} accepted${silent.en}; ${seen.en}. Half were answered in ${latency.p50} ms, 99 % in ${latency.p99} ms.${early.en}`,
    tr: `${verdictWords[verdict].tr}: ${due} sipariş, ${accepted} kabul${silent.tr}; ${seen.tr}. Yarısı ${latency.p50} ms’de, %99’u ${latency.p99} ms’de yanıtlandı.${early.tr}`,
  }
}
