import type { Bilingual } from '../../contracts/text/bilingual.js'
import type { Basis, Level } from '../../contracts/requirements/requirement.js'
import type { Surface } from '../../contracts/contract/surfaces.js'

/** Everything a run found, complete in itself: `results.json` is this object. */
export interface RunRecord {
  version: 1
  tool: { name: 'uyum'; version: string }
  /** ISO 8601, UTC. */
  startedAt: string
  /** What makes the run repeatable: generated values follow the seed, created ids carry the tag. */
  seed: number
  runTag: string
  /** Which part of the checks this is, where several machines shared them. */
  shard?: { index: number; count: number }
  /** What `--only` named; absent where nothing was left out. */
  only?: string[]
  /** The machine that judged: Node's version, and its system (`linux x64`). */
  environment?: { node: string; platform: string }
  /** What its user reads: a report in both languages begins with it. */
  language?: 'en' | 'tr'
  runs: Run[]
}

export type Verdict = 'conformant' | 'nonconformant' | 'incomplete'

/** One target judged by one surface's checks. */
export interface Run {
  /** The target's key in the configuration, or the surface where none was named. */
  target: string
  surface: Surface
  /** Which side was judged: `check` judges servers, `observe` clients, `rehearse` one implementation among all its partners. */
  side: 'server' | 'client' | 'both'
  baseUrl: string
  /** Where a configuration declares the target, from the folder of the run; absent where the command line did. */
  declaredAt?: { file: string; line: number }
  /** What the target calls its own build, where it was told. */
  build?: string
  /** Whether the documents' minute lasted 60 s, as for a certificate, or was shortened for a test. */
  clock?: ClockMode
  contract: ContractRecord
  /** What was given to the run, without any value: two runs that differ in it need not agree. */
  conditions?: RunConditions
  /** The readings in force, by name. */
  readings: Record<string, string>
  /** Those of them that the partner has confirmed. */
  confirmed?: Confirmation[]
  verdict: Verdict
  /** Where a client was observed: what its server did to it, by name. */
  scenarios?: string[]
  /** How it was brought to call, as far as the command line said it. */
  observed?: ObservedBy
  /** The verdict in a sentence, with what is left to do; names every waiver in force. */
  sentence: Bilingual
  /** True where `--only` or `--shard` narrowed the run, or somebody ended it early: its verdict is at best `incomplete`. */
  partial: boolean
  /** True where somebody ended the run before every check was judged. */
  interrupted?: boolean
  /** Why the target could not be reached at all; absent where it was. */
  unreachable?: string
  /** The same in Turkish. */
  tr?: { unreachable: string }
  /** What the first answers showed, so that nothing was judged: something else answers there. Absent where they did not. */
  preflight?: Bilingual
  /** That all it was sent got one answer, with what may stand behind it: most findings follow from that. Absent where not. */
  indistinct?: Bilingual
  /** What a reader must not overlook: expired or useless waivers, run-quality warnings. */
  warnings: Bilingual[]
  /** How requests fared that something before the target, or a limit, turned away; absent where none was. */
  pace?: PaceRecord
  durationMs: number
  checks: CheckRecord[]
  /** What people want to know of the target, and how much of it was seen; absent in records of older versions. */
  matters?: MatterRecord[]
  /** What an observed client and its server said to each other, a conversation for each scenario. */
  conversations?: Conversation[]
  /** Where many orders were sent at once: how that went. */
  rush?: RushRecord
  /** Of side `both`: the story that was played, as it went. */
  story?: StoryRecord
}

/** Many orders at the pace of customers who do not wait for each other, and what became of them. */
export interface RushRecord {
  /** How they arrived, by the profile's name. */
  profile: string
  text: Bilingual
  /** How many times faster than the profile's own. */
  compress: number
  /** How many orders were asked for; absent where the profile's own time was. */
  wanted?: number
  /** Who sent them: `uyum`, or `k6` where its output was judged. */
  generator: 'uyum' | 'k6'
  /** From the first order that was due to the last answer, in milliseconds. */
  tookMs: number
  orders: RushOrderCounts
  /** How many requests went out, and why there were more than orders. */
  requests: { sent: number; repeats: number; lostAnswers: number; cancels: number; heldBack: number }
  /** How long one slice of `windows` lasts. */
  windowMs: number
  windows: RushWindow[]
  /** From the moment an order was due to its answer: what it waited to be sent is in it. */
  latency: RushLatency
  /** From the moment it was sent. */
  serviceTime: RushLatency
  /** How long an answer may take, and the share of orders answered within it, 0 to 1. */
  limitMs: number
  withinLimit: number
  /** The most that were answered in a second. */
  peakPerSecond: number
  /** Where orders came in faster than answers went out, again and again; absent where that was not seen. */
  fellBehind?: { atMs: number; perSecond: number }
  /** How late the generator itself was, in milliseconds: p99. A late one makes no fair rush. */
  lateMs: number
  /** The orders that something is wrong with, by name; the first of them. */
  findings: RushFinding[]
  leftOut: number
}

export interface RushOrderCounts {
  due: number
  /** Answered with 2xx, at least once. */
  accepted: number
  refused: number
  unanswered: number
  /** Of how many accepted orders it was seen what became of them; 0 where the target offers no read-back. */
  readBack: number
  lost: number
  doubled: number
  mixedUp: number
}

/** One slice of a rush. */
export interface RushWindow {
  atMs: number
  /** Requests that were due in it, and those that were answered in it. */
  due: number
  answered: number
  /** Those that ended in it without an answer, or with one that says "not now". */
  failed: number
  /** Those that were out at its end. */
  inFlight: number
  slowestMs: number
}

/** In milliseconds. */
export interface RushLatency {
  count: number
  p50: number
  p90: number
  p95: number
  p99: number
  p999: number
  max: number
}

export interface RushFinding {
  kind:
    | 'lost'
    | 'doubled'
    | 'mixed-up'
    | 'not-cancelled'
    | 'refused'
    | 'too-early'
    | 'out-of-order'
    | 'not-told'
  /** The order's id, as the partner sends it. */
  order: string
  /** When it was due, in milliseconds since the rush began. */
  atMs: number
  text: Bilingual
}

/** A story across partners, and all that was said in it, in the order of time. */
export interface StoryRecord {
  id: string
  title: Bilingual
  text: Bilingual
  /** What a good implementation does. */
  good: Bilingual
  /** From left to right: the partners around the implementation. */
  lanes: StoryLane[]
  lines: StoryLine[]
  /** How many further lines were left out. */
  leftOut: number
  /** Where it broke: the step, and what was awaited in vain. */
  broke?: { step: string; text: Bilingual }
  /** Why it says nothing of this implementation. */
  inapplicable?: Bilingual
}

/** Somebody who takes part. */
export interface StoryLane {
  /** A partner, or `implementation`. */
  id: string
  /** The partner’s own name; absent for the implementation. */
  name?: string
}

/** One thing that happened, or did not. */
export interface StoryLine {
  /** `missing`: it was awaited and did not come. `note`: something befell a partner. */
  kind: 'call' | 'note' | 'missing'
  /** Milliseconds since the story began. */
  atMs: number
  durationMs: number
  /** Lanes; of a note the one that it stands in, absent where it is about all. */
  from?: string
  to?: string
  /** An `operationId`, or method and path where the documents name no such call. */
  name?: string
  /** The order, by the name that it has there. */
  order?: string
  /** Absent where no whole answer came: `error` then says why. */
  status?: number
  error?: string
  /** How often the same came one after another, where it was asked again and again. */
  times?: number
  /** What happened: the step's own words, or the note. */
  text?: Bilingual
  /** Ids of checks that failed because of it. */
  broken?: string[]
}

/**
 * `proved`: all that the documents ask of it passed. `partly`: some did, and the rest did not, or could not be judged.
 * `failed`: a must failed. `not-judged`: the documents ask it, and nothing of it could be judged. `not-covered`: they
 * ask nothing of it.
 */
export type MatterState = 'proved' | 'partly' | 'failed' | 'not-judged' | 'not-covered'

/** One thing that matters, such as whether the secret is checked, and what the checks behind it found. */
export interface MatterRecord {
  id: string
  /** English behind "whether"; Turkish as a noun. */
  title: Bilingual
  state: MatterState
  /** How many checks of the suite stand behind it, those of level `may` apart. */
  checks: number
  /** How many of them the documents carry. */
  documented: number
  passed: number
  /** Ids of those that failed, and ended in no waiver. */
  failed: string[]
  /** Of those, the recommended ones by whose failure a stranger gets in or a secret out. */
  security: string[]
  /** Why it was not judged, or not wholly. */
  why?: Bilingual
  /** Where the documents do not cover it: what to ask the partner. */
  question?: Bilingual
}

/** What starts an observation like this one again. */
export interface ObservedBy {
  /** The command of `--exec`; absent where there was none, and where a secret stands in it. */
  command?: string
  peer?: string
  /** As it was written: `90s`. */
  for?: string
  /** Names of the credentials that the command line gave; no value. */
  credentials?: string[]
}

export interface PaceRecord {
  /** How many requests the run sent. */
  requests: number
  /** How many were answered with a status that says "not now" and proved not to be the target's own, by status. */
  turnedAway: Record<string, number>
  /** How many a second were found to get through; absent where the run was not slowed down. */
  requestsPerSecond?: number
  /** How long the run held its requests back for it, in milliseconds. */
  waitedMs: number
}

export interface ClockMode {
  mode: 'real' | 'shortened'
  /** How long the documents' minute lasted, in milliseconds. */
  minuteMs: number
}

/** The contract that was judged by, as far as a reader needs it to understand the run. */
export interface ContractRecord {
  /** Another revision of the documents than the one that uyum follows, by name. */
  revision?: string
  version: string
  sha256: string
  /** The partner's own name, as people write it. */
  partner?: string
  /** What the surface answers, by the documents. */
  operations?: OperationRecord[]
  /** An order's statuses and moves; the partner's, also where this surface moves no order. */
  lifecycle?: LifecycleRecord
}

export interface OperationRecord {
  id: string
  method: string
  /** Behind the base URL; empty where that itself is called. */
  path: string
  /** Documented answers: statuses, or ranges like `4XX`. */
  answers: string[]
}

export interface LifecycleRecord {
  initial: string
  states: Record<
    string,
    {
      text: Bilingual
      /** Refused or called off: no step on the way to the customer. */
      offTheWay?: boolean
      /** Where the documents' list of moves breaks off: what is missing here is unknown, not forbidden. */
      open?: boolean
      next: { to: string; basis: Basis }[]
    }
  >
}

/** Names only: no value of a credential, a header or a fixture. */
export interface RunConditions {
  credentials: string[]
  /** Whether there was a states hook. */
  states: boolean
  /** Whether there was a read-back hook; absent in records of a uyum that knew none. */
  readBack?: boolean
  fixtures: string[]
  allow: string[]
  timeoutMs: number
}

export type Outcome = 'passed' | 'failed' | 'errored' | 'skipped' | 'inapplicable' | 'waived'

/** What one check found. `expected`, `actual` and `reason` are English; `tr` holds them in Turkish. */
export interface CheckRecord {
  /** `<surface>/<area>/<behaviour>`, permanent. */
  id: string
  title: Bilingual
  tags: string[]
  requirement: string
  /** Which of the run's matters it stands behind. */
  matter?: string
  /** True where its failure lets a stranger in, or a secret out. */
  security?: true
  requirementText: Bilingual
  basis: Basis
  /** The sentence the requirement rests on, in its original language; empty for `assumed`. */
  quote: string
  /** Where it is a row of a table, or several: the table's heading, as it stands in the document. */
  columns?: string
  document: string
  level: Level
  /** The partner's answer to the open question that it rests on: its weight follows from it. */
  confirmed?: Confirmation
  outcome: Outcome
  /** Set where the outcome is `failed` or `waived`. */
  expected: string
  actual: string
  /** Why it was skipped, errored, inapplicable or waived; of what passed, what it left out. Empty otherwise. */
  reason: string
  tr: { expected: string; actual: string; reason: string }
  /** The one fact that it follows from, where the run tells such a one: its `indistinct`. */
  follows?: 'one-answer'
  /** What would make it judgeable; set where it was skipped, or did not apply, for the want of it. */
  lacks?: Lack
  waiver?: { reason: string; until: string; approver?: string }
  /** The moves of orders that it asked for or saw, in their order. */
  moves?: Move[]
  durationMs: number
  exchanges: ExchangeRecord[]
}

/** A reading that the partner has confirmed: who, and on which day. */
export interface Confirmation {
  reading: string
  value: string
  by: string
  on: string
}

export type Lack =
  | { kind: 'state'; name: string; params: Record<string, unknown> }
  | { kind: 'permission' | 'credential' | 'read-back'; name: string }

/** An order's step from one status of the lifecycle to another. */
export interface Move {
  from: string
  to: string
  /** Whether the server took it: a 2xx. */
  accepted: boolean
}

/** One request and what came back, with secrets replaced by placeholders. */
export interface ExchangeRecord {
  /** The `operationId` that was called; absent where the documents name no such call. */
  operation?: string
  /** Set where it was no call to the target: its hook was asked what it holds. */
  hook?: 'read-back'
  request: {
    method: string
    url: string
    headers: Record<string, string>
    body: string
    carried?: CarriedRecord
    /** Where the body breaks the contract on purpose: JSON pointers, also of members that are left out. */
    faults?: string[]
  }
  /** Absent where no answer came: `error` then says why. */
  response?: {
    status: number
    headers: Record<string, string>
    body: string
    durationMs: number
    carried?: CarriedRecord
  }
  error?: string
  /** A line for a shell that sends the same request; secrets are placeholders. */
  curl: string
}

/** How a body went over the wire, where it did not as it stands in the record. */
export interface CarriedRecord {
  /** What was undone, or could not be, in the order in which it was done: `gzip`. Empty where nothing was. */
  coding: string
  bytes: number
  /** Why the record has not the text that was meant. */
  problem?: 'unknown-coding' | 'broken-coding' | 'too-large' | 'not-kept'
}

/** What went over the wire in one scenario, in the order in which it began. */
export interface Conversation {
  scenario: string
  calls: ConversationCall[]
  /** How many further calls were left out. */
  leftOut: number
}

export interface ConversationCall {
  /** `client` is the one that was observed; what its server sends by itself comes from `server`. */
  from: 'client' | 'server'
  /** An `operationId`, or method and path where the documents name no such call. */
  name: string
  /** The order or package that it is about, where it says one. */
  order?: string
  /** Milliseconds since the conversation began. */
  startedAtMs: number
  durationMs: number
  /** Absent where no whole answer came: `error` then says why. */
  status?: number
  error?: string
}
