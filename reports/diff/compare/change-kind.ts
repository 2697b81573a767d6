import type { CheckRecord } from '../../../suites/record/run-record.js'
import type { ChangeKind } from './record-comparison.js'

/** What became of a check; `isSame` says whether a check of one outcome found the same. */
export function changeKindOf(
  old: CheckRecord | undefined,
  newer: CheckRecord | undefined,
  isSame: boolean,
): ChangeKind | 'unchanged' {
  if (!newer) return 'removed'
  if (!old) return 'added'
  if (hasAnswer(old) !== hasAnswer(newer)) return hasAnswer(newer) ? 'started' : 'stopped'
  if (old.outcome === newer.outcome || !hasAnswer(newer)) return isSame ? 'unchanged' : 'changed'
  if (newer.outcome === 'waived') return 'waived'
  return newer.outcome === 'failed' ? 'regressed' : 'fixed'
}

/** Whether a check said how the target behaves. */
export function hasAnswer({ outcome }: Pick<CheckRecord, 'outcome'>): boolean {
  return outcome === 'passed' || outcome === 'failed' || outcome === 'waived'
}
