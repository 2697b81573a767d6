import { expect, test } from 'vitest'
import type { CheckRecord, Run } from '../../../suites/record/run-record.js'
import { sampleRecord } from '../../samples/record.js'
import { impossibleVerdicts } from './impossible-verdicts.js'

const passed = { id: 'a/b/c', level: 'must', outcome: 'passed' } as CheckRecord
const skipped: CheckRecord = { ...passed, outcome: 'skipped' }
const failed: CheckRecord = { ...passed, outcome: 'failed' }
const advice: CheckRecord = { ...failed, level: 'should' }
const watched: CheckRecord = { ...passed, id: 'a/b/watched/c' }

test('the verdicts of a run are possible', () => {
  expect(impossibleVerdicts(sampleRecord)).toEqual([])
})

test.each<[string, Partial<Run>]>([
  ['conformant though a must failed', { verdict: 'conformant', checks: [failed] }],
  ['incomplete though a must failed', { verdict: 'incomplete', checks: [failed] }],
  ['conformant though a must was not judged', { verdict: 'conformant', checks: [passed, skipped] }],
  ['conformant though nothing ran', { verdict: 'conformant', checks: [] }],
  ['conformant though only a part ran', { verdict: 'conformant', checks: [passed], partial: true }],
  ['nonconformant though only advice failed', { verdict: 'nonconformant', checks: [passed, advice] }],
  ['incomplete though all was judged', { verdict: 'incomplete', checks: [passed] }],
])('%s is impossible', (_, change) => {
  const run = { ...sampleRecord.runs[0]!, ...change }
  expect(impossibleVerdicts({ ...sampleRecord, runs: [run] })).toEqual([run])
})

test.each<[string, Partial<Run>]>([
  ['a client had no occasion for', { side: 'client', verdict: 'conformant', checks: [passed, skipped] }],
  ['a watched server was not asked for', { verdict: 'conformant', checks: [watched, skipped] }],
  [
    'a client that never called may seem to pass',
    { side: 'client', verdict: 'incomplete', checks: [passed] },
  ],
])('what %s leaves its verdict possible', (_, change) => {
  expect(impossibleVerdicts({ ...sampleRecord, runs: [{ ...sampleRecord.runs[0]!, ...change }] })).toEqual([])
})
