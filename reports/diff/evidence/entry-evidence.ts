import type { CheckRecord, Lack } from '../../../suites/record/run-record.js'
import type { CheckPair } from '../compare/check-pair.js'
import type { Evidence } from './evidence.js'
import type { ChangeKind } from '../compare/record-comparison.js'

/** What differs between the runs and is, by the check's own entry, why it has no answer in one of them. */
export function entryEvidence({ kind, old, new: newer, runs }: CheckPair): Evidence[] {
  const side = silentSide[kind]
  if (!side) return []
  if (runs[side].run.unreachable !== undefined)
    return runs.differences.filter(({ what }) => what === 'unreachable')
  const silent = side === 'old' ? old : newer
  return silent ? runs.differences.filter((difference) => isReasonOf(silent, difference, side)) : []
}

/** Which record has no answer. */
const silentSide: Partial<Record<ChangeKind, 'old' | 'new'>> = {
  stopped: 'new',
  removed: 'new',
  started: 'old',
  added: 'old',
}

function isReasonOf(
  { outcome, lacks, reason }: CheckRecord,
  difference: Evidence,
  side: 'old' | 'new',
): boolean {
  // What was missing was not given in the run that lacked it.
  if (lacks) return isLackOf(lacks, difference) && difference[side] === null
  const { what, name } = difference
  if (outcome !== 'inapplicable' || name === undefined) return false
  return (what === 'reading' || what === 'credential') && namesWord(reason, name)
}

function isLackOf(lacks: Lack, { what, name }: Evidence): boolean {
  if (lacks.kind === 'state') return what === 'states-hook' || (what === 'fixture' && name === lacks.name)
  if (lacks.kind === 'read-back') return what === 'read-back'
  return what === lacks.kind && name === lacks.name
}

/** Whether a text holds a name by itself: `basic.username` does not name `basic`. */
function namesWord(text: string, name: string): boolean {
  return text.split(/[^\p{L}\p{N}._-]+/u).includes(name)
}
