import type { CheckRecord } from '../record/run-record.js'

/** What became of a check: the first words of `uyum replay`'s answer. */
export type Change =
  | 'fixed'
  | 'still failing'
  | 'failing otherwise'
  | 'failing now'
  | 'passing as before'
  | 'cannot tell'

/** A check's entry and the tag that stands in the ids of its run. */
export interface TaggedRecord {
  record: CheckRecord
  runTag: string
}

/** Compares what a check found then and now; the ids of each run are no difference. */
export function compareOutcomes(then: TaggedRecord, now: TaggedRecord): Change {
  const failedThen = accuses(then.record)
  if (now.record.outcome === 'passed') return then.record.outcome === 'passed' ? 'passing as before' : 'fixed'
  if (!accuses(now.record)) return 'cannot tell'
  if (!failedThen) return 'failing now'
  return finding(then) === finding(now) ? 'still failing' : 'failing otherwise'
}

/** 0: it passes now; 1: it fails; 4: the target could not be judged. */
export function exitStatusOfChange(change: Change): number {
  if (change === 'cannot tell') return 4
  return change === 'fixed' || change === 'passing as before' ? 0 : 1
}

function accuses({ outcome }: CheckRecord): boolean {
  return outcome === 'failed' || outcome === 'waived'
}

function finding({ record: { expected, actual }, runTag }: TaggedRecord): string {
  return `${expected}\n${actual}`.replaceAll(runTag, '<run tag>')
}
