import type { CheckRecord } from '../../../suites/record/run-record.js'
import type { CheckPair } from '../compare/check-pair.js'
import type { Evidence } from './evidence.js'

/** `--only` where it is what one of the two runs left the check out by. */
export function selectionEvidence({ kind, old, new: newer, runs }: CheckPair): Evidence[] {
  const check = kind === 'removed' ? old : kind === 'added' ? newer : undefined
  const { only } = (kind === 'removed' ? runs.new : runs.old).record
  if (!check || only === undefined || isSelected(check, only)) return []
  return runs.differences.filter(({ what }) => what === 'only')
}

function isSelected({ id, tags }: CheckRecord, only: readonly string[]): boolean {
  return only.some((word) => id === word || id.startsWith(`${word}/`) || tags.includes(word))
}
