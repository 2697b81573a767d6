/** Texts, and sentences that hold a number. */
export type TerminalTexts = {
  [Name in keyof typeof texts]: (typeof texts)[Name] extends string ? string : (count: number) => string
}

export const texts = {
  seed: 'seed',
  runTag: 'run tag',
  at: 'at',
  observedAt: 'observed at',
  unreachable: 'The target could not be reached',
  partial:
    'Narrowed by --only, --failed or --shard, or interrupted: this is not a judgement of the whole surface.',
  warning: 'WARNING',
  violations: 'Failed',
  unjudged: 'Could not be judged',
  observations: 'Failed, does not affect the verdict',
  waived: 'Failed, but waived',
  requires: 'requires',
  quote: 'quote',
  basis: 'basis',
  expected: 'expected',
  actual: 'actual',
  curl: 'curl',
  again: 'again',
  until: 'until',
  total: 'total',
  noChecks: 'No check ran.',
  causes: (count: number) => (count === 1 ? 'of one cause' : `of ${count} causes`),
  alike: (count: number) => `and ${count} more alike`,
  moreChecks: (count: number) => `and ${count} more ${count === 1 ? 'check' : 'checks'}`,
  more: (count: number) => `and ${count} more`,
  verbose: '--verbose tells of each check in full',
}
