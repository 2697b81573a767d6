import type { CheckRecord } from '../../../suites/record/run-record.js'
import type { CheckPair } from '../compare/check-pair.js'
import { evidence, type Evidence } from './evidence.js'

/** What a waiver has to do with the change: it came, it ended, or it is another one. */
export function waiverEvidence({ kind, old, new: newer, runs }: CheckPair): Evidence[] {
  if (kind === 'waived') return [evidence('waiver-added', null, textOf(newer?.waiver))]
  if (kind === 'regressed' && old?.outcome === 'waived') {
    // A waiver counts on its last day, in UTC.
    const today = runs.new.record.startedAt.slice(0, 10)
    const isExpired = old.waiver !== undefined && old.waiver.until < today
    return [evidence(isExpired ? 'waiver-expired' : 'waiver-removed', textOf(old.waiver))]
  }
  if (kind === 'changed' && textOf(old?.waiver) !== textOf(newer?.waiver))
    return [evidence('waiver-changed', textOf(old?.waiver), textOf(newer?.waiver))]
  return []
}

function textOf(waiver: CheckRecord['waiver']): string | null {
  if (!waiver) return null
  const { reason, until, approver } = waiver
  return [reason, until, ...(approver === undefined ? [] : [approver])].join(', ')
}
