import { changeKinds } from './compare/compare-runs.js'
import type { ChangeKind, CheckChange, RunComparison } from './compare/record-comparison.js'

/** The changes of one kind, as a reader goes through them. */
export interface Section {
  kind: ChangeKind
  count: number
  /** Each of these fails: its reader has to look at it by itself. */
  findings: CheckChange[]
  /** The others by what they share: one cause often stands behind many. */
  groups: ChangeGroup[]
}

/** Changes with the same outcomes, reason and causes; at least one. */
export type ChangeGroup = [CheckChange, ...CheckChange[]]

export function sectionsOf({ changes }: RunComparison): Section[] {
  return changeKinds.flatMap((kind) => {
    const found = changes.filter((change) => change.kind === kind)
    const section = {
      kind,
      count: found.length,
      findings: found.filter(isFailure),
      groups: grouped(found.filter((change) => !isFailure(change))),
    }
    return found.length > 0 ? [section] : []
  })
}

function isFailure({ new: newer }: CheckChange): boolean {
  return newer?.outcome === 'failed' || newer?.outcome === 'waived'
}

function grouped(changes: readonly CheckChange[]): ChangeGroup[] {
  const groups = new Map<string, ChangeGroup>()
  for (const change of changes) {
    const { old, new: newer, causes, certainty } = change
    const key = JSON.stringify([old?.outcome, newer?.outcome, newer?.reason.en, causes, certainty])
    const group = groups.get(key)
    if (group) group.push(change)
    else groups.set(key, [change])
  }
  return [...groups.values()]
}
