import type { RecordedRun } from '../compare/recorded-run.js'
import type { Unrecorded } from '../compare/record-comparison.js'

/** What one of two runs says nothing about. */
export function unrecordedOf(old: RecordedRun, newer: RecordedRun): Unrecorded[] {
  const members: Unrecorded['member'][] = ['build', 'clock', 'conditions', 'environment']
  return members.flatMap((member) => {
    const [isInOld, isInNew] = [hasMember(old, member), hasMember(newer, member)]
    if (isInOld && isInNew) return []
    return [{ member, in: isInOld ? 'new' : isInNew ? 'old' : 'both' }]
  })
}

function hasMember({ record, run }: RecordedRun, member: Unrecorded['member']): boolean {
  if (member === 'environment') return record.environment !== undefined
  // An observed client is given nothing that a record could tell of.
  if (member === 'conditions' && run.side === 'client') return true
  return run[member] !== undefined
}
