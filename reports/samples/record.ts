import type { RunRecord } from '../../suites/record/run-record.js'
import { sampleKuzeyposRun } from './kuzeypos-run.js'
import { sampleMuditakuryeRun } from './muditakurye-run.js'

/** A record for the tests of every reporter: two runs, every outcome, hostile text, Turkish. */
export const sampleRecord: RunRecord = {
  version: 1,
  tool: { name: 'uyum', version: '1.2.3' },
  startedAt: '2026-11-21T10:00:00.000Z',
  seed: 7,
  runTag: 'k3f9',
  runs: [sampleMuditakuryeRun, sampleKuzeyposRun],
}
