import type { CheckRecord, RunRecord } from '../../suites/record/run-record.js'
import { findingDetails, findingSummary } from '../findings/finding-details.js'
import { toldChecks } from '../findings/told-checks.js'
import type { JudgedRun } from '../findings/judged-runs.js'

/** Every word that the format has for how a test ended. */
export const ctrfStatuses = ['passed', 'failed', 'skipped', 'pending', 'other'] as const

export interface CtrfTest {
  testId: string
  name: string
  status: (typeof ctrfStatuses)[number]
  /** The outcome in our own words. */
  rawStatus: string
  duration: number
  suite: string[]
  type: 'conformance'
  message?: string
  trace?: string
  tags?: string[]
  labels?: Record<string, string>
  extra?: Record<string, unknown>
}

export function testsOf(record: RunRecord, judged: JudgedRun): CtrfTest[] {
  const { run } = judged
  const tests = toldChecks(run).map((check) => testOf(record, judged, check))
  const { unreachable, preflight, indistinct } = run
  if (unreachable !== undefined)
    return [standstillTest(judged, 'target-is-reachable', 'unreachable', unreachable), ...tests]
  if (preflight) return [standstillTest(judged, 'first-look', 'stopped', preflight.en), ...tests]
  return indistinct
    ? [standstillTest(judged, 'answers-differ', 'indistinct', indistinct.en), ...tests]
    : tests
}

function testOf(record: RunRecord, { run, target }: JudgedRun, check: CheckRecord): CtrfTest {
  const { id, outcome, durationMs, level, basis, requirement, document, quote, title, waiver } = check
  return {
    testId: `${target}: ${id}`,
    name: id,
    status: statusOf(check),
    rawStatus: outcome,
    duration: Math.round(durationMs),
    suite: [target, run.surface, id.split('/').at(-2)!],
    type: 'conformance',
    ...(outcome !== 'passed' && {
      message: findingSummary(check),
      trace: findingDetails(record, run, check),
    }),
    tags: check.tags,
    labels: { requirement, level, basis, document },
    extra: { title: title.en, requirement: check.requirementText.en, quote, ...(waiver && { waiver }) },
  }
}

/** Without it a target that is down, or is another, would have no test at all, which readers take for success. */
function standstillTest(
  { run, target }: JudgedRun,
  what: string,
  rawStatus: string,
  reason: string,
): CtrfTest {
  const name = `${run.surface}/${what}`
  return {
    testId: `${target}: ${name}`,
    name,
    status: 'other',
    rawStatus,
    duration: 0,
    suite: [target, run.surface, 'target'],
    type: 'conformance',
    message: reason,
  }
}

/** Only a failed `must` accuses the target; what has no word of its own here is `other`. */
function statusOf({ outcome, level }: CheckRecord): CtrfTest['status'] {
  switch (outcome) {
    case 'passed':
      return 'passed'
    case 'failed':
      return level === 'must' ? 'failed' : 'other'
    case 'skipped':
    case 'inapplicable':
      return 'skipped'
    case 'errored':
    case 'waived':
      return 'other'
  }
}
