import type { Bilingual } from '../../contracts/text/bilingual.js'
import type { DocumentTable } from '../../contracts/requirements/table-columns.js'
import type { Requirement, Requirements } from '../../contracts/requirements/requirement.js'
import type { CheckRecord } from '../record/run-record.js'
import type { Attempt } from '../run/http/exchange.js'
import { lackOfReadBack } from '../run/missing-prerequisite.js'
import type { CheckResult } from '../run/record/check-result.js'
import type { Redactor } from '../run/record/redactor.js'
import { writeCheckRecord } from '../run/record/write-check-record.js'
import type { RushCheck } from './rush-checks.js'
import type { RushOutcome } from './sum-up.js'

/** So late as this at p99, the generator sent no fair rush: whoever waited waited for us. */
const latestMs = 100
const enoughInTime = 0.99
/** Of those that something is wrong with, so many are named, and so many shown with what was said. */
const mostNamed = 10
const mostShown = 3

export interface RushJudgement {
  /** Of the checks' ids. */
  prefix: string
  checks: readonly RushCheck[]
  requirements: Requirements
  tables: readonly DocumentTable[] | undefined
  redactor: Redactor
  /** Why nothing is known of what the receiver holds, where that is so. */
  unread: Bilingual | undefined
  /** What was said about an order, as evidence. */
  evidenceOf(number: number): readonly Attempt[]
  durationMs: number
}

export function judgeRush(outcome: RushOutcome, judgement: RushJudgement): CheckRecord[] {
  const { prefix, requirements, tables, redactor, evidenceOf, durationMs } = judgement
  return judgement.checks.flatMap((check) => {
    const requirement: Requirement | undefined = requirements[check.requirement]
    const result = resultOf(check, outcome, judgement.unread)
    if (!requirement || !result) return []
    const shown = result.outcome === 'failed' ? against(check, outcome).slice(0, mostShown) : []
    return writeCheckRecord(
      {
        id: `${prefix}/${check.name}`,
        title: check.title,
        requirement: check.requirement,
        tags: ['rush'],
      },
      requirement,
      result,
      {
        attempts: shown.flatMap(({ number }) => evidenceOf(number)),
        redactor,
        moves: [],
        durationMs,
        tables,
      },
    )
  })
}

/** Nothing where it has no occasion on this surface. */
function resultOf(
  check: RushCheck,
  outcome: RushOutcome,
  unread: Bilingual | undefined,
): CheckResult | undefined {
  const { record, repeated, cancelled } = outcome
  if (check.kind === undefined) return figures(check, outcome)
  if (check.kind === 'refused') {
    const found = against(check, outcome)
    if (isLate(record) && found.length > 0 && found.every(({ isUnanswered }) => isUnanswered))
      return tooLate(record.lateMs)
    return record.orders.due === 0 ? nothingSent : verdict(check, outcome, record.orders.due)
  }
  if (unread) return { outcome: 'skipped', reason: unread, lacks: lackOfReadBack }
  if (check.kind === 'not-cancelled')
    return record.requests.cancels === 0 ? undefined : verdict(check, outcome, cancelled)
  const looked = check.name === 'repeats-not-doubled' ? repeated : record.orders.readBack
  const found = looked === 0 ? nothingSent : verdict(check, outcome, looked)
  return found.outcome === 'passed' && isBlind(outcome) ? unseen(record) : found
}

const nothingSent: CheckResult = {
  outcome: 'inapplicable',
  reason: { en: 'no such order was accepted', tr: 'kabul edilen böyle bir sipariş olmadı' },
}

function verdict(check: RushCheck, outcome: RushOutcome, of: number): CheckResult {
  const found = against(check, outcome)
  if (found.length === 0) return { outcome: 'passed' }
  const named = found.slice(0, mostNamed)
  const more = found.length - named.length
  const list = (language: keyof Bilingual): string =>
    named
      .map(({ order, atMs, text }) => `${order} (${(atMs / 1000).toFixed(1)} s: ${text[language]})`)
      .join(', ')
  return {
    outcome: 'failed',
    expected: { en: `all ${of} orders`, tr: `${of} siparişin tümü` },
    actual: {
      en: `not ${found.length}: ${list('en')}${more > 0 ? ` and ${more} more` : ''}`,
      tr: `${found.length} sipariş hariç: ${list('tr')}${more > 0 ? ` ve ${more} sipariş daha` : ''}`,
    },
  }
}

function against({ name, kind }: RushCheck, { findings }: RushOutcome): RushOutcome['findings'] {
  const ofKind = findings.filter((finding) => finding.kind === kind)
  if (kind !== 'doubled') return ofKind
  return ofKind.filter(({ wasRepeated }) => wasRepeated === (name === 'repeats-not-doubled'))
}

function figures({ name }: RushCheck, { record }: RushOutcome): CheckResult {
  const { latency, limitMs, withinLimit, fellBehind, lateMs, peakPerSecond } = record
  if (latency.count === 0) return nothingSent
  if (name === 'in-time') {
    if (withinLimit >= enoughInTime) return { outcome: 'passed' }
    if (isLate(record)) return tooLate(lateMs)
    const percent = (withinLimit * 100).toFixed(1)
    return {
      outcome: 'failed',
      expected: { en: `99 % within ${limitMs} ms`, tr: `%99’u ${limitMs} ms içinde` },
      actual: {
        en: `${percent} %; p50 ${latency.p50} ms, p99 ${latency.p99} ms, longest ${latency.max} ms`,
        tr: `%${percent}; p50 ${latency.p50} ms, p99 ${latency.p99} ms, en uzunu ${latency.max} ms`,
      },
    }
  }
  if (!fellBehind) return { outcome: 'passed' }
  if (isLate(record)) return tooLate(lateMs)
  const at = (fellBehind.atMs / 1000).toFixed(1)
  return {
    outcome: 'failed',
    expected: { en: 'answers as fast as orders', tr: 'siparişler kadar hızlı yanıtlar' },
    actual: {
      en: `at ${fellBehind.perSecond} a second it fell behind, ${at} s into the rush; it answered ${peakPerSecond} a second at most`,
      tr: `saniyede ${fellBehind.perSecond} istekte, ${at}. saniyede geride kaldı; saniyede en çok ${peakPerSecond} yanıt verdi`,
    },
  }
}

/** Whether the generator itself was: an answer that came too late may have come too late for it alone. */
function isLate({ generator, lateMs }: RushOutcome['record']): boolean {
  return generator === 'uyum' && lateMs > latestMs
}

/** So many orders without an answer may be as many that were lost: nobody was told that they are taken. */
const mostUnseen = 0.01

/** Whether this machine was too busy to hear what became of many orders: then nobody knows. */
export function isBlind({ record }: Pick<RushOutcome, 'record'>): boolean {
  const { unanswered, due } = record.orders
  return isLate(record) && unanswered > due * mostUnseen
}

function unseen({ orders: { unanswered, due } }: RushOutcome['record']): CheckResult {
  return {
    outcome: 'skipped',
    reason: {
      en: `${unanswered} of ${due} orders got no answer while this machine was too busy to send and hear in time: what became of them nobody knows`,
      tr: `bu makine zamanında gönderip dinleyemeyecek kadar meşgulken ${due} siparişten ${unanswered} tanesi yanıt almadı: onlara ne olduğunu kimse bilmiyor`,
    },
  }
}

/** Whoever waited, waited for us as well: that blames nobody. */
function tooLate(lateMs: number): CheckResult {
  return {
    outcome: 'skipped',
    reason: {
      en: `this machine sent its orders up to ${lateMs} ms late (p99): it is too busy to judge times. Take fewer orders, or k6 on other machines (--export k6)`,
      tr: `bu makine siparişleri ${lateMs} ms’ye kadar geç gönderdi (p99): zamanları değerlendiremeyecek kadar meşgul. Daha az sipariş ya da başka makinelerde k6 kullanın (--export k6)`,
    },
  }
}
