import type { CheckRecord } from '../../../suites/record/run-record.js'
import { countChecks, levels } from '../../findings/count-checks.js'
import { findingText } from '../../findings/finding-text.js'
import { replayCommand } from '../../text/replay-command.js'
import { causesOf } from '../evidence/causes-of.js'
import { changeKindOf } from './change-kind.js'
import type { CheckPair } from './check-pair.js'
import { differencesOf } from './differences.js'
import { isSameFinding } from '../evidence/is-same-finding.js'
import { matterTurns } from './matter-turns.js'
import type { RecordedRun } from './recorded-run.js'
import type { ChangeKind, CheckChange, CheckState, RunComparison } from './record-comparison.js'
import { unrecordedOf } from '../evidence/unrecorded.js'

/** In the order a reader needs them. */
export const changeKinds = [
  'regressed',
  'stopped',
  'removed',
  'started',
  'added',
  'waived',
  'changed',
  'fixed',
] as const satisfies readonly ChangeKind[]

export function compareRuns(old: RecordedRun, newer: RecordedRun): RunComparison {
  const circumstances = { differences: differencesOf(old, newer), unrecorded: unrecordedOf(old, newer) }
  const changes: CheckChange[] = []
  const unchanged: CheckRecord[] = []
  for (const [before, after] of pairChecks(old.run.checks, newer.run.checks)) {
    const isSame =
      before && after ? isSameFinding({ ...old, check: before }, { ...newer, check: after }) : false
    const kind = changeKindOf(before, after, isSame)
    if (kind === 'unchanged') unchanged.push(after!)
    else
      changes.push(
        changeOf({
          kind,
          ...(before && { old: before }),
          ...(after && { new: after }),
          runs: { old, new: newer, ...circumstances },
        }),
      )
  }
  const { target, surface, side } = newer.run
  return {
    target,
    surface,
    side,
    verdict: { old: old.run.verdict, new: newer.run.verdict },
    matters: matterTurns(old.run, newer.run),
    ...circumstances,
    changes: changes.toSorted(byGravity),
    unchanged: countChecks(unchanged),
  }
}

function pairChecks(
  old: readonly CheckRecord[],
  newer: readonly CheckRecord[],
): [CheckRecord | undefined, CheckRecord | undefined][] {
  const before = new Map(old.map((check) => [check.id, check]))
  const after = new Map(newer.map((check) => [check.id, check]))
  return [...new Set([...before.keys(), ...after.keys()])].map((id) => [before.get(id), after.get(id)])
}

function changeOf(pair: CheckPair): CheckChange {
  const { kind, old, new: newer, runs } = pair
  const { id, level, title, requirementText, quote, document } = (newer ?? old)!
  return {
    id,
    kind,
    level,
    title,
    requirementText,
    quote,
    document,
    ...(old && { old: stateOf(old) }),
    ...(newer && { new: stateOf(newer) }),
    ...causesOf(pair),
    ...(newer && { again: replayCommand(runs.new.record, runs.new.run, id) }),
  }
}

function stateOf(check: CheckRecord): CheckState {
  const { outcome, level, waiver } = check
  return {
    outcome,
    level,
    ...(waiver && { waiver }),
    expected: findingText(check, 'expected'),
    actual: findingText(check, 'actual'),
    reason: findingText(check, 'reason'),
  }
}

function byGravity(a: CheckChange, b: CheckChange): number {
  return (
    changeKinds.indexOf(a.kind) - changeKinds.indexOf(b.kind) ||
    levels.indexOf(a.level) - levels.indexOf(b.level) ||
    (a.id < b.id ? -1 : 1)
  )
}
