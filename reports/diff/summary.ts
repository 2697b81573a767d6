import type { CheckChange, RecordComparison, RunName } from './compare/record-comparison.js'
import { isStopped, regressionsOf, type DiffFailOn, type Regression } from './compare/regressions.js'
import type { LocaleTexts } from './locale-texts.js'

/** The answer in a word and in sentences: why the exit status is what it is, and what must not be overlooked. */
export interface Summary {
  hasRegression: boolean
  heading: string
  reasons: string[]
  asides: string[]
}

export function summaryOf(comparison: RecordComparison, failOn: DiffFailOn, locale: LocaleTexts): Summary {
  const { texts } = locale
  const regressions = regressionsOf(comparison, failOn)
  const hasRegression = regressions.length > 0
  return {
    hasRegression,
    heading: hasRegression ? texts.regression : texts.noRegression,
    reasons:
      !hasRegression && isSame(comparison) ? [texts.same] : regressions.map((one) => reasonOf(one, locale)),
    asides: asidesOf(comparison, failOn, locale),
  }
}

/** A run as people speak of it. */
export function runTitle({ target, surface, side }: RunName, { texts }: LocaleTexts): string {
  const name = target === surface ? surface : `${target} (${surface})`
  return side === 'client' ? `${name}, ${texts.client}` : name
}

function isSame({ runs, appeared, vanished }: RecordComparison): boolean {
  return runs.every(({ changes }) => changes.length === 0) && appeared.length + vanished.length === 0
}

function reasonOf(regression: Regression, locale: LocaleTexts): string {
  const { reasons, counted } = locale.texts
  const { verdict } = locale.words
  const run = runTitle(regression, locale)
  switch (regression.why) {
    case 'verdict-worsened':
      return reasons[regression.why](run, verdict[regression.old], verdict[regression.new])
    case 'run-vanished':
      return reasons[regression.why](run, counted.all(regression.checks))
    case 'checks-regressed':
    case 'checks-stopped':
      return reasons[regression.why](run, counted[regression.level](regression.checks.length))
  }
}

function asidesOf(
  comparison: RecordComparison,
  failOn: DiffFailOn,
  { texts: { asides } }: LocaleTexts,
): string[] {
  const changes = comparison.runs.flatMap((run) => run.changes)
  const countOf = (isMeant: (change: CheckChange) => boolean): number => changes.filter(isMeant).length
  const told = (text: (count: number) => string, count: number): string[] => (count > 0 ? [text(count)] : [])
  const inNewRuns = comparison.appeared.reduce((sum, { counts }) => sum + counts.must.failed, 0)
  return [
    ...(failOn === 'should' ? [] : told(asides.recommended, countOf(isWorseAdvice))),
    ...told(asides.neverJudged, countOf(isNewFailure) + inNewRuns),
    ...told(asides.excused, countOf(isExcused)),
  ]
}

function isWorseAdvice(change: CheckChange): boolean {
  return change.level === 'should' && (change.kind === 'regressed' || isStopped(change))
}

function isNewFailure({ kind, level, new: newer }: CheckChange): boolean {
  return level === 'must' && newer?.outcome === 'failed' && (kind === 'started' || kind === 'added')
}

/** It passed, and now it fails by leave. */
function isExcused({ kind, old }: CheckChange): boolean {
  return kind === 'waived' && old?.outcome === 'passed'
}
