import type { CheckRecord, Lack } from '../../../suites/record/run-record.js'
import { findingText } from '../../findings/finding-text.js'
import type { Bilingual } from '../../text/language.js'

/** Checks that one thing keeps from being judged. */
export interface UnjudgedGroup {
  /** What is missing, where it is told. */
  lack?: Pick<Lack, 'kind' | 'name'>
  /** Why the first of them could not be judged. */
  reason: Bilingual
  checks: CheckRecord[]
}

export function unjudgedGroups(unjudged: readonly CheckRecord[]): UnjudgedGroup[] {
  const groups = new Map<string, UnjudgedGroup>()
  for (const check of unjudged) {
    const { lacks, outcome, reason } = check
    const key = JSON.stringify(lacks ? [lacks.kind, lacks.name] : [outcome, reason])
    const group = groups.get(key) ?? {
      reason: findingText(check, 'reason'),
      checks: [],
      ...(lacks && { lack: lacks }),
    }
    groups.set(key, group)
    group.checks.push(check)
  }
  return [...groups.values()]
}
