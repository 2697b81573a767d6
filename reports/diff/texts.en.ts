import type { Cause, EvidenceKind } from './evidence/evidence.js'
import type { ChangeKind, Unrecorded } from './compare/record-comparison.js'

export type DiffTexts = typeof texts

const causes: Record<Cause, string> = {
  target: 'target',
  contract: 'contract',
  suite: 'suite',
  waiver: 'waiver',
  environment: 'environment',
  unknown: 'unknown',
}

/** What differs, told before the two values. */
const evidence: Record<EvidenceKind, string> = {
  build: 'build',
  'base-url': 'base URL',
  'target-name': 'name',
  'nothing-else':
    'nothing else that is recorded and bears on this check differs: its behaviour, its data, or chance',
  'contract-version': 'version',
  'contract-content': 'content, sha256',
  level: 'level of the check',
  requirement: 'what the check rests on reads otherwise',
  'suite-version': 'uyum',
  'waiver-added': 'added',
  'waiver-expired': 'expired',
  'waiver-removed': 'removed before its day',
  'waiver-changed': 'changed',
  node: 'Node',
  platform: 'system',
  credential: 'credential',
  'states-hook': 'states hook',
  'read-back': 'read-back hook',
  fixture: 'fixture',
  permission: 'permission',
  timeout: 'time for an answer, ms',
  clock: 'the documents’ minute, ms',
  reading: 'reading',
  seed: 'seed',
  only: '--only',
  shard: '--shard',
  scenarios: 'scenarios',
  server: 'server that the client called',
  unreachable: 'out of reach',
  'not-recorded': 'nothing that is recorded differs, but not everything was recorded',
  'nothing-tells': 'nothing that is recorded says why the check is there in one record only',
}

/** What it means that a record says nothing. */
const absent: Partial<Record<EvidenceKind, string>> = {
  'states-hook': 'not given',
  'read-back': 'not given',
  credential: 'not given',
  fixture: 'not given',
  permission: 'not given',
  reading: 'not declared',
  only: 'all checks',
  shard: 'all parts',
  scenarios: 'none',
  unreachable: 'reached',
}

const kinds: Record<ChangeKind, string> = {
  regressed: 'Regressed',
  stopped: 'Stopped running',
  removed: 'Gone',
  started: 'Judged now, and not before',
  added: 'New',
  waived: 'Waived now',
  changed: 'Otherwise than before',
  fixed: 'Fixed',
}

const notes: Record<ChangeKind, string> = {
  regressed: 'They fail, and passed or were waived before.',
  stopped: 'They gave an answer and give none: whether all is still well, nobody knows.',
  removed: 'The new record does not hold them.',
  started: 'They gave no answer before: nothing tells whether it was better or worse.',
  added: 'The old record does not hold them.',
  waived: 'They fail and are excused. Where they passed before, the target got worse all the same.',
  changed: 'The outcome is of the same sort, but not what was found, why, or how much it counts.',
  fixed: 'They pass, and failed or were waived before.',
}

const members: Record<Unrecorded['member'], string> = {
  build: 'the build',
  clock: 'the clock',
  conditions: 'what was given to the run (credentials, states, fixtures, permissions)',
  environment: 'the machine (Node, system)',
}

const nounOf = (count: number): string => (count === 1 ? 'check' : 'checks')

/** How many checks of a level, or of all levels. */
const counted = {
  must: (count: number): string => `${count} mandatory ${nounOf(count)}`,
  should: (count: number): string => `${count} recommended ${nounOf(count)}`,
  all: (count: number): string => `${count} ${nounOf(count)}`,
}

export const texts = {
  title: 'What changed between two records',
  old: 'old',
  new: 'new',
  client: 'observed client',
  regression: 'Regression',
  noRegression: 'No regression',
  same: 'Both records find the same.',
  /** Why the exit status is 1; `run` names the run, `checks` counts the checks. */
  reasons: {
    'verdict-worsened': (run: string, old: string, newer: string) =>
      `${run}: the verdict fell from ${old} to ${newer}.`,
    'checks-regressed': (run: string, checks: string) => `${run}: ${checks} regressed.`,
    'checks-stopped': (run: string, checks: string) =>
      `${run}: ${checks} stopped running; what is not judged cannot be told to be well.`,
    'run-vanished': (run: string, checks: string) =>
      `${run}: the new record does not hold this run, in which ${checks} gave an answer.`,
  },
  /** What does not make it 1, and must not be overlooked. */
  asides: {
    recommended: (count: number) =>
      `${counted.should(count)} regressed or stopped running; that counts with --fail-on should.`,
    neverJudged: (count: number) =>
      `${counted.must(count)} ${count === 1 ? 'fails and was' : 'fail and were'} not judged before: nothing tells that it was better then.`,
    excused: (count: number) =>
      `${counted.all(count)} that passed ${count === 1 ? 'fails' : 'fail'} now and ${count === 1 ? 'is' : 'are'} excused by a waiver.`,
  },
  matters: 'What got better or worse in what matters',
  turns: { worse: 'worse', better: 'better', other: 'otherwise' },
  counted,
  kinds,
  notes,
  differences: 'What else differs between the runs',
  noDifferences: 'Nothing else that is recorded differs.',
  unrecorded: {
    old: (names: string) => `Not in the old record: ${names}. It may differ or not.`,
    new: (names: string) => `Not in the new record: ${names}. It may differ or not.`,
    both: (names: string) => `In neither record: ${names}. It may differ or not.`,
  },
  members,
  causes,
  evidence,
  absent,
  given: 'given',
  cause: 'cause',
  before: 'before',
  now: 'now',
  waiver: 'waiver',
  onlyCause: 'of what is recorded, only this differs and bears on the check',
  possibly: 'possibly; not everything was recorded',
  oneOf: 'one of these or several, the records cannot tell which:',
  notHeld: 'not in the record',
  unchanged: 'Unchanged',
  columns: {
    record: 'Record',
    started: 'Started',
    runTag: 'Run tag',
    seed: 'Seed',
    run: 'Run',
    verdict: 'Verdict',
    cause: 'Cause',
    difference: 'What differs',
    old: 'Old',
    new: 'New',
  },
  runs: 'All runs',
  /** Names the other language in that language: it stands on the button that leads there. */
  switchLanguage: 'Türkçe',
  appeared: 'Runs of the new record alone',
  vanished: 'Runs of the old record alone',
  leftOut: (count: number) => `${count} more are left out here; the JSON of the comparison holds all.`,
}
