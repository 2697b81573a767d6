export type FindingLabels = typeof labels

/** What stands before each part of a finding, where it is told in plain text. */
export const labels = {
  title: 'title',
  requires: 'requires',
  quote: 'quote',
  document: 'document',
  expected: 'expected',
  actual: 'actual',
  reason: 'reason',
  until: 'waived until',
  approver: 'approved by',
  curl: 'curl',
  again: 'again',
  /** Where a long value is cut. */
  leftOut: (count: number) => `${count} more characters in results.json`,
}
