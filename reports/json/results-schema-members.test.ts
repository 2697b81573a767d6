import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type * as Recorded from '../../suites/record/run-record.js'

interface ObjectSchema {
  required: string[]
  additionalProperties: unknown
  properties: Record<string, ObjectSchema>
  enum?: string[]
  anyOf?: ObjectSchema[]
}

const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, 'results.schema.json'), 'utf8'),
) as ObjectSchema & { $defs: Record<string, ObjectSchema> }

type Presence = 'required' | 'optional'

/** Of each member of a type, whether it must be there: one that the type gains or loses no longer compiles. */
type Members<T> = { [Name in keyof T]-?: T extends Record<Name, T[Name]> ? 'required' : 'optional' }

const runRecord: Members<Recorded.RunRecord> = {
  version: 'required',
  tool: 'required',
  startedAt: 'required',
  seed: 'required',
  runTag: 'required',
  shard: 'optional',
  only: 'optional',
  environment: 'optional',
  language: 'optional',
  runs: 'required',
}

const run: Members<Recorded.Run> = {
  target: 'required',
  surface: 'required',
  side: 'required',
  baseUrl: 'required',
  declaredAt: 'optional',
  build: 'optional',
  clock: 'optional',
  contract: 'required',
  conditions: 'optional',
  readings: 'required',
  confirmed: 'optional',
  verdict: 'required',
  scenarios: 'optional',
  observed: 'optional',
  sentence: 'required',
  partial: 'required',
  interrupted: 'optional',
  unreachable: 'optional',
  tr: 'optional',
  preflight: 'optional',
  indistinct: 'optional',
  warnings: 'required',
  pace: 'optional',
  durationMs: 'required',
  checks: 'required',
  matters: 'optional',
  conversations: 'optional',
  rush: 'optional',
  story: 'optional',
}

const check: Members<Recorded.CheckRecord> = {
  id: 'required',
  title: 'required',

  tags: 'required',
  requirement: 'required',
  matter: 'optional',
  security: 'optional',
  requirementText: 'required',
  basis: 'required',
  quote: 'required',
  columns: 'optional',
  document: 'required',
  level: 'required',
  confirmed: 'optional',
  outcome: 'required',
  expected: 'required',
  actual: 'required',
  reason: 'required',
  tr: 'required',
  follows: 'optional',
  lacks: 'optional',
  waiver: 'optional',
  moves: 'optional',
  durationMs: 'required',
  exchanges: 'required',
}

const matter: Members<Recorded.MatterRecord> = {
  id: 'required',
  title: 'required',
  state: 'required',
  checks: 'required',
  documented: 'required',
  passed: 'required',
  failed: 'required',
  security: 'required',
  why: 'optional',
  question: 'optional',
}

const exchange: Members<Recorded.ExchangeRecord> = {
  operation: 'optional',
  hook: 'optional',
  request: 'required',
  response: 'optional',
  error: 'optional',
  curl: 'required',
}

const carried: Members<Recorded.CarriedRecord> = {
  coding: 'required',
  bytes: 'required',
  problem: 'optional',
}

const contract: Members<Recorded.ContractRecord> = {
  revision: 'optional',
  version: 'required',
  sha256: 'required',
  partner: 'optional',
  operations: 'optional',
  lifecycle: 'optional',
}

const conditions: Members<Recorded.RunConditions> = {
  credentials: 'required',
  states: 'required',
  readBack: 'optional',
  fixtures: 'required',
  allow: 'required',
  timeoutMs: 'required',
}

const call: Members<Recorded.ConversationCall> = {
  from: 'required',
  name: 'required',
  order: 'optional',
  startedAtMs: 'required',
  durationMs: 'required',
  status: 'optional',
  error: 'optional',
}

const operation: Members<Recorded.OperationRecord> = {
  id: 'required',
  method: 'required',
  path: 'required',
  answers: 'required',
}

const status: Members<Recorded.LifecycleRecord['states'][string]> = {
  text: 'required',
  offTheWay: 'optional',
  open: 'optional',
  next: 'required',
}

const waiver: Members<NonNullable<Recorded.CheckRecord['waiver']>> = {
  reason: 'required',
  until: 'required',
  approver: 'optional',
}

const lifecycle: Members<Recorded.LifecycleRecord> = { initial: 'required', states: 'required' }
const observed: Members<Recorded.ObservedBy> = {
  command: 'optional',
  peer: 'optional',
  for: 'optional',
  credentials: 'optional',
}

const clock: Members<Recorded.ClockMode> = { mode: 'required', minuteMs: 'required' }
const confirmation: Members<Recorded.Confirmation> = {
  reading: 'required',
  value: 'required',
  by: 'required',
  on: 'required',
}
const move: Members<Recorded.Move> = { from: 'required', to: 'required', accepted: 'required' }
const conversation: Members<Recorded.Conversation> = {
  scenario: 'required',
  calls: 'required',
  leftOut: 'required',
}

const rush: Members<Recorded.RushRecord> = {
  profile: 'required',
  text: 'required',
  compress: 'required',
  wanted: 'optional',
  generator: 'required',
  tookMs: 'required',
  orders: 'required',
  requests: 'required',
  windowMs: 'required',
  windows: 'required',
  latency: 'required',
  serviceTime: 'required',
  limitMs: 'required',
  withinLimit: 'required',
  peakPerSecond: 'required',
  fellBehind: 'optional',
  lateMs: 'required',
  findings: 'required',
  leftOut: 'required',
}
const latency: Members<Recorded.RushLatency> = {
  count: 'required',
  p50: 'required',
  p90: 'required',
  p95: 'required',
  p99: 'required',
  p999: 'required',
  max: 'required',
}
const story: Members<Recorded.StoryRecord> = {
  id: 'required',
  title: 'required',
  text: 'required',
  good: 'required',
  lanes: 'required',
  lines: 'required',
  leftOut: 'required',
  broke: 'optional',
  inapplicable: 'optional',
}
const lane: Members<Recorded.StoryLane> = { id: 'required', name: 'optional' }
const line: Members<Recorded.StoryLine> = {
  kind: 'required',
  atMs: 'required',
  durationMs: 'required',
  from: 'optional',
  to: 'optional',
  name: 'optional',
  order: 'optional',
  status: 'optional',
  error: 'optional',
  times: 'optional',
  text: 'optional',
  broken: 'optional',
}

const declared: Record<string, Record<string, Presence>> = {
  run,
  check,
  matter,
  exchange,
  carried,
  contract,
  conditions,
  call,
  operation,
  lifecycle,
  status,
  clock,
  confirmation,
  observed,
  move,
  conversation,
  rush,
  latency,
  story,
  lane,
  line,
}

test.each<[string, ObjectSchema, Record<string, Presence>]>([
  ['the record', schema, runRecord],
  ['a waiver', schema.$defs['check']!.properties['waiver']!, waiver],
  ...Object.entries(declared).map(
    ([name, members]) => [name, schema.$defs[name]!, members] as [string, ObjectSchema, typeof members],
  ),
])('%s has the members of its type', (_, object, members) => {
  expect(Object.keys(object.properties).toSorted()).toEqual(Object.keys(members).toSorted())
  const required = Object.keys(members).filter((name) => members[name] === 'required')
  expect(object.required.toSorted()).toEqual(required.toSorted())
  expect(object.additionalProperties).toBe(false)
})

const words: {
  surface: Record<Recorded.Run['surface'], true>
  basis: Record<Recorded.CheckRecord['basis'], true>
  level: Record<Recorded.CheckRecord['level'], true>
  outcome: Record<Recorded.Outcome, true>
  verdict: Record<Recorded.Verdict, true>
  state: Record<Recorded.MatterState, true>
} = {
  surface: {
    'hiziryemek/platform': true,
    'hiziryemek/pos': true,
    'kuzeypos/platform': true,
    'kuzeypos/courier': true,
    'bkyemek/pos': true,
    'hesapkurye/courier': true,
    'muditakurye/courier': true,
    'muditakurye/pos': true,
  },
  basis: { stated: true, shown: true, http: true, later: true, assumed: true },
  level: { must: true, should: true, may: true },
  outcome: { passed: true, failed: true, errored: true, skipped: true, inapplicable: true, waived: true },
  state: { proved: true, partly: true, failed: true, 'not-judged': true, 'not-covered': true },
  verdict: { conformant: true, nonconformant: true, incomplete: true },
}

test.each<[keyof typeof words, ObjectSchema | undefined]>([
  ['surface', schema.$defs['surface']?.anyOf?.[0]],
  ['basis', schema.$defs['basis']],
  ['level', schema.$defs['check']?.properties['level']],
  ['outcome', schema.$defs['check']?.properties['outcome']],
  ['verdict', schema.$defs['run']?.properties['verdict']],
  ['state', schema.$defs['matter']?.properties['state']],
])('the words of %s are those of its type', (name, values) => {
  expect(values?.enum?.toSorted()).toEqual(Object.keys(words[name]).toSorted())
})
