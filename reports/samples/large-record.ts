import type { CheckRecord, Outcome, RunRecord } from '../../suites/record/run-record.js'
import { sampleCheck, sampleExchange } from './check.js'
import { sampleMuditakuryeRun } from './muditakurye-run.js'
import { sampleRecord } from './record.js'

const refusal = JSON.stringify({
  error: 'Validation error',
  code: 'VALIDATION_ERROR',
  details: Array.from({ length: 12 }, (_, item) => ({
    field: `items.${item}.unitPrice`,
    message: `items.${item}.unitPrice must be a number that is not negative`,
  })),
})

/** A record of so many checks, each with evidence; those that failed come first. */
export function sampleLargeRecord(count: number, failed: number): RunRecord {
  const checks = Array.from({ length: count }, (_, at) => largeCheck(at, at < failed ? 'failed' : 'passed'))
  return { ...sampleRecord, runs: [{ ...sampleMuditakuryeRun, checks }] }
}

function largeCheck(at: number, outcome: Outcome): CheckRecord {
  return sampleCheck({
    id: `muditakurye/courier/area-${at % 40}/behaviour-number-${at}`,
    requirement: `requirement-${at % 300}`,
    outcome,
    ...(outcome === 'failed' && {
      expected: 'HTTP 202',
      actual: `HTTP 422: ${refusal.slice(0, 200)}…`,
      tr: { expected: 'HTTP 202', actual: `HTTP 422: ${refusal.slice(0, 200)}…`, reason: '' },
    }),
    exchanges: [sampleExchange(422, refusal), sampleExchange(202, '{"status":"accepted"}')],
  })
}
