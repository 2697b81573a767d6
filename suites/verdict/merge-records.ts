import type { Bilingual } from '../../contracts/text/bilingual.js'
import { ConfigurationError } from '../config/configuration-error.js'
import type { CheckRecord, Run, RunRecord } from '../record/run-record.js'
import { judgeMatter, openAgain } from './matters/judge-matter.js'
import { mergePaces } from './merge-paces.js'
import { sentenceOf, stoppedBefore, verdictOf } from './verdict.js'

/** Joins the records of a run's shards into the record of the whole; verdicts are drawn anew. */
export function mergeRecords(records: readonly RunRecord[]): RunRecord {
  const [first] = records
  if (!first)
    throw new ConfigurationError({
      en: 'merging records: expected at least one, there is none.',
      tr: 'Kayıtlar birleştirilemedi: en az bir kayıt bekleniyordu, hiç yok.',
    })
  requireOfOneKind(records)
  const isWhole = hasEveryShard(records) && records.every(({ only }) => only === undefined)
  const names = [...new Set(records.flatMap(({ runs }) => runs.map(nameOf)))]
  const { shard: _shard, ...whole } = first
  return {
    ...whole,
    startedAt: records.map(({ startedAt }) => startedAt).toSorted()[0]!,
    runs: names.map((name) =>
      mergeRuns(
        records.flatMap(({ runs }) => runs.filter((run) => nameOf(run) === name)),
        !isWhole,
      ),
    ),
  }
}

function nameOf({ side, surface, target }: Run): string {
  return `${side} ${surface} ${target}`
}

function mergeRuns(runs: readonly Run[], isNarrowed: boolean): Run {
  const interrupted = runs.some((run) => run.interrupted)
  const partial = isNarrowed || interrupted
  // Two parts that each met one answer may have met two: the counts of one of them stand for neither.
  const indistinct = runs.every((run) => run.indistinct) ? runs[0]!.indistinct : undefined
  const checks = runs.flatMap((run) => (indistinct ? run.checks : run.checks.map(onItsOwn)))
  const ids = checks.map(({ id }) => id)
  const twice = ids.find((id, index) => ids.indexOf(id) !== index)
  if (twice !== undefined) {
    throw new ConfigurationError({
      en: `merging records: expected each check of ${runs[0]!.target} once, ${twice} is in two of them. Name each shard once.`,
      tr: `Kayıtlar birleştirilemedi: ${runs[0]!.target} hedefinin her kontrolü bir kez bekleniyordu, ${twice} ikisinde var. Her parçayı bir kez verin.`,
    })
  }
  const verdict = verdictOf(checks, partial)
  const { unreachable, tr } = runs.find((run) => run.unreachable !== undefined) ?? {}
  const preflight = runs.find((run) => run.preflight)?.preflight
  const warnings = runs.flatMap((run) => run.warnings)
  const matters = runs[0]!.matters?.map((matter) => judgeMatter(openAgain(matter), checks))
  const pace = mergePaces(runs.flatMap((run) => run.pace ?? []))
  return {
    ...withoutIndistinct(runs[0]!),
    ...(indistinct && { indistinct }),
    ...(pace && { pace }),
    ...(interrupted && { interrupted }),
    ...(unreachable !== undefined && { unreachable }),
    ...(tr && { tr }),
    verdict,
    ...(preflight && { preflight }),
    sentence: preflight ? stoppedBefore(preflight) : joined(sentenceOf(checks, verdict, partial), indistinct),
    partial,
    warnings: warnings.filter(({ en }, index) => warnings.findIndex((other) => other.en === en) === index),
    durationMs: Math.max(...runs.map(({ durationMs }) => durationMs)),
    checks: checks.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    ...(matters && { matters }),
  }
}

function withoutIndistinct({ indistinct: _told, ...run }: Run): Run {
  return run
}

function joined({ en, tr }: Bilingual, fact: Bilingual | undefined): Bilingual {
  return fact ? { en: `${en} ${fact.en}`, tr: `${tr} ${fact.tr}` } : { en, tr }
}

/** A finding that follows from nothing else. */
function onItsOwn({ follows: _fact, ...check }: CheckRecord): CheckRecord {
  return check
}

/** Verdicts on one target by two contracts or two versions of the suites are two verdicts. */
function requireOfOneKind(records: readonly RunRecord[]): void {
  const versions = new Set(records.map(({ tool }) => tool.version))
  if (versions.size > 1) {
    throw new ConfigurationError({
      en: `merging records: expected one version of uyum, there are ${[...versions].join(' and ')}. Run all shards with the same.`,
      tr: `Kayıtlar birleştirilemedi: tek bir uyum sürümü bekleniyordu, birden çok var: ${[...versions].join(' ve ')}. Bütün parçaları aynısıyla çalıştırın.`,
    })
  }
  const contracts = new Map<string, string>()
  for (const { surface, contract } of records.flatMap(({ runs }) => runs)) {
    const known = contracts.get(surface) ?? contract.sha256
    if (known !== contract.sha256) {
      throw new ConfigurationError({
        en: `merging records: expected one contract of ${surface}, the records were judged by two. Run all shards with the same uyum.`,
        tr: `Kayıtlar birleştirilemedi: ${surface} için tek bir sözleşme bekleniyordu, kayıtlar iki ayrısıyla değerlendirilmiş. Bütün parçaları aynı uyum ile çalıştırın.`,
      })
    }
    contracts.set(surface, known)
  }
}

function hasEveryShard(records: readonly RunRecord[]): boolean {
  const shards = records.flatMap(({ shard }) => shard ?? [])
  const count = shards[0]?.count ?? 0
  const seen = new Set(shards.map(({ index }) => index))
  return (
    shards.length === records.length && shards.every((shard) => shard.count === count) && seen.size === count
  )
}
