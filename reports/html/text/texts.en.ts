import { groupedDigits } from './grouped-digits.js'

export type PageTexts = typeof texts

const months = 'January February March April May June July August September October November December'.split(
  ' ',
)

const number = (of: number) => groupedDigits(of, ',')
const checks = (of: number) => `${number(of)} ${of === 1 ? 'check' : 'checks'}`

export const texts = {
  /** Names the other language in that language: it stands on the button that leads there. */
  switchLanguage: 'Türkçe',
  title: 'Conformance report',
  noRuns: 'The record holds no run.',
  overview: 'All targets',
  target: 'Target',
  verdict: 'Verdict',
  surface: 'Surface',
  side: 'Judged side',
  server: 'server: uyum called it',
  client: 'client: uyum was called by it',
  both: 'both: uyum played all its partners',
  scenarios: 'Scenarios',
  baseUrl: 'Base URL',
  build: 'Build',
  clock: 'Clock',
  realClock: 'real',
  contract: 'Contract',
  readings: 'Readings',
  defaultReadings: 'none declared',
  confirmed: 'Confirmed by the partner',
  given: 'Given to the run',
  nothingGiven: 'nothing',
  seed: 'Seed',
  runTag: 'Run tag',
  shard: 'Shard',
  only: 'Narrowed to',
  machine: 'Judged on',
  started: 'Started',
  duration: 'Duration',
  facts: 'What was judged, and how',
  unreachable: 'The target could not be reached',
  partial: 'Narrowed by --only or --shard, or interrupted: this is not a judgement of the whole surface.',

  leftToDo: 'What is left to do',
  nothingLeft: 'Nothing.',
  mend: 'Fix',
  mendNote: 'mandatory, and failed',
  supply: 'Supply',
  supplyNote: 'then these checks can be judged',
  findOut: 'Find out',
  findOutNote: 'the run itself could not judge',
  heed: 'Do not overlook',
  consider: 'Consider',
  considerNote: 'recommended or optional; does not affect the verdict',
  reachIt: 'Make the target reachable:',
  runWhole: 'Judge the whole surface: run to the end, without --only, and join all shards.',
  waiverEnds: 'The waiver ends soon, fix it before',
  waiverEnded: 'The waiver had ended when the run began',
  waiverUseless: 'The waiver is not needed and can be removed, for the check passes',

  counts: 'Checks by level and outcome',
  level: 'Level',
  total: 'Total',

  violations: 'Failed',
  violationsNote: 'Mandatory checks that failed. Each of them alone makes the target nonconformant.',
  noViolations: 'No mandatory check failed.',
  unjudged: 'Could not be judged',
  unjudgedNote: 'These accuse nobody. What is missing stands above each group, with what supplies it.',
  observations: 'Failed, but not mandatory',
  observationsNote: 'Recommended or optional checks that failed. They do not affect the verdict.',
  waived: 'Waived',
  waivedNote: 'These failed too, and somebody answers for living with it until a day.',
  passed: 'Passed',
  passedNote: 'Their exchanges are in results.json.',
  inapplicable: 'Inapplicable',
  inapplicableNote: 'Ruled out by a declared reading, or the occasion never arose.',
  details: 'Details',

  requirement: 'Requirement',
  quote: 'Who says so',
  expected: 'Expected',
  actual: 'Came back',
  reason: 'Reason',
  waiver: 'Waived because',
  approver: 'Approved by',
  until: 'Waived until',
  hasEnded: 'this day has passed',
  again: 'See it again',
  supplyHook: 'In uyum.config.yaml, the URL that brings states about:',
  supplyFixtures: 'or such states as are there already, each with the ids by which the target knows it:',
  supplyPermission: 'In uyum.config.yaml, if the target may be put under that strain:',
  supplyCredential: 'On the command line:',
  supplyReadBack: 'On the command line, with the URL of the hook that tells what the target holds:',
  curl: 'Send it by hand',
  request: 'Request',
  sentWithout: 'Sent without',
  response: 'Response',
  noAnswer: 'no answer',
  toReadBackHook: 'read-back hook, not the target: ',
  emptyBody: 'no body',
  tooLong: 'Too long for this page: it is in results.json.',

  filter: 'Filter',
  filterText: 'Text',
  filterOutcome: 'Outcome',
  filterLevel: 'Level',
  filterTarget: 'Target',
  all: 'all',
  shown: 'Checks shown:',
  reset: 'Show all',
  copy: 'Copy',
  copied: 'Copied',
  copyByHand: 'Selected: press Ctrl+C or ⌘C',

  guide: 'How to read this report',
  guideVerdict:
    'Nonconformant: a mandatory check failed. Incomplete: none failed, but a mandatory check could not be judged, or no check ran. Conformant: neither.',
  guideLevel:
    'Must: stated or shown in the documents, or demanded by HTTP. Should: recommended. May: written nowhere or only later. Only a must can fail a target.',
  guideOutcome:
    'Only “failed” accuses the target. Errored: the run itself broke. Skipped: a state or a permission was missing. Inapplicable: ruled out by a reading, or never occurred. Waived: failed, but excused until a date.',
  guideEvidence:
    'Secrets are replaced by placeholders such as <apiKey>. A marked part of an exchange is the one that the check objects to; where that is not certain, nothing is marked. What cannot be seen is written out, \\u{202e}.',
  signature: 'Reviewed by, date, signature',

  number,
  checks,
  more: (of: number) => `and ${number(of)} more`,
  conformantOf: (conformant: number, all: number) =>
    conformant === all
      ? `All ${number(all)} targets are conformant.`
      : `${number(conformant)} of ${number(all)} targets ${conformant === 1 ? 'is' : 'are'} conformant.`,
  state: (name: string) => `the state “${name}”`,
  permission: (name: string) => `the permission allow.${name}`,
  credential: (name: string) => `the credential ${name}`,
  readBack: 'a read-back hook (readBack)',
  shortened: (leftOut: number) =>
    `Shortened here by ${number(leftOut)} characters; the rest is in results.json.`,
  carried: {
    decoded: (coding: string, bytes: number) => `Came as ${coding}, ${number(bytes)} bytes; shown decoded.`,
    'unknown-coding': (coding: string, bytes: number) =>
      `Came as ${coding}, ${number(bytes)} bytes, which could not be decoded here.`,
    'broken-coding': (coding: string, bytes: number) =>
      `Its Content-Encoding says ${coding}, its ${number(bytes)} bytes are not that.`,
    'too-large': (coding: string, bytes: number) =>
      `Came as ${coding}, ${number(bytes)} bytes; decoded it is too long to be kept.`,
    'not-kept': (_coding: string, bytes: number) => `Not kept whole: ${number(bytes)} bytes of it.`,
  },
  furtherExchanges: (of: number) =>
    `${number(of)} further ${of === 1 ? 'exchange is' : 'exchanges are'} in results.json.`,
  alike: (of: number) => `${checks(of)} met the same`,
  lines: (of: number) => `${number(of)} ${of === 1 ? 'line' : 'lines'}`,
  exchanges: (of: number) => `${number(of)} ${of === 1 ? 'exchange' : 'exchanges'}`,
  shortClock: (seconds: string) => `shortened: the documents’ minute lasted ${seconds} s`,
  daysLeft: (days: number) => `${number(days)} ${days === 1 ? 'day' : 'days'} after this run`,
  months,
  moment: (day: string, time: string) => `${day}, ${time} UTC`,
  seconds: (seconds: string) => `${seconds} s`,
}
