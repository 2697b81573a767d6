import type { CheckRecord, Run, RunConditions, RunRecord } from '../../suites/record/run-record.js'
import { compareRecords } from '../diff/compare/compare-records.js'
import type { CheckChange } from '../diff/compare/record-comparison.js'
import { sampleCheck } from './check.js'

export const sampleConditions: RunConditions = {
  credentials: ['apiKey'],
  states: true,
  fixtures: [],
  allow: [],
  timeoutMs: 5000,
}

/** A record of one run, all of it recorded, for tests: `parts` say what differs from the usual one. */
export function recordOf(
  checks: readonly CheckRecord[],
  { run = {}, ...parts }: Partial<Omit<RunRecord, 'runs'>> & { run?: Partial<Run> } = {},
): RunRecord {
  return {
    version: 1,
    tool: { name: 'uyum', version: '1.2.3' },
    startedAt: '2026-11-21T10:00:00.000Z',
    seed: 7,
    runTag: 'k3f9',
    environment: { node: 'v20.20.2', platform: 'linux x64' },
    ...parts,
    runs: [runOf(checks, run)],
  }
}

/** A run for tests; its verdict follows from the checks. */
export function runOf(checks: readonly CheckRecord[], parts: Partial<Run> = {}): Run {
  const musts = checks.filter(({ level }) => level === 'must').map(({ outcome }) => outcome)
  const isOpen = musts.some((outcome) => outcome === 'skipped' || outcome === 'errored')
  return {
    target: 'staging',
    surface: 'muditakurye/courier',
    side: 'server',
    baseUrl: 'http://127.0.0.1:5001',
    build: '2026.11.3',
    clock: { mode: 'real', minuteMs: 60_000 },
    contract: {
      version: '1.0.0',
      sha256: '9f2feb0f1ef425b292f2f94bc8482494df430413d0b31bd1f8e1b6a2e0a6d7c4',
    },
    conditions: sampleConditions,
    readings: { 'muditakurye.duplicate-order': 'replay-or-conflict' },
    verdict: musts.includes('failed') ? 'nonconformant' : isOpen ? 'incomplete' : 'conformant',
    sentence: { en: '', tr: '' },
    partial: false,
    warnings: [],
    durationMs: 5,
    checks: [...checks],
    ...parts,
  }
}

export function contractOf(version: string, digit: string): Run['contract'] {
  return { version, sha256: digit.repeat(64) }
}

/** A record without a member that its runs may have. */
export function silentAbout(record: RunRecord, member: 'build' | 'clock' | 'conditions'): RunRecord {
  return { ...record, runs: record.runs.map(({ [member]: _, ...run }) => run as Run) }
}

/** The only change between two records of one run. */
export function changeOf(old: RunRecord, newer: RunRecord): CheckChange {
  const { changes } = compareRecords(old, newer).runs[0]!
  if (changes.length !== 1) throw new Error(`expected one change, there are ${changes.length}.`)
  return changes[0]!
}

/** The check that the samples turn on, as it passes, fails, and so on. */
export function turn(outcome: CheckRecord['outcome'], parts: Partial<CheckRecord> = {}): CheckRecord {
  return sampleCheck({ id: 'muditakurye/courier/orders/full-order', outcome, ...findings[outcome], ...parts })
}

const findings: Partial<Record<CheckRecord['outcome'], Partial<CheckRecord>>> = {
  failed: {
    expected: '202',
    actual: '500 with an HTML page',
    tr: { expected: '202', actual: 'HTML sayfası ile 500', reason: '' },
  },
  waived: {
    expected: '202',
    actual: '500 with an HTML page',
    reason: 'known, ticket 12',
    tr: { expected: '202', actual: 'HTML sayfası ile 500', reason: 'biliniyor, kayıt 12' },
    waiver: { reason: 'known, ticket 12', until: '2027-01-31' },
  },
  skipped: {
    reason: 'the state "order exists" cannot be had: give the target a states hook',
    tr: {
      expected: '',
      actual: '',
      reason: '"order exists" durumu sağlanamıyor: hedefe bir durum ucu verin',
    },
    lacks: { kind: 'state', name: 'order exists', params: {} },
  },
  errored: {
    reason: 'no answer within 5000 ms',
    tr: { expected: '', actual: '', reason: '5000 ms içinde yanıt gelmedi' },
  },
  inapplicable: {
    reason: 'the reading muditakurye.duplicate-order is "conflict"',
    tr: {
      expected: '',
      actual: '',
      reason: 'muditakurye.duplicate-order yorumu "conflict" olarak seçili',
    },
  },
}
