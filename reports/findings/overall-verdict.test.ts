import { expect, test } from 'vitest'
import type { Verdict } from '../../suites/record/run-record.js'
import { overallVerdict } from './overall-verdict.js'
import { sampleKuzeyposRun } from '../samples/kuzeypos-run.js'
import { sampleRecord } from '../samples/record.js'

test.each<[Verdict, ...Verdict[]]>([
  ['incomplete'],
  ['conformant', 'conformant', 'conformant'],
  ['incomplete', 'conformant', 'incomplete'],
  ['nonconformant', 'incomplete', 'nonconformant', 'conformant'],
])('is %s', (worst, ...verdicts) => {
  const runs = verdicts.map((verdict) => ({ ...sampleKuzeyposRun, verdict }))
  expect(overallVerdict({ ...sampleRecord, runs })).toBe(worst)
})
