import { expect, test } from 'vitest'
import { countChecks } from './count-checks.js'
import { sampleMuditakuryeRun } from '../samples/muditakurye-run.js'

test('counts by level and outcome', () => {
  expect(countChecks(sampleMuditakuryeRun.checks)).toEqual({
    must: { passed: 3, failed: 2, errored: 1, skipped: 1, inapplicable: 0, waived: 1 },
    should: { passed: 1, failed: 1, errored: 0, skipped: 0, inapplicable: 0, waived: 0 },
    may: { passed: 0, failed: 0, errored: 0, skipped: 0, inapplicable: 1, waived: 0 },
  })
})
